import type { RichText } from "../../../model/block.ts";
import { sourceSpan } from "../../../model/span.ts";
import type { HtmlElement } from "./nodes.ts";
import { flush, type Page, regionNow, spanOfElement, takeText } from "./page.ts";
import { isDataTable, isHeaderRow, lineOfCells, spanned } from "./tables.ts";

const empty: RichText = { text: "", marks: [], map: [] };

/** Starts a data table, one of its rows or cells; a table for layout, and every other element, does nothing here. */
export function enterTablePart(page: Page, element: HtmlElement): void {
  const { table } = page;
  const name = element.tagName;
  if (name === "table" && table === null && isDataTable(element, page.measures, page.letters)) {
    page.table = { element, number: page.list.nextTable(), taken: [], row: null, inCell: false };
  } else if (name === "tr" && table === null) for (const cell of lineOfCells(element)) page.lineCells.add(cell);
  else if (name === "tr") startRow(table);
  else if (isCell(name) && table?.row) {
    skipTaken(page);
    table.inCell = true;
  }
}

function startRow(table: Page["table"]): void {
  if (table !== null) table.row = { cells: [], spans: [] };
}

/** Ends what `enterTablePart` started: a cell joins its row, a row becomes a block. */
export function leaveTablePart(page: Page, element: HtmlElement): void {
  const { table } = page;
  if (table === null) return;
  const name = element.tagName;
  if (isCell(name) && table.inCell) endCell(page, element);
  else if (name === "tr" && table.row) endRow(page, element);
  else if (element === table.element) {
    flush(page);
    page.table = null;
  }
}

function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/** Columns that a cell from a row above reaches into stay empty in this row. */
function skipTaken(page: Page): void {
  const { table } = page;
  if (!table?.row) return;
  for (let column = table.row.cells.length; (table.taken[column] ?? 0) > 0; column += 1) {
    table.taken[column] = (table.taken[column] ?? 0) - 1;
    table.row.cells.push(empty);
  }
}

function endCell(page: Page, element: HtmlElement): void {
  const { table } = page;
  if (!table?.row) return;
  const built = takeText(page);
  table.inCell = false;
  if (built !== null) table.row.spans.push(built.span);
  const [width, height] = [spanned(element, "colspan"), spanned(element, "rowspan")];
  for (let offset = 0; offset < width; offset += 1) {
    table.taken[table.row.cells.length] = height - 1;
    table.row.cells.push(offset === 0 ? (built?.rich ?? empty) : empty);
  }
}

function endRow(page: Page, element: HtmlElement): void {
  const { table } = page;
  if (!table?.row) return;
  skipTaken(page);
  const { cells, spans } = table.row;
  table.row = null;
  if (spans.length === 0) return;
  const own = spanOfElement(page, element);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  page.list.push({
    kind: "row",
    table: table.number,
    header: isHeaderRow(element),
    cells,
    span: own.end > own.start ? own : sourceSpan(start, end),
    region: regionNow(page),
  });
}
