import { fail, type Result, succeed } from "../../../model/result.ts";
import { writePage } from "../written/write-page.ts";
import { escaped } from "./destinations.ts";
import { closeGroup, finishFlow, openGroup } from "./groups.ts";
import { openDocument, type RtfDocument } from "./rtf-document.ts";
import { type RtfSink, scanRtf } from "./scan-rtf.ts";
import { flushText, takeByte, takeBytes, takeLetters } from "./take-text.ts";
import { takeWord } from "./take-word.ts";

/**
 * Reads RTF into HTML of our own: headings by outline level, by style and by size; the numbers that were printed before
 * paragraphs; tables, links, text boxes and notes once each; headers and footers marked as such. What was deleted or is hidden
 * is gone; pictures and embedded files are passed over; nothing is asked for. A file that breaks off is read so far.
 */
export function readRtf(bytes: Uint8Array): Result<string, "limit" | "no-text"> {
  const document = openDocument();
  scanRtf(bytes, sinkOf(document));
  while (document.stack.length > 0) closeGroup(document);
  flushText(document);
  finishFlow(document);
  if (document.isTooMuch) return fail("limit");
  const { title, notes, headers, footers, state } = document;
  if ([state.flow.blocks, ...notes].every((blocks) => blocks.length === 0)) return fail("no-text");
  return succeed(writePage({ title, blocks: state.flow.blocks, headers, notes, footers }).toWellFormed());
}

function sinkOf(document: RtfDocument): RtfSink {
  return {
    open: () => openGroup(document),
    close: () => closeGroup(document),
    word: (name, value) => takeWord(document, name, value),
    sign: (sign) => takeSign(document, sign),
    text: (bytes) => takeBytes(document, bytes),
    byte: (value) => takeByte(document, value),
    isSkipping: () => document.state.destination === "skip",
    isOver: () => document.isTooMuch,
  };
}

/** A line end behind a backslash ends a paragraph. */
function takeSign(document: RtfDocument, sign: string): void {
  if (sign === "*") document.isStarred = true;
  else if (sign === "\n" || sign === "\r") takeWord(document, "par", null);
  else {
    const letters = escaped.get(sign) ?? "";
    if (document.toPass > 0) document.toPass -= 1;
    else if (letters !== "") takeLetters(document, letters);
  }
}
