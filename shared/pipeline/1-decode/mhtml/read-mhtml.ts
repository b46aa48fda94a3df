import { type MimeMessage, type MimePart, readMime } from "./mime-parts.ts";
import { decodeBase64, decodeQuoted } from "./transfer-encodings.ts";

/** The page that a saved web archive (or a letter) is about, as bytes, with the charset its head claims. */
export type MainPart = { readonly bytes: Uint8Array; readonly charset: string | null; readonly isHtml: boolean };

/**
 * The main page of an MHTML file: the part that the head says to start with, or that was saved from the address the file
 * names, or the first page; where that only holds frames, the largest of the others. `null` where there is no text at all.
 */
export function readMhtml(bytes: Uint8Array): MainPart | null {
  const message = readMime(bytes);
  const pages = message.parts.filter(({ type }) => type === "text/html" || type === "application/xhtml+xml");
  const main = mainOf(message, pages);
  const part = main ?? message.parts.find(({ type }) => type === "text/plain");
  if (part === undefined) return null;
  const shown = (main === undefined ? null : framedPage(main, pages)) ?? part;
  return { bytes: undo(shown), charset: shown.charset, isHtml: main !== undefined };
}

function mainOf(message: MimeMessage, pages: readonly MimePart[]): MimePart | undefined {
  const started = pages.find(({ id }) => id !== null && id === message.start);
  const located = pages.find(({ location }) => location !== null && location === message.location);
  return started ?? located ?? pages[0];
}

/** Frames past so many are none that anyone sees. */
const mostFrames = 20;
/** A framed page with fewer letters, or not so many times more than the page around it, is beside the matter. */
const fewestLetters = 1_000;
const leastTimes = 3;

/** The page in a frame that is what the file is about: the largest of a frameset, or one beside which the rest is little. */
function framedPage(main: MimePart, pages: readonly MimePart[]): MimePart | null {
  const around = asLatin(main);
  const others = pages.filter((other) => other !== main).slice(0, mostFrames);
  if (/<frameset\b/i.test(around.slice(0, 16_384))) return largest(others);
  const framed = others.filter((other) => isFramed(around, other));
  const texts = framed.map((page) => ({ page, letters: lettersIn(asLatin(page)) }));
  const most = texts.reduce<(typeof texts)[number] | null>(
    (best, one) => (one.letters > (best?.letters ?? 0) ? one : best),
    null,
  );
  if (most === null || most.letters < fewestLetters) return null;
  return most.letters >= leastTimes * lettersIn(around) ? most.page : null;
}

/** Whether a page has a frame that shows this part. */
function isFramed(around: string, { id, location }: MimePart): boolean {
  const places = [id === null ? null : `cid:${id}`, location];
  return /<i?frame\b/i.test(around) && places.some((place) => place !== null && around.includes(place));
}

/** So much of a page tells what it is about. */
const lookedAt = 2_000_000;

/** Letters that a page shows, roughly: what stands in tags, scripts and styles is left out. */
function lettersIn(page: string): number {
  const small = page.slice(0, lookedAt).toLowerCase();
  const shown = without(without(small, "script"), "style").replace(/<[^<>]*>/g, "");
  return shown.match(/\S/g)?.length ?? 0;
}

/** A text without the elements of a name, which end where their end tag stands, or with the text. */
function without(text: string, name: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf(`<${name}`); start >= 0; start = text.indexOf(`<${name}`, at)) {
    kept.push(text.slice(at, start));
    const end = text.indexOf(`</${name}`, start);
    at = end < 0 ? text.length : end;
  }
  return [...kept, text.slice(at)].join("");
}

function asLatin(part: MimePart): string {
  return new TextDecoder("windows-1252").decode(undo(part));
}

function largest(parts: readonly MimePart[]): MimePart | null {
  return parts.reduce<MimePart | null>(
    (most, part) => (part.body.length > (most?.body.length ?? 0) ? part : most),
    null,
  );
}

function undo({ encoding, body }: MimePart): Uint8Array {
  if (encoding === "quoted-printable") return decodeQuoted(body);
  return encoding === "base64" ? decodeBase64(body) : body;
}
