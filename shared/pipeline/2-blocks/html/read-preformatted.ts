import type { PlacedText } from "../placed-text.ts";
import { readPlain } from "../plain/read-plain.ts";
import { childrenOf, type HtmlElement, type HtmlText, isText } from "./nodes.ts";
import { type Page, regionNow } from "./page.ts";

/** So many paragraphs in one `<pre>` are a text file that was put on a page; fewer may be a piece of code. */
const fewestParagraphs = 4;
const gap = /\n[ \t]*\n/g;

/**
 * The text of a `<pre>` that holds a whole text and nothing else, or `null`: only line ends part such a text, and a page
 * that sets them free for its other text would make one paragraph of it.
 */
export function preformattedText(page: Page, element: HtmlElement): HtmlText | null {
  const [child, ...others] = childrenOf(element);
  if (element.tagName !== "pre" || child === undefined || !isText(child) || others.length > 0) return null;
  const isInside = page.table !== null || page.items.length > 0 || page.heading !== null;
  return !isInside && (child.value.match(gap)?.length ?? 0) + 1 >= fewestParagraphs ? child : null;
}

/** Reads it as the text file that it is, into the place of the page where it stands. */
export function readPreformatted(page: Page, source: PlacedText): void {
  const region = regionNow(page);
  readPlain(source, { ...page.list, push: (block) => page.list.push({ ...block, region }) });
}
