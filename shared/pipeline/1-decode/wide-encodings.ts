export type WideEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** So much of a file is looked at. */
const lookedAt = 8_192;

/**
 * Whether bytes are UTF-16 or UTF-32: by byte order mark, else by where the NULs stand. Text without a mark is known as
 * wide only when at least two in five of its characters are Latin.
 */
export function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.encoding ?? byNuls(bytes.subarray(0, lookedAt));
}

/** Byte order marks, the longer before the shorter that it begins with. */
const marks: readonly { readonly mark: readonly number[]; readonly encoding: WideEncoding }[] = [
  { mark: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { mark: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

function byNuls(sample: Uint8Array): WideEncoding | null {
  const groups = Math.floor(sample.length / 4);
  if (groups < 2) return null;
  const share = (place: number): number => nulShare(sample, place, groups);
  const [first, second, third, fourth] = [share(0), share(1), share(2), share(3)];
  if (first < 0.01 && third > 0.95 && fourth > 0.95) return "utf-32le";
  if (first > 0.95 && second > 0.95 && fourth < 0.01) return "utf-32be";
  if (first + third < 0.02 && second + fourth > 0.8) return "utf-16le";
  return second + fourth < 0.02 && first + third > 0.8 ? "utf-16be" : null;
}

/** How many of a sample's groups of four bytes have a NUL at a place. */
function nulShare(sample: Uint8Array, place: number, groups: number): number {
  let count = 0;
  for (let at = place; at < groups * 4; at += 4) if (sample[at] === 0) count += 1;
  return count / groups;
}

/** The text, without its byte order mark; what is no character becomes U+FFFD. */
export function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string {
  if (encoding === "utf-16le" || encoding === "utf-16be") return new TextDecoder(encoding).decode(bytes);
  const little = encoding === "utf-32le";
  const parts: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
    const code = little ? a + b * 0x100 + c * 0x10000 + d * 0x1000000 : d + c * 0x100 + b * 0x10000 + a * 0x1000000;
    parts.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code));
  }
  return parts.join("").replace(/^\ufeff/, "");
}
