import type { Block } from "../../model/block.ts";
import { countWords, shareOfMarks } from "../3-clean/block-text.ts";

export type RowBlock = Extract<Block, { readonly kind: "row" }>;

/** The heads of each table's columns by the table's number, and the rows that gave them, which are no rows of their own. */
export type Heads = ReadonlyMap<number, { readonly columns: readonly string[]; readonly rows: ReadonlySet<RowBlock> }>;

/**
 * Finds the column heads of each table: its header row, else a first row that reads like one. A table of nothing but
 * heads has none: it is read as rows.
 */
export function columnHeads(blocks: readonly Block[]): Heads {
  const tables = Map.groupBy(
    blocks.filter((block) => block.kind === "row"),
    (row) => row.table,
  );
  return new Map([...tables].flatMap(([table, rows]) => (rows.length > 1 ? [[table, headsOf(rows)]] : [])));
}

function headsOf(rows: readonly RowBlock[]): { columns: readonly string[]; rows: ReadonlySet<RowBlock> } {
  const marked = rows.filter((row) => row.header);
  const named = marked.find((row) => row.cells.some((cell) => cell.text !== ""));
  if (named !== undefined && marked.length < rows.length) return { columns: textsOf(named), rows: new Set(marked) };
  const [first, ...rest] = rows.filter((row) => !row.header);
  if (first === undefined || !readsLikeHeads(first, rest)) return { columns: [], rows: new Set() };
  return { columns: textsOf(first), rows: new Set([...marked, first]) };
}

function textsOf(row: RowBlock): readonly string[] {
  return row.cells.map((cell) => cell.text);
}

/** A head has so few words; the longest met is "When do we collect your personal data?". */
const mostWords = 8;

/** Every cell is a short label; and all are bold, or the rows below have at least twice the words. */
function readsLikeHeads(first: RowBlock, rest: readonly RowBlock[]): boolean {
  const isShort = first.cells.every(
    (cell) => cell.text !== "" && countWords(cell.text) <= mostWords && !/[.;,]$/.test(cell.text),
  );
  if (!isShort || first.cells.length < 2 || rest.length === 0) return false;
  const isBold = first.cells.every((cell) => shareOfMarks(cell, ["strong"]) > 0.8);
  const below = rest.reduce((sum, row) => sum + wordsOf(row), 0) / rest.length;
  return isBold || below >= 2 * wordsOf(first);
}

function wordsOf(row: RowBlock): number {
  return row.cells.reduce((sum, cell) => sum + countWords(cell.text), 0);
}
