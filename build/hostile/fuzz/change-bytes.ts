import type { Random } from "./random.ts";

/** One way to spoil a file: what goes in stays as it was. */
export type Change<T> = (whole: T, random: Random) => T;

/** Bytes at which what grows is cut: larger ones take longer to read, and `large-files.ts` has those. */
const largest = 8_000_000;

/** One stretch of bytes after the other, as far as `largest`. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, largest);
}

/** In UTF-8. */
export const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A stretch of a file, short or long by chance. */
function stretch(length: number, { below, pick }: Random): readonly [number, number] {
  const from = below(length);
  return [from, Math.min(length, from + 1 + below(pick([4, 64, 1_000, 50_000, length])))];
}

/** What no text should hold, or holds only to mislead. */
const oddPieces: readonly Uint8Array[] = [
  Uint8Array.of(0),
  new Uint8Array(10_000),
  Uint8Array.of(0xff),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
  Uint8Array.of(0xff, 0xfe, 0, 0),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xed, 0xb0, 0x80, 0xed, 0xa0, 0x80),
  Uint8Array.of(0xc0, 0xaf),
  Uint8Array.of(0xf0, 0x80, 0x80, 0xaf),
  Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
  Uint8Array.of(0x1b, 0x24, 0x42),
  Uint8Array.of(0x1b, 0x28, 0x42),
  Uint8Array.of(0x0e),
  Uint8Array.of(0x1a),
  asBytes("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"),
  asBytes("\u2028\u2029\u0085\u000b\u000c"),
  asBytes("\u{e0001}\u{e0041}\u{e007f}\ufffe\uffff\ufdd0\u{10ffff}"),
  asBytes("%PDF-1.7\n"),
  asBytes("PK\u0003\u0004"),
  asBytes("{\\rtf1"),
  asBytes("\r"),
];

const asWide = (bytes: Uint8Array, isSwapped: boolean): Uint8Array => {
  const wide = Buffer.from(new TextDecoder().decode(bytes), "utf16le");
  return new Uint8Array(isSwapped ? wide.swap16() : wide);
};

/** Ways that know nothing of what the bytes mean. */
export const byteChanges: Readonly<Record<string, Change<Uint8Array>>> = {
  flip: (bytes, { below, pick }) => {
    const copy = bytes.slice();
    for (let left = pick([1, 4, 32, 400]); left > 0; left -= 1) {
      const at = below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
    }
    return copy;
  },
  overwrite: (bytes, random) => {
    const [from, to] = stretch(bytes.length, random);
    return bytes.slice().fill(random.pick([0, 0xff, 0x20, 0x0a, 0x41]), from, to);
  },
  cut: (bytes, { below }) => bytes.slice(0, 1 + below(bytes.length)),
  behead: (bytes, { below }) => bytes.slice(below(Math.min(bytes.length - 1, 3_000))),
  remove: (bytes, random) => {
    const [from, to] = stretch(bytes.length, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  double: (bytes, random) => {
    const [from, to] = stretch(bytes.length, random);
    const piece = bytes.subarray(from, to);
    const times = 1 + random.below(random.pick([2, 50, 3_000]));
    const count = Math.max(1, Math.min(times, Math.floor(4_000_000 / piece.length)));
    return joined(bytes.subarray(0, to), ...Array.from({ length: count }, () => piece), bytes.subarray(to));
  },
  swap: (bytes, { below }) => {
    const [a = 0, b = 0, c = 0] = [below(bytes.length), below(bytes.length), below(bytes.length)].sort((x, y) => x - y);
    return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
  },
  insert: (bytes, { below, pick }) => {
    const at = pick([0, below(bytes.length)]);
    const pieces = Array.from({ length: pick([1, 1, 30]) }, () => pick(oddPieces));
    return joined(bytes.subarray(0, at), ...pieces, bytes.subarray(at));
  },
  "mix-encodings": (bytes, { below, pick, chance }) => {
    const at = below(bytes.length);
    const rest = bytes.subarray(at);
    const isSwapped = chance(0.5);
    const written = pick([
      asWide(rest, isSwapped),
      new Uint8Array(Buffer.from(new TextDecoder().decode(rest), "latin1")),
    ]);
    return joined(bytes.subarray(0, at), written);
  },
  widen: (bytes, { chance }) => {
    const isSwapped = chance(0.5);
    const mark = isSwapped ? Uint8Array.of(0xfe, 0xff) : Uint8Array.of(0xff, 0xfe);
    return joined(chance(0.5) ? mark : new Uint8Array(), asWide(bytes, isSwapped));
  },
};
