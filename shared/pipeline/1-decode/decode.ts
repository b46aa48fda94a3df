import type { FileFailure } from "../../model/failure.ts";
import type { Report } from "../../model/note.ts";
import { fail, type Result, succeed } from "../../model/result.ts";
import type { Decoded, PolicySource } from "../source.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { readMhtml } from "./mhtml/read-mhtml.ts";
import { repairMojibake } from "./repair-mojibake.ts";
import { foreignFormat } from "./sniff-format.ts";

/**
 * Stage 1: a file's bytes as the text that every source offset counts in. Line ends are `\n`, a byte order mark is gone,
 * letters that were encoded twice are repaired. A file that holds no text is a failure, never text made of noise.
 * A promise, because the libraries for files that are no text give theirs so; nothing else happens meanwhile.
 */
export async function decode(source: PolicySource, report: Report): Promise<Result<Decoded, FileFailure>> {
  const { bytes } = source;
  if (bytes.length === 0) return fail({ kind: "empty" });
  const format = foreignFormat(bytes);
  if (format === "PDF") return decodePdf(bytes, report);
  if (format === "Word") return decodeWord(bytes);
  if (format === "OpenDocument text") return decodeOpenDocument(bytes);
  if (format === "RTF") return decodeRtf(bytes, report);
  if (format === "MHTML") return decodeSavedPage(bytes, report);
  if (format !== null) return fail({ kind: "unsupported", format });
  return decodeText(bytes, report);
}

/** `declared`: the encoding that something outside the text claims for it. */
function decodeText(bytes: Uint8Array, report: Report, declared: string | null = null): Result<Decoded, FileFailure> {
  const decoded = decodeBytes(bytes, report, declared);
  if (!decoded.ok) return decoded;
  const { text, repairs } = repairMojibake(unifyLineEnds(decoded.value.text));
  if (/^[\s\u200b-\u200f\u2060\ufeff\0]*$/.test(text)) return fail({ kind: "empty" });
  const lost = countLost(text);
  if (lost > 0) report({ kind: "lossy-decoding", count: lost });
  return succeed({ text, encoding: decoded.value.encoding, repairs });
}

/** Loaded for the first PDF only: the library is larger than all else together. */
async function decodePdf(bytes: Uint8Array, report: Report): Promise<Result<Decoded, FileFailure>> {
  const pdf = await import("./pdf/decode-pdf.ts");
  return pdf.decodePdf(bytes, report);
}

/**
 * A Word file becomes a page of our own, which is UTF-8 in all but name. Readers of documents are loaded for the first file that
 * needs them: a reading process starts sooner without.
 */
async function decodeWord(bytes: Uint8Array): Promise<Result<Decoded, FileFailure>> {
  const { readWord } = await import("./word/read-word.ts");
  const page = readWord(bytes);
  if (!page.ok) return fail({ kind: `docx-${page.failure}` });
  return succeed({ text: page.value, encoding: "utf-8", repairs: [], packed: "docx" });
}

async function decodeOpenDocument(bytes: Uint8Array): Promise<Result<Decoded, FileFailure>> {
  const { readOpenDocument } = await import("./opendocument/read-opendocument.ts");
  const page = readOpenDocument(bytes);
  if (page.ok) return succeed({ text: page.value, encoding: "utf-8", repairs: [], packed: "odt" });
  if (page.failure === "password") return fail({ kind: "password" });
  return page.failure === "no-text" ? fail({ kind: "no-text", isScan: false }) : fail({ kind: `odt-${page.failure}` });
}

/** Its letters may be in many encodings; as a page of our own they are in one. */
async function decodeRtf(bytes: Uint8Array, report: Report): Promise<Result<Decoded, FileFailure>> {
  const { readRtf } = await import("./rtf/read-rtf.ts");
  const page = readRtf(bytes);
  if (!page.ok) return fail(page.failure === "limit" ? { kind: "rtf-limit" } : { kind: "no-text", isScan: false });
  const lost = countLost(page.value);
  if (lost > 0) report({ kind: "lossy-decoding", count: lost });
  return succeed({ text: page.value, encoding: "utf-8", repairs: [], packed: "rtf" });
}

/** A page saved with all its parts in one file: the page itself is read, as if it had been saved alone. */
function decodeSavedPage(bytes: Uint8Array, report: Report): Result<Decoded, FileFailure> {
  const main = readMhtml(bytes);
  if (main === null) return fail({ kind: "no-text", isScan: false });
  const decoded = decodeText(main.bytes, report, main.charset);
  return decoded.ok && main.isHtml ? succeed({ ...decoded.value, packed: "mhtml" }) : decoded;
}

/** `\r\n`, a lone `\r`, and the separators that some editors write as line ends. */
function unifyLineEnds(text: string): string {
  const isUnified = !["\r", "\u2028", "\u2029"].some((end) => text.includes(end));
  return isUnified ? text : text.replace(/\r\n?|[\u2028\u2029]/g, "\n");
}

function countLost(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}
