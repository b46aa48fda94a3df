export type WideEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** So much of a file is looked at. */
const lookedAt = 8_192;

/**
 * Whether bytes are UTF-16 or UTF-32: by byte order mark, else by where the NULs stand. Text without a mark is known by its
 * Latin letters, and one in another script by its spaces, digits or line ends and by being nothing but letters.
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
  return byHalves(sample, first + third, second + fourth);
}

/** Goes in: how often the first byte of two, and the second, is NUL: added up over two, so that always is 2. */
function byHalves(sample: Uint8Array, even: number, odd: number): "utf-16le" | "utf-16be" | null {
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const [more, fewer] = odd > even ? [odd, even] : [even, odd];
  if (fewer < 0.02 && more > 0.8) return encoding;
  return fewer === 0 && more > leastNuls && isAllLetters(sample, encoding) ? encoding : null;
}

/** A line end in two hundred characters; encodings of one byte and of several have no NUL at all. */
const leastNuls = 0.01;
/** What is no letter, mark, figure, sign or space in so many of a text's characters was not written as text. */
const mostOdd = 0.02;

function isAllLetters(sample: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length - (sample.length % 4)));
  const odd = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}\s]|\p{Co}|\p{Cn}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return odd <= mostOdd * text.length && letters >= text.length / 2;
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
