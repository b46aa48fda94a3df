/** Text that is UTF-8 but for some bytes, which are read as windows-1252; `odd` counts those. */
export type Mixed = { readonly text: string; readonly odd: number };

/** A file is damaged UTF-8, and not another encoding, when it has at least so many good sequences for each bad byte. */
const leastGoodPerBad = 4;

/**
 * Decodes UTF-8 in which pieces of another encoding stand, or which was cut off in the middle of a character.
 * `null` where too little of it is UTF-8.
 */
export function decodeMixed(bytes: Uint8Array): Mixed | null {
  const parts: Uint8Array[] = [];
  let [good, odd, start, at] = [0, 0, 0, 0];
  const single: number[] = [];
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 1) good += 1;
    if (length === 0) {
      parts.push(bytes.subarray(start, at));
      single.push(bytes[at] ?? 0);
      odd += 1;
      start = at + 1;
    }
    at += Math.max(1, length);
  }
  const cutOff = odd <= 3 && start === bytes.length && good > 0;
  if (!cutOff && good < odd * leastGoodPerBad) return null;
  parts.push(bytes.subarray(start));
  return { text: join(parts, single), odd };
}

function join(parts: readonly Uint8Array[], single: readonly number[]): string {
  const [utf8, western] = [new TextDecoder("utf-8", { ignoreBOM: true }), new TextDecoder("windows-1252")];
  const text = parts.map((part, index) => {
    const byte = single[index];
    return utf8.decode(part) + (byte === undefined ? "" : western.decode(Uint8Array.of(byte)));
  });
  return text.join("").replace(/^\ufeff/, "");
}

/** How many bytes the valid UTF-8 character at an offset has; 0 where none begins there. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = leadLengths.find(([from]) => lead >= from)?.[1] ?? 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return isShortest(lead, bytes[at + 1] ?? 0) ? length : 0;
}

/** Lead bytes from each first one on, and how many bytes such a character has. */
const leadLengths: readonly (readonly [from: number, length: number])[] = [
  [0xf5, 0],
  [0xf0, 4],
  [0xe0, 3],
  [0xc2, 2],
];

/** The second byte rules out overlong forms, surrogates and what lies past Unicode. */
function isShortest(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second < 0x90;
}
