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
  const page = main !== undefined && isFrames(main) ? largest(pages.filter((other) => other !== main)) : null;
  const shown = page ?? part;
  return { bytes: undo(shown), charset: shown.charset, isHtml: main !== undefined };
}

function mainOf(message: MimeMessage, pages: readonly MimePart[]): MimePart | undefined {
  const started = pages.find(({ id }) => id !== null && id === message.start);
  const located = pages.find(({ location }) => location !== null && location === message.location);
  return started ?? located ?? pages[0];
}

function isFrames(part: MimePart): boolean {
  return /<frameset\b/i.test(new TextDecoder("windows-1252").decode(undo(part).subarray(0, 16_384)));
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
