import { mostSpanned, type WrittenBlock, type WrittenRow } from "../written/written-block.ts";

/** How a cell is drawn: its right edge in twentieths of a point, and whether it carries on the one above or before it. */
export type CellFormat = { readonly edge: number; readonly isBelow: boolean; readonly isBehind: boolean };

/** How a row is drawn. */
export type RowFormat = { readonly isHeader: boolean; readonly cells: readonly CellFormat[] };

/** A row as it was met: how it is drawn, and what stands in its cells. */
export type MetRow = { readonly format: RowFormat; readonly cells: readonly (readonly WrittenBlock[])[] };

/** Edges that are nearer than a millimetre and a half are meant to be one. */
const tolerance = 80;

type OpenCell = { readonly blocks: readonly WrittenBlock[]; columns: number; rows: number };

/** Rows as a table whose cells stand under one another, also where rows are cut differently. */
export function buildTable(rows: readonly MetRow[]): WrittenBlock {
  const edges = edgesOf(rows);
  const open = new Map<number, OpenCell>();
  return { kind: "table", rows: rows.map((row) => buildRow(row, edges, open)) };
}

/** `open`: by its column, the cell that a cell below may carry on. */
function buildRow({ format, cells }: MetRow, edges: readonly number[], open: Map<number, OpenCell>): WrittenRow {
  const built: OpenCell[] = [];
  let column = 0;
  cells.forEach((blocks, index) => {
    const cell = format.cells[index];
    if (isBeyond(format, index, blocks)) return;
    const columns = widthOf(cell, edges, column);
    const [above, before] = [open.get(column), built.at(-1)];
    const isEmpty = blocks.length === 0;
    if (cell?.isBelow === true && above !== undefined && isEmpty) above.rows = Math.min(above.rows + 1, mostSpanned);
    else if (cell?.isBehind === true && before !== undefined && isEmpty) before.columns += columns;
    else {
      const own = { blocks, columns, rows: 1 };
      built.push(own);
      open.set(column, own);
    }
    column += columns;
  });
  return { isHeader: format.isHeader, cells: built };
}

/** LibreOffice ends an empty cell too many behind a table in a table. */
function isBeyond({ cells }: RowFormat, index: number, blocks: readonly WrittenBlock[]): boolean {
  return cells.length > 0 && index >= cells.length && blocks.length === 0;
}

/** How many columns a cell goes over; one where nothing is said of it. */
function widthOf(cell: CellFormat | undefined, edges: readonly number[], column: number): number {
  if (cell === undefined) return 1;
  const end = edges.findIndex((edge, index) => index >= column && cell.edge - edge < tolerance);
  return end < 0 ? 1 : Math.min(end + 1 - column, mostSpanned);
}

function edgesOf(rows: readonly MetRow[]): readonly number[] {
  const all = rows.flatMap(({ format, cells }) => format.cells.slice(0, cells.length).map(({ edge }) => edge));
  const distinct = [...new Set(all)].toSorted((a, b) => a - b);
  return distinct.filter((edge, index) => index === 0 || edge - (distinct[index - 1] ?? 0) >= tolerance).slice(0, 200);
}
