import type { Measures } from "./measure.ts";
import { attributeOf, childrenOf, type HtmlElement, isElement } from "./nodes.ts";

/** A cell this long is a page's column, not a table's cell (characters without white space). */
const longestCell = 4_000;

/**
 * Whether a table holds data, so that its rows are worth keeping; a table for layout is only its contents. Data has at
 * least two rows and two columns, no table in it, and, where no cell is marked as a head, no headings in it either.
 */
export function isDataTable(table: HtmlElement, measures: Measures): boolean {
  const role = attributeOf(table, "role");
  if (role === "presentation" || role === "none") return false;
  const rows = rowsOf(table).map(cellsOf);
  const own = measures.get(table);
  if (own === undefined || own.tables > 1 || rows.length < 2) return false;
  const cells = rows.flat();
  if (cells.length < rows.length + 1 || !rows.some((row) => row.length > 1)) return false;
  if (cells.some((cell) => cell.tagName === "th")) return true;
  return own.headings === 0 && cells.every((cell) => (measures.get(cell)?.letters ?? 0) <= longestCell);
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
