import { attributeOf, type HtmlElement } from "./nodes.ts";
import type { Page } from "./page.ts";

/** Opens the marks that an element within a line sets its text in. */
export function openMarks(page: Page, element: HtmlElement): void {
  for (const kind of marksOf(element)) {
    if (kind === "link") page.builder.open({ kind, href: attributeOf(element, "href") ?? "" });
    else page.builder.open({ kind });
  }
}

/** Closes what `openMarks` opened. */
export function closeMarks(page: Page, element: HtmlElement): void {
  for (const kind of marksOf(element)) page.builder.close(kind);
}

const markByName: ReadonlyMap<string, "strong" | "emphasis" | "code"> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["u", "strong"],
  ["big", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["cite", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["tt", "code"],
]);

const boldStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;

function marksOf(element: HtmlElement): readonly ("strong" | "emphasis" | "code" | "link")[] {
  if (element.tagName === "a") return attributeOf(element, "href") === undefined ? [] : ["link"];
  const kind = markByName.get(element.tagName);
  if (kind !== undefined) return [kind];
  if (element.attrs.length === 0) return [];
  return isLargeFont(element) || boldStyle.test(attributeOf(element, "style") ?? "") ? ["strong"] : [];
}

/** `<font size="4">`, `<font size="+1">`: 3 is the size of text. */
function isLargeFont(element: HtmlElement): boolean {
  return element.tagName === "font" && /^\s*(?:\+[1-9]|[4-7])\s*$/.test(attributeOf(element, "size") ?? "");
}
