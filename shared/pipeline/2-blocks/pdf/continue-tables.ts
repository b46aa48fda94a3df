import type { PrintedLine, PrintedPage } from "../../printed-page.ts";
import { isBold } from "./group-lines.ts";

/** Columns that begin within so many points of each other are the same column. */
const sameStop = 3;

/** The end of a table: where its columns begin, and how many rows it has by now. */
type OpenTable = { readonly table: number; readonly stops: ReadonlyMap<number, number>; readonly rows: number };

/**
 * Makes one table of what runs over the end of a page: the next page begins with a table of the same columns, and with no
 * head of its own. Goes in: pages without headers and footers. Comes out: the same lines, with cells counted on.
 */
export function continueTables(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  let open: OpenTable | null = null;
  return pages.map((page) => {
    const first = tableAt(page.lines, page.lines[0]);
    const goesOn: OpenTable | null = open !== null && first !== null && isNext(open, first, page.lines) ? open : null;
    const lines = goesOn === null ? page.lines : page.lines.map((line) => countOn(line, first, goesOn));
    open = tableAt(lines, lines.at(-1)) ?? (lines.length === 0 ? open : null);
    return { ...page, lines };
  });
}

/** The table that a line stands in, as far as it is on this page; `null` where it stands in none. */
function tableAt(lines: readonly PrintedLine[], at: PrintedLine | undefined): OpenTable | null {
  const table = at?.cell?.table;
  if (table === undefined) return null;
  const stops = new Map<number, number>();
  let rows = 0;
  for (const { cell, left } of lines) {
    if (cell?.table !== table) continue;
    stops.set(cell.column, Math.min(stops.get(cell.column) ?? left, left));
    rows = Math.max(rows, cell.row + 1);
  }
  return { table, stops, rows };
}

function isNext(open: OpenTable, next: OpenTable, lines: readonly PrintedLine[]): boolean {
  const head = lines.filter(({ cell }) => cell?.table === next.table && cell.row === 0);
  if ((head.length > 0 && head.every(isBold)) || open.stops.size !== next.stops.size) return false;
  return [...next.stops].every(([column, left]) => Math.abs((open.stops.get(column) ?? -1) - left) <= sameStop);
}

function countOn(line: PrintedLine, from: OpenTable | null, { table, rows }: OpenTable): PrintedLine {
  if (line.cell === null || line.cell.table !== from?.table) return line;
  return { ...line, cell: { ...line.cell, table, row: line.cell.row + rows } };
}
