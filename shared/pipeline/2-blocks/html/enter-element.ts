import { blockElements, headingLevels, listElements } from "./elements.ts";
import { itemMarker } from "./item-marker.ts";
import { crossJoint } from "./joints.ts";
import { closeMarks, openMarks } from "./marks.ts";
import { isNamedHead } from "./named-heads.ts";
import { attributeOf, type HtmlElement } from "./nodes.ts";
import { flush, type Page, regionNow, spanOfElement } from "./page.ts";
import { enterTablePart, leaveTablePart } from "./read-table.ts";
import { regionOf } from "./regions.ts";

/** Takes the start of an element into the page's state. */
export function enterElement(page: Page, element: HtmlElement): void {
  const isLine = element.tagName !== "br" && !isBlock(page, element);
  crossJoint(page, isLine ? "enter" : null);
  if (element.tagName === "br") breakLine(page);
  else if (isLine) openMarks(page, element);
  else enterBlock(page, element);
}

/** Takes the end of an element; it undoes what `enterElement` did for it. */
export function leaveElement(page: Page, element: HtmlElement): void {
  const isLine = !isBlock(page, element);
  crossJoint(page, isLine ? "leave" : null);
  if (isLine) closeMarks(page, element);
  else leaveBlock(page, element);
  if (page.lineCells.has(element)) partCells(page);
  if (page.regions.at(-1)?.element === element) page.regions.pop();
}

function partCells(page: Page): void {
  crossJoint(page, null);
  page.builder.insert(" ", null);
}

/** Whether an element starts and ends a block of text. */
export function isBlock(page: Page, element: HtmlElement): boolean {
  if (page.lineCells.has(element)) return false;
  if (blockElements.has(element.tagName) || page.panels.openers.has(element)) return true;
  if (element.tagName.includes("-")) return (page.measures.get(element)?.letters ?? 0) >= leastOfBlock;
  return (
    element.attrs.length > 0 &&
    /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item)/i.test(attributeOf(element, "style") ?? "")
  );
}

/** An element that a page made up (`<app-text>`) is a part of the page with so many letters in it, with fewer a sign in a line. */
const leastOfBlock = 25;

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
  const isShut = page.panels.shut.has(element);
  const isControl = page.panels.openers.get(element) === "control";
  const region = isControl ? "aside" : regionOf(element, { measure, pageLetters: page.letters, isShut });
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
  const isHead = element.tagName === "summary" || opens(page, element) || isNamedHead(page, element);
  return isHead ? Math.min(6, page.lastLevel + 1) : null;
}

function ariaLevel(element: HtmlElement): number {
  const level = Number.parseInt(attributeOf(element, "aria-level") ?? "2", 10);
  return level >= 1 && level <= 6 ? level : 2;
}

function opens(page: Page, element: HtmlElement): boolean {
  const region = regionNow(page);
  if (page.heading !== null || (region !== "body" && region !== "main")) return false;
  const opener = page.panels.openers.get(element);
  if (opener !== undefined) return opener !== "control";
  return element.tagName === "button" && /accordion|collaps/i.test(attributeOf(element, "class") ?? "");
}
