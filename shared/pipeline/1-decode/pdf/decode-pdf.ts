import type { FileFailure } from "../../../model/failure.ts";
import type { Report } from "../../../model/note.ts";
import { fail, type Result, succeed } from "../../../model/result.ts";
import type { Decoded } from "../../source.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";
import { type Print, printPage } from "./print-lines.ts";
import { type FontBook, readPage } from "./read-page.ts";
import { readProperties } from "./read-properties.ts";

/** No policy is longer: what a file says beyond it is left out, with a note. */
const mostPages = 2_000;
/** A file that says it has more is damaged or means ill: only to find each page would take minutes. */
const mostClaimed = 100_000;
/** In UTF-16 code units; a page of small print has some 6,000. */
const mostText = 12_000_000;
/** A file with less text than this has pictures of pages, and perhaps a scanner's own words under them. */
const leastLetters = 25;

/**
 * Reads a PDF. Goes in: its bytes. Comes out: the text of all pages, line by line in the order in which it is read, with the
 * lines' places, sizes and type beside it; what the file says about itself. A page that can't be read is passed over.
 */
export async function decodePdf(bytes: Uint8Array, report: Report): Promise<Result<Decoded, FileFailure>> {
  // The library takes the bytes for itself, and they are the caller's.
  const opened = await openPdf(bytes.slice());
  if (!opened.ok) return opened;
  try {
    return await readDocument(opened.value.pdf, report);
  } finally {
    await opened.value.destroy();
  }
}

async function readDocument(pdf: OpenPdf["pdf"], report: Report): Promise<Result<Decoded, FileFailure>> {
  const print: Print = { text: "", pages: [], columns: 0, tables: 0 };
  const isRead = pdf.numPages <= mostClaimed && (await readPages(pdf, print, report));
  if (!isRead) return fail({ kind: "pdf-damaged" });
  if ((print.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < leastLetters) return fail({ kind: "no-text", isScan: true });
  const lost = print.text.match(/\ufffd/g)?.length ?? 0;
  if (lost > 0) report({ kind: "lossy-decoding", count: lost });
  if (await pdf.hasJSActions()) report({ kind: "scripts-dropped" });
  const declared = await readProperties(pdf);
  return succeed({ text: print.text, encoding: "pdf", repairs: [], printed: { pages: print.pages, declared } });
}

/** Whether any page could be read. */
async function readPages(pdf: OpenPdf["pdf"], print: Print, report: Report): Promise<boolean> {
  const fonts: FontBook = new Map();
  let isAny = false;
  let left = pdf.numPages;
  for (let number = 1; left > 0 && number <= mostPages && print.text.length < mostText; number += 1) {
    const page = await addPage({ pdf, print, fonts }, number);
    isAny ||= page !== "damaged";
    left -= 1;
    if (page === "endless") break;
    // The library never waits for anything, so other work of this process, such as its signs of life, would.
    await new Promise<void>((go) => void setTimeout(go, 0));
  }
  if (left > 0) report({ kind: "too-many-blocks", count: left });
  return isAny;
}

type Reading = { readonly pdf: OpenPdf["pdf"]; readonly print: Print; readonly fonts: FontBook };

/** The library rejects a page that is damaged or missing; the others are read all the same. */
async function addPage({ pdf, print, fonts }: Reading, number: number): Promise<"whole" | "endless" | "damaged"> {
  try {
    const page = await pdf.getPage(number);
    const raw = await readPage(page, fonts);
    if (raw.isWhole) page.cleanup();
    printPage(print, raw);
    return raw.isWhole ? "whole" : "endless";
  } catch {
    return "damaged";
  }
}
