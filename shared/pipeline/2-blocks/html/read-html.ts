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
  const document = parse(withoutEmptyTags(placed.text), { sourceCodeLocationInfo: true });
  walkHtml(document, { placed, depth: 0, list, report, frames: 0 });
  return readDeclared(document);
}

/** Reads a stretch of HTML that stands in markdown; `depth` is that of the list it stands in. */
export function addHtmlPart(
  placed: PlacedText,
  depth: number,
  context: { readonly list: BlockList; readonly report: Report },
): void {
  const fragment = parseFragment(placed.text, { sourceCodeLocationInfo: true });
  walkHtml(fragment, { placed, depth, list: context.list, report: context.report, frames: 0 });
}

const isXhtml = /<\?xml\b|\bxmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/i;
const emptyTag = /<(?:script|style|title|iframe|textarea|noscript)\b(?=[^<>]*\/>)/gi;

/**
 * XHTML may end a tag where it begins (`<script src="a.js"/>`); HTML would take all that follows for the script. The tag's
 * name gives way to one of the same length that holds nothing.
 */
function withoutEmptyTags(text: string): string {
  if (!isXhtml.test(text.slice(0, 2_000))) return text;
  return text.replace(emptyTag, (tag) => "<link".padEnd(tag.length, " "));
}
