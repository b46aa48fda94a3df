import { blockElements, headingLevels, listElements } from "./elements.ts";
import { itemMarker } from "./item-marker.ts";
import { attributeOf, type HtmlElement } from "./nodes.ts";
import { flush, type Page, regionNow, spanOfElement } from "./page.ts";
import { enterTablePart, leaveTablePart } from "./read-table.ts";
import { regionOf } from "./regions.ts";

/** Takes the start of an element into the page's state. */
export function enterElement(page: Page, element: HtmlElement): void {
  if (element.tagName === "br") breakLine(page);
  else if (isBlock(element)) enterBlock(page, element);
  else openMarks(page, element);
}

/** Takes the end of an element; it undoes what `enterElement` did for it. */
export function leaveElement(page: Page, element: HtmlElement): void {
  if (isBlock(element)) leaveBlock(page, element);
  else for (const kind of marksOf(element)) page.builder.close(kind);
  if (page.regions.at(-1)?.element === element) page.regions.pop();
}

function isBlock(element: HtmlElement): boolean {
  if (blockElements.has(element.tagName)) return true;
  return /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item)/i.test(attributeOf(element, "style") ?? "");
}

/** One break ends a line, two a paragraph; in a heading, which is one line, a break is a space. */
function breakLine(page: Page): void {
  page.breaks += 1;
  if (page.heading !== null) page.builder.insert(" ", null);
  else if (page.breaks > 1) flush(page);
  else page.builder.breakLine();
}

function enterBlock(page: Page, element: HtmlElement): void {
  flush(page);
  enterRegion(page, element);
  const name = element.tagName;
  if (listElements.has(name)) page.lists.push({ element, style: listStyle(element), next: firstNumber(element) });
  else if (name === "li" || name === "dt") enterItem(page, element);
  else if (name === "dd") startDefinition(page, element);
  else if (name === "blockquote") page.quotes += 1;
  else if (name === "hr") page.list.push({ kind: "rule", span: spanOfElement(page, element), region: regionNow(page) });
  else enterTablePart(page, element);
  startHeading(page, element);
}

function startHeading(page: Page, element: HtmlElement): void {
  const level = headingLevel(page, element);
  if (level === null) return;
  page.heading = { element, level };
  const region = regionNow(page);
  if (headingLevels.has(element.tagName) && (region === "body" || region === "main")) page.lastLevel = level;
}

function leaveBlock(page: Page, element: HtmlElement): void {
  leaveTablePart(page, element);
  flush(page);
  const name = element.tagName;
  if (page.lists.at(-1)?.element === element) page.lists.pop();
  if (page.items.at(-1)?.element === element) leaveItem(page);
  if (name === "blockquote") page.quotes -= 1;
  if (page.heading?.element === element) page.heading = null;
}

function enterRegion(page: Page, element: HtmlElement): void {
  const measure = page.measures.get(element);
  if (measure === undefined || regionNow(page) === "hidden") return;
  const region = regionOf(element, measure, page.letters);
  const isNested = region === "header" && page.regions.some(({ region: outer }) => outer === "main");
  if (region !== null && !isNested) page.regions.push({ element, region });
}

/** A term of a definition list is an item too; what it means stands in it. */
function enterItem(page: Page, element: HtmlElement): void {
  if (page.table?.inCell) page.builder.insert("• ", null);
  else {
    page.items.push({ element, written: false });
    page.marker = element.tagName === "dt" ? "" : itemMarker(page.lists.at(-1), element);
  }
}

function startDefinition(page: Page, element: HtmlElement): void {
  page.items.push({ element, written: true });
  page.depth += 1;
}

function leaveItem(page: Page): void {
  if (page.items.pop()?.written) page.depth -= 1;
  page.marker = null;
}

function listStyle(list: HtmlElement): string {
  return list.tagName === "ol" ? (attributeOf(list, "type") ?? "1") : "";
}

function firstNumber(list: HtmlElement): number {
  const written = Number.parseInt(attributeOf(list, "start") ?? "1", 10);
  return Number.isNaN(written) ? 1 : written;
}

/** Heads: `<h1>` to `<h6>`, ARIA headings, and what opens a folded part (`<summary>`, accordion buttons). */
function headingLevel(page: Page, element: HtmlElement): number | null {
  const level = headingLevels.get(element.tagName);
  if (page.table?.inCell) return null;
  if (level !== undefined) return level;
  if (attributeOf(element, "role") === "heading") return ariaLevel(element);
  return element.tagName === "summary" || isAccordionButton(page, element) ? Math.min(6, page.lastLevel + 1) : null;
}

function ariaLevel(element: HtmlElement): number {
  const level = Number.parseInt(attributeOf(element, "aria-level") ?? "2", 10);
  return level >= 1 && level <= 6 ? level : 2;
}

function isAccordionButton(page: Page, element: HtmlElement): boolean {
  if (element.tagName !== "button" || page.heading !== null) return false;
  const region = regionNow(page);
  return (region === "body" || region === "main") && /accordion|collaps/i.test(attributeOf(element, "class") ?? "");
}

function openMarks(page: Page, element: HtmlElement): void {
  for (const kind of marksOf(element)) {
    if (kind === "link") page.builder.open({ kind, href: attributeOf(element, "href") ?? "" });
    else page.builder.open({ kind });
  }
}

const markByName: ReadonlyMap<string, "strong" | "emphasis" | "code"> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
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
  return boldStyle.test(attributeOf(element, "style") ?? "") ? ["strong"] : [];
}
