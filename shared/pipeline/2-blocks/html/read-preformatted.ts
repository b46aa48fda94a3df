import { findAll } from "../../../text/find-all.ts";
import { type PlacedText, slicePlaced } from "../placed-text.ts";
import { readPlain } from "../plain/read-plain.ts";
import { childrenOf, type HtmlElement, type HtmlText, isText } from "./nodes.ts";
import { flush, type Page, regionNow } from "./page.ts";
import { addTextNode } from "./text-node.ts";

/** So many paragraphs in one `<pre>` are a text file that was put on a page; fewer may be a piece of code. */
const fewestParagraphs = 4;
const gap = /\n[ \t]*\n/g;

/**
 * The text of a `<pre>` that holds a whole text and nothing else, or `null`: only line ends part such a text, and a page
 * that sets them free for its other text would make one paragraph of it.
 */
export function preformattedText(page: Page, element: HtmlElement): HtmlText | null {
  const [child, ...others] = childrenOf(element);
  if (child === undefined || !isText(child) || others.length > 0) return null;
  return isWholeText(page, element) ? child : null;
}

/** Whether an element is a `<pre>` that holds a whole text, with links and bold words in it perhaps. */
export function isWholeText(page: Page, element: HtmlElement): boolean {
  if (element.tagName !== "pre" || page.table !== null || page.items.length > 0 || page.heading !== null) return false;
  const gaps = childrenOf(element).map((child) => (isText(child) ? (child.value.match(gap)?.length ?? 0) : 0));
  return gaps.reduce((sum, count) => sum + count, 0) + 1 >= fewestParagraphs;
}

/** Reads it as the text file that it is, into the place of the page where it stands. */
export function readPreformatted(page: Page, source: PlacedText): void {
  const region = regionNow(page);
  readPlain(source, { ...page.list, push: (block) => page.list.push({ ...block, region }) });
}

/**
 * Adds a text node of a marked-up `<pre>`: blank lines end a block, and a line that begins as an item does is one. Where
 * the text can't be laid beside its source part by part, it is added as it is on any page.
 */
export function addPreformatted(page: Page, value: string, source: PlacedText): void {
  const parts = partsOf(value);
  const places = partsOf(source.text);
  const isAligned = parts.length === places.length;
  for (const [index, part] of (isAligned ? parts : [{ ...whole, text: value }]).entries()) {
    if (part.follows === "block") flush(page);
    else if (part.follows === "line") page.builder.breakLine();
    const place = places[index];
    addTextNode(page.builder, part.text, isAligned && place ? slicePlaced(source, place.start, place.end) : source);
  }
}

/** A part of a text, and what it comes after. */
type Part = { readonly text: string; readonly start: number; readonly end: number; readonly follows: Follows };
type Follows = "nothing" | "block" | "line";

const whole = { start: 0, end: 0, follows: "nothing" } as const;
const cut = /\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)]|\(?[a-z]\))[ \t])/g;

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let [start, follows]: [number, Follows] = [0, "nothing"];
  for (const { index, 0: between } of findAll(cut, text)) {
    parts.push({ text: text.slice(start, index), start, end: index, follows });
    start = index + between.length;
    follows = between === "\n" ? "line" : "block";
  }
  return [...parts, { text: text.slice(start), start, end: text.length, follows }];
}
