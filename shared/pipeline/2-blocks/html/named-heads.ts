import { isDateLine } from "../headings/heading-evidence.ts";
import { attributeOf, type HtmlElement } from "./nodes.ts";
import { type Page, regionNow } from "./page.ts";
import { wordsIn } from "./texts-in.ts";

/** Names of classes that say that a line heads what follows, spelled `sectionTitle`, `section-title`, `section__title` … */
const headName =
  /(?:^|\s)(?:[\w-]*[_-])?(?:heading|headline|sub-?heading|(?:accordion|panel|collapse|toggle|faq|tab|section|article|clause|policy|block|card|content|item|sub)(?:[_-]*(?:item|group))?[_-]*(?:title|header|heading|head|headline|label|question))(?:[_-]?\d|[_-][\w-]*)?(?=\s|$)/i;

const lines: ReadonlySet<string> = new Set(["div", "p", "dt", "span"]);
const mostLetters = 120;
const mostWords = 14;
const leastLetters = 3;

/** Whether an element without a name of its own is a heading by its class: a short line of words, no link, no sentence. */
export function isNamedHead(page: Page, element: HtmlElement): boolean {
  if (!lines.has(element.tagName) || page.heading !== null || page.items.length > 0) return false;
  const region = regionNow(page);
  const { letters = 0, linked = 0, headings = 0, paragraphs = 0 } = page.measures.get(element) ?? {};
  if (letters < leastLetters || letters > mostLetters || linked > 0 || headings > 0 || paragraphs > 1) return false;
  if ((region !== "body" && region !== "main") || !headName.test(namesOf(element))) return false;
  const words = wordsIn(element);
  return words.length <= mostWords && !isDateLine(words.join(" ")) && !/[.,;:]$/.test(words.at(-1) ?? "");
}

/** Longer ones are generated. */
const longestNames = 300;

function namesOf(element: HtmlElement): string {
  return (attributeOf(element, "class") ?? "").slice(0, longestNames);
}
