import type { FileFailure } from "../../model/failure.ts";
import type { Report } from "../../model/note.ts";
import { fail, type Result, succeed } from "../../model/result.ts";
import { declaredEncoding, standardName } from "./declared-encoding.ts";
import { guessLegacy } from "./guess-legacy.ts";
import { decodeMixed } from "./mixed-utf8.ts";
import { decodeWide, wideEncoding } from "./wide-encodings.ts";

type Text = { readonly text: string; readonly encoding: string };

/** Share of bytes that no text holds (control characters but for white space and form feed) above which a file is no text. */
const mostControls = 0.02;
/** A stray NUL or two are damage; more are data. */
const mostNuls = 0.002;

/**
 * Decodes bytes by evidence, the strongest first: a byte order mark, the pattern of NULs of UTF-16 and UTF-32, valid
 * UTF-8, UTF-8 with damage, what the page declares, what reads best. Declarations are often wrong, so they only weigh.
 * Goes in: the bytes, and the encoding that something else than the page claims for it.
 */
export function decodeBytes(
  bytes: Uint8Array,
  report: Report,
  declared: string | null = null,
): Result<Text, FileFailure> {
  const wide = wideEncoding(bytes);
  if (wide !== null) return succeed({ text: decodeWide(bytes, wide), encoding: wide });
  if (isBinary(bytes)) return fail({ kind: "binary" });
  const strict = decodeStrict(bytes, "utf-8");
  if (strict !== null) return succeed(unshift(bytes, strict));
  const mixed = decodeMixed(bytes);
  if (mixed !== null) {
    report({ kind: "mixed-encoding", count: mixed.odd });
    return succeed({ text: mixed.text, encoding: "utf-8" });
  }
  const guess = guessLegacy(bytes, (declared && standardName(declared)) ?? declaredEncoding(bytes));
  return guess === null ? fail({ kind: "encoding" }) : succeed(guess);
}

function isBinary(bytes: Uint8Array): boolean {
  let [nuls, controls] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) nuls += 1;
    else if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls += 1;
  }
  return nuls > Math.max(2, bytes.length * mostNuls) || controls > Math.max(2, bytes.length * mostControls);
}

/** Text in an encoding, or `null` where the bytes are not valid in it. */
function decodeStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** ISO-2022-JP is plain ASCII with escapes, and so valid UTF-8 too. */
function unshift(bytes: Uint8Array, text: string): Text {
  const shifted = text.includes("\u001b$") ? decodeStrict(bytes, "iso-2022-jp") : null;
  return shifted === null ? { text, encoding: "utf-8" } : { text: shifted, encoding: "iso-2022-jp" };
}
