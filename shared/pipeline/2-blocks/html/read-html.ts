import { parse, parseFragment } from "parse5";
import type { Report } from "../../../model/note.ts";
import type { BlockList } from "../block-list.ts";
import type { PlacedText } from "../placed-text.ts";
import { readDeclared } from "./declared.ts";
import { walkHtml } from "./walk-html.ts";

/**
 * Reads a web page, or what was cut out of one, into blocks.
 * Goes in: its text, placed in the source. Comes out: blocks in the list, and what the page declares about itself.
 */
export function readHtml(placed: PlacedText, list: BlockList, report: Report): ReadonlyMap<string, string> {
  const document = parse(placed.text, { sourceCodeLocationInfo: true });
  walkHtml(document, { placed, depth: 0, list, report });
  return readDeclared(document);
}

/** Reads a stretch of HTML that stands in markdown; `depth` is that of the list it stands in. */
export function addHtmlPart(
  placed: PlacedText,
  depth: number,
  context: { readonly list: BlockList; readonly report: Report },
): void {
  const fragment = parseFragment(placed.text, { sourceCodeLocationInfo: true });
  walkHtml(fragment, { placed, depth, list: context.list, report: context.report });
}
