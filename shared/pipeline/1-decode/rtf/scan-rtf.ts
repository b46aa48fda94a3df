/** What a scanner meets, in order. Text comes as bytes, since only its font says what they mean. */
export type RtfSink = {
  readonly open: () => void;
  readonly close: () => void;
  /** `\b0`: `b`, 0; the number is `null` where none is written. */
  readonly word: (name: string, value: number | null) => void;
  /** `\~`: the sign itself. */
  readonly sign: (sign: string) => void;
  readonly text: (bytes: Uint8Array) => void;
  /** `\'e9`: one byte of text. */
  readonly byte: (value: number) => void;
  /** Nothing of the group that is open is wanted. */
  readonly isSkipping: () => boolean;
  /** Nothing more is wanted at all. */
  readonly isOver: () => boolean;
};

const [backslash, open, close, quote, space, minus] = [0x5c, 0x7b, 0x7d, 0x27, 0x20, 0x2d];
/** No word and no number of the standard (1.9.1) is longer; what is, is cut. */
const longestWord = 32;
const longestNumber = 10;

/** Scans RTF: one pass, no stack of its own, groups that nobody wants passed over at the speed of reading bytes. */
export function scanRtf(bytes: Uint8Array, sink: RtfSink): void {
  let at = 0;
  while (at < bytes.length && !sink.isOver()) {
    at = readNext(bytes, at, sink);
    if (sink.isSkipping()) at = endOfGroup(bytes, at);
  }
}

function readNext(bytes: Uint8Array, at: number, sink: RtfSink): number {
  const byte = bytes[at];
  if (byte === backslash) return readControl(bytes, at + 1, sink);
  if (byte === open) sink.open();
  else if (byte === close) sink.close();
  else return readText(bytes, at, sink);
  return at + 1;
}

/** Line ends and NULs between the words of a file mean nothing. */
function readText(bytes: Uint8Array, start: number, sink: RtfSink): number {
  let at = start;
  while (at < bytes.length && isText(bytes[at] ?? 0)) at += 1;
  if (at > start) sink.text(bytes.subarray(start, at));
  return at > start ? at : at + 1;
}

function isText(byte: number): boolean {
  return byte !== backslash && byte !== open && byte !== close && byte !== 0x0a && byte !== 0x0d && byte !== 0;
}

function readControl(bytes: Uint8Array, at: number, sink: RtfSink): number {
  const first = bytes[at] ?? space;
  if (isLetter(first)) return readWord(bytes, at, sink);
  if (first !== quote) {
    sink.sign(String.fromCharCode(first));
    return at + 1;
  }
  const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
  if (Number.isNaN(value)) return at + 1;
  sink.byte(value);
  return at + 3;
}

function readWord(bytes: Uint8Array, start: number, sink: RtfSink): number {
  let end = start;
  while (isLetter(bytes[end] ?? 0)) end += 1;
  const name = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + longestWord)));
  const { value, next } = readNumber(bytes, end);
  if (name === "bin") return afterBinary(bytes, next, value ?? 0);
  sink.word(name, value);
  return next;
}

/** The number behind a word, and the place behind it and the one space that ends a word. */
function readNumber(bytes: Uint8Array, start: number): { readonly value: number | null; readonly next: number } {
  const from = bytes[start] === minus && isDigit(bytes[start + 1] ?? 0) ? start + 1 : start;
  let end = from;
  while (isDigit(bytes[end] ?? 0)) end += 1;
  const digits = String.fromCharCode(...bytes.subarray(from, Math.min(end, from + longestNumber)));
  const value = digits === "" ? null : Number(digits) * (from > start ? -1 : 1);
  return { value, next: bytes[end] === space ? end + 1 : end };
}

/** Bytes that are no RTF; who says there are more than the file has is not believed. */
function afterBinary(bytes: Uint8Array, at: number, count: number): number {
  return count > 0 && at + count <= bytes.length ? at + count : at;
}

/** Where the group that is open ends: the place of its brace, or the file's end. */
function endOfGroup(bytes: Uint8Array, start: number): number {
  let depth = 1;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === open) depth += 1;
    else if (byte === close) depth -= 1;
    if (depth === 0) return at;
    at = byte === backslash ? afterControl(bytes, at + 1) : at + 1;
  }
  return at;
}

function afterControl(bytes: Uint8Array, at: number): number {
  const isBinary =
    bytes[at] === 0x62 && bytes[at + 1] === 0x69 && bytes[at + 2] === 0x6e && isDigit(bytes[at + 3] ?? 0);
  return isBinary ? readWord(bytes, at, silent) : at + 1;
}

const nothing = (): void => undefined;
const no = (): boolean => false;
const silent: RtfSink = {
  open: nothing,
  close: nothing,
  word: nothing,
  sign: nothing,
  text: nothing,
  byte: nothing,
  isSkipping: no,
  isOver: no,
};

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
