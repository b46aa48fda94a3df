import type { Measures } from "./measure.ts";
import { attributeOf, childrenOf, type HtmlElement, isElement } from "./nodes.ts";
import { textsIn, wordsIn } from "./texts-in.ts";

/** A cell this long is a page's column, not a table's cell (characters without white space). */
const longestCell = 4_000;

/**
 * Whether a table holds data, so that its rows are worth keeping; a table for layout is only its contents. Data has at
 * least two rows and two columns, no table in it, and, where no cell is marked as a head, no headings in it either, nor
 * only titles or the marks of a list in its first column. `pageLetters`: of the whole page.
 */
export function isDataTable(table: HtmlElement, measures: Measures, pageLetters: number): boolean {
  const role = attributeOf(table, "role");
  if (role === "presentation" || role === "none") return false;
  const rows = rowsOf(table).map(cellsOf);
  const own = measures.get(table);
  if (own === undefined || own.tables > 1 || rows.length < 2) return false;
  const cells = rows.flat();
  if (cells.length < rows.length + 1 || !rows.some((row) => row.length > 1)) return false;
  if (cells.some((cell) => cell.tagName === "th")) return true;
  if (own.headings > 0 || cells.some((cell) => (measures.get(cell)?.letters ?? 0) > longestCell)) return false;
  if (isMarkedList(rows)) return false;
  return own.letters < pageLetters * leastOfPage || !isTitledText(rows);
}

/** A table that sets the page's text beside its titles holds most of it. */
const leastOfPage = 0.4;
const mostTitleWords = 12;
const leastTextWords = 12;

/** Titles in bold on the left, text on the right: a column of margin heads. */
function isTitledText(rows: readonly (readonly HtmlElement[])[]): boolean {
  const pairs = rows.map((row) => row.filter((cell) => wordsIn(cell).length > 0)).filter((row) => row.length > 0);
  return pairs.every(([title, text, ...others]) => {
    if (title === undefined || others.length > 0) return false;
    const words = wordsIn(title).length;
    if (text === undefined) return true;
    return words <= mostTitleWords && isBoldCell(title) && wordsIn(text).length >= leastTextWords;
  });
}

function isBoldCell(cell: HtmlElement): boolean {
  const [first] = [...textsIn(cell)].filter((text) => text.value.trim() !== "");
  for (let node = first?.parentNode; node && node !== cell; node = "parentNode" in node ? node.parentNode : null) {
    if ("tagName" in node && /^(?:b|strong|u|h[1-6])$/.test(node.tagName)) return true;
  }
  return false;
}

/** Numbers or bullets on the left, one text each on the right: a list set as a table. */
function isMarkedList(rows: readonly (readonly HtmlElement[])[]): boolean {
  const spoken = rows.map((row) => row.map((cell) => wordsIn(cell)).filter((words) => words.length > 0));
  const isEntry = (row: readonly (readonly string[])[]): boolean =>
    row.length <= 1 || (row.length === 2 && isMarker(row[0]?.join(" ") ?? ""));
  return spoken.every(isEntry) && spoken.some((row) => row.length === 2);
}

function isMarker(text: string): boolean {
  return /^(?:[•·▪■●◦○‣➢✓*–—-]|o|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.)]{0,2})$/i.test(text);
}

/** The cells of a row that belong in one line: the mark of an item or the number of a title, and what it stands before. */
export function lineOfCells(row: HtmlElement): readonly HtmlElement[] {
  const cells = cellsOf(row);
  const spoken = cells.filter((cell) => wordsIn(cell).length > 0);
  const [mark, text] = spoken;
  if (spoken.length !== 2 || mark === undefined || text === undefined) return [];
  return isMarker(wordsIn(mark).join(" ")) ? cells.slice(cells.indexOf(mark), cells.indexOf(text) + 1) : [];
}

/** A table's own rows, whether they stand in a head, body or foot or not. */
function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return elementsIn(table).flatMap((child) => (child.tagName === "tr" ? [child] : elementsIn(child).filter(isRow)));
}

function isRow(element: HtmlElement): boolean {
  return element.tagName === "tr";
}

/** A row's own cells. */
function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return elementsIn(row).filter((cell) => cell.tagName === "td" || cell.tagName === "th");
}

/** Whether a row names its columns: it stands in the table's head, or all its cells are heads. */
export function isHeaderRow(row: HtmlElement): boolean {
  const parent = row.parentNode;
  if (parent !== null && "tagName" in parent && parent.tagName === "thead") return true;
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.tagName === "th");
}

/** How many columns or rows a cell goes over; odd values count as one, wild ones are cut. */
export function spanned(cell: HtmlElement, attribute: "colspan" | "rowspan"): number {
  const written = Number.parseInt(attributeOf(cell, attribute) ?? "1", 10);
  return written >= 1 ? Math.min(written, 50) : 1;
}

function elementsIn(element: HtmlElement): readonly HtmlElement[] {
  return childrenOf(element).filter(isElement);
}
