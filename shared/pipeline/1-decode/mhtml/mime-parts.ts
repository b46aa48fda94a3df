/** A part of a message that is none of several itself: what its head says, and its body as it was sent. */
export type MimePart = {
  readonly type: string;
  readonly charset: string | null;
  readonly encoding: string;
  readonly id: string | null;
  readonly location: string | null;
  readonly body: Uint8Array;
};

/** What a message says of the whole: which part to begin with, and where the page was saved from. */
export type MimeMessage = {
  readonly start: string | null;
  readonly location: string | null;
  readonly parts: readonly MimePart[];
};

/** A saved page has some hundred parts in two levels. */
const mostParts = 5_000;
const deepest = 8;
const longestHead = 64_000;

/** Every byte as one character, so that places in the text are places in the bytes. */
type Whole = { readonly bytes: Uint8Array; readonly text: string; readonly parts: MimePart[] };
type Range = { readonly start: number; readonly end: number };

/** Takes a message apart. Line ends may be of any kind; a part that breaks off ends with the file. */
export function readMime(bytes: Uint8Array): MimeMessage {
  const text = new TextDecoder("windows-1252").decode(bytes);
  const whole: Whole = { bytes, text, parts: [] };
  const range = { start: 0, end: text.length };
  const { fields } = readHead(text, range);
  addParts(whole, range, 0);
  return {
    start: bare(parameter(fields.get("content-type"), "start")),
    location: fields.get("snapshot-content-location") ?? fields.get("content-location") ?? null,
    parts: whole.parts,
  };
}

function addParts(whole: Whole, range: Range, depth: number): void {
  const { fields, bodyAt } = readHead(whole.text, range);
  const type = fields.get("content-type") ?? "text/plain";
  const boundary = parameter(type, "boundary");
  if (boundary === null || !/^multipart\//i.test(type)) {
    whole.parts.push(makePart(whole, fields, { start: bodyAt, end: range.end }));
    return;
  }
  if (depth >= deepest) return;
  for (const part of partsBetween(whole.text, `--${boundary}`, { start: bodyAt, end: range.end })) {
    if (whole.parts.length >= mostParts) return;
    addParts(whole, part, depth + 1);
  }
}

/** The stretches between boundary lines. */
function* partsBetween(text: string, boundary: string, { start, end }: Range): Generator<Range> {
  let at = boundaryAt(text, boundary, start);
  while (at >= 0 && at < end && !text.startsWith("--", at + boundary.length)) {
    const from = afterLine(text, at);
    const next = boundaryAt(text, boundary, from);
    yield { start: from, end: next < 0 ? end : Math.min(next, end) };
    at = next;
  }
}

/** A boundary stands at the start of a line. */
function boundaryAt(text: string, boundary: string, from: number): number {
  let at = text.indexOf(boundary, from);
  while (at > 0 && !/[\r\n]/.test(text[at - 1] ?? "")) at = text.indexOf(boundary, at + 1);
  return at;
}

function afterLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

type Head = { readonly fields: ReadonlyMap<string, string>; readonly bodyAt: number };

/** Lines up to the first empty one; a line that begins with white space goes on with the one before. */
function readHead(text: string, { start, end }: Range): Head {
  const head = text.slice(start, Math.min(end, start + longestHead));
  const skipped = /^[\r\n]*/.exec(head)?.[0].length ?? 0;
  const gap = /\r?\n\r?\n|\r\r/g;
  gap.lastIndex = skipped;
  const found = gap.exec(head);
  const length = found?.index ?? head.length;
  const lines = head
    .slice(skipped, length)
    .replace(/[\r\n]+[ \t]+/g, " ")
    .split(/[\r\n]+/);
  const fields = lines.flatMap((line): (readonly [string, string])[] => {
    const colon = line.indexOf(":");
    return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { fields: new Map(fields), bodyAt: start + length + (found?.[0].length ?? 0) };
}

function makePart({ bytes }: Whole, fields: Head["fields"], { start, end }: Range): MimePart {
  const type = fields.get("content-type") ?? "text/plain";
  return {
    type: type.replace(/;.*$/s, "").trim().toLowerCase(),
    charset: parameter(type, "charset"),
    encoding: (fields.get("content-transfer-encoding") ?? "8bit").toLowerCase(),
    id: bare(fields.get("content-id") ?? null),
    location: fields.get("content-location") ?? null,
    body: bytes.subarray(Math.min(start, end), end),
  };
}

/** `boundary="a b"` or `boundary=ab` in a field's value. */
function parameter(value: string | undefined, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(value ?? "") ?? [];
  return quoted ?? plain ?? null;
}

/** `<a@b>` without its brackets. */
function bare(id: string | null): string | null {
  return id === null ? null : id.trim().replace(/^<|>$/g, "");
}
