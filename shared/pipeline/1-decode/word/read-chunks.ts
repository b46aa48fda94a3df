import { decodeBytes } from "../decode-bytes.ts";
import { readMhtml } from "../mhtml/read-mhtml.ts";
import type { Zip } from "../packed/open-zip.ts";
import { foreignFormat } from "../sniff-format.ts";
import { escapeHtml } from "../written/escape-html.ts";
import type { Relations } from "./word-parts.ts";

/** Programs that put documents together leave some whole files in one; hundreds of them are no document. */
const mostChunks = 20;
const mostBytes = 8_000_000;

/** Reads a Word file that stands in another; `null` where nothing can be made of it. */
type ReadInner = (bytes: Uint8Array) => string | null;

/**
 * The files of other kinds that a document takes its text from (`w:altChunk`: pages, saved archives, texts, Word files), as
 * HTML by relation. What can't be read or is too large is left out.
 */
export function readChunks(zip: Zip, relations: Relations, readInner: ReadInner): ReadonlyMap<string, string> {
  const chunks = [...relations].filter(([, { type, isOutside }]) => type === "aFChunk" && !isOutside);
  return new Map(
    chunks.slice(0, mostChunks).flatMap(([id, { target }]): (readonly [string, string])[] => {
      const bytes = bytesOf(zip, target);
      const page = bytes === null ? null : pageOf(bytes, readInner);
      return page === null ? [] : [[id, page]];
    }),
  );
}

function bytesOf(zip: Zip, part: string): Uint8Array | null {
  if (!zip.has(part)) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const failure = zip.unpack(part, (bytes) => {
    pieces.push(bytes.slice());
    size += bytes.length;
    return size <= mostBytes;
  });
  if (failure !== null || size > mostBytes) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function pageOf(bytes: Uint8Array, readInner: ReadInner): string | null {
  const format = foreignFormat(bytes);
  if (format === "Word") return readInner(bytes);
  if (format !== null && format !== "MHTML") return null;
  const main = format === null ? { bytes, charset: null, isHtml: false } : readMhtml(bytes);
  if (main === null) return null;
  const decoded = decodeBytes(main.bytes, () => undefined, main.charset);
  if (!decoded.ok) return null;
  const { text } = decoded.value;
  return main.isHtml || /<[a-z!][^<>]*>/i.test(text) ? text : asParagraphs(text);
}

function asParagraphs(text: string): string {
  const paragraphs = text.split(/\r?\n(?:[ \t]*\r?\n)+/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\r?\n/g, "<br>")}</p>`).join("\n");
}
