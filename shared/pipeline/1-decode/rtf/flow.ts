import type { Piece } from "../written/pieces.ts";
import type { WrittenBlock } from "../written/written-block.ts";
import { buildTable, type MetRow, type RowFormat } from "./build-table.ts";

/** A table whose end has not come: its rows, the cells of the row being read, what stands in the cell being read. */
type OpenTable = {
  readonly rows: MetRow[];
  cells: (readonly WrittenBlock[])[];
  blocks: WrittenBlock[];
};

/** What a text of its own is, beside the document's. */
export type FlowKind = "note" | "box" | "header" | "footer";

/** A text that is being read: the document's, a note's, a text box's, a margin's. */
export type Flow = {
  /** Where its blocks go when it ends. */
  readonly into: WrittenBlock[];
  readonly blocks: WrittenBlock[];
  /** The paragraph being read, and the number or bullet that was printed before it. */
  pieces: Piece[];
  marker: string;
  isInContents: boolean;
  /** Indents of the lists that are open, the widest last. */
  indents: number[];
  /** From the outermost to the one being read. */
  readonly tables: OpenTable[];
  /** What stands after the paragraph being read: text boxes. */
  after: WrittenBlock[];
};

/** A flow with nothing in it; its blocks go `into` where they belong when it ends. */
export function openFlow(into: WrittenBlock[]): Flow {
  return { into, blocks: [], pieces: [], marker: "", isInContents: false, indents: [], tables: [], after: [] };
}

/** Puts blocks at a depth of tables: 0 outside of any. Tables that are deeper have come to their end. */
export function addBlocks(flow: Flow, blocks: readonly WrittenBlock[], depth: number): void {
  goToDepth(flow, depth);
  const target = flow.tables.at(-1)?.blocks ?? flow.blocks;
  for (const block of blocks) target.push(block);
}

/** Ends the cell that is open at a depth. */
export function endCell(flow: Flow, depth: number): void {
  goToDepth(flow, depth);
  const table = flow.tables.at(-1);
  if (table === undefined) return;
  table.cells.push(table.blocks);
  table.blocks = [];
}

/** Ends the row that is open at a depth; `format`: how it is drawn. */
export function endRow(flow: Flow, depth: number, format: RowFormat): void {
  goToDepth(flow, depth);
  const table = flow.tables.at(-1);
  if (table === undefined) return;
  if (table.blocks.length > 0) endCell(flow, depth);
  if (table.cells.length > 0) table.rows.push({ format, cells: table.cells });
  table.cells = [];
}

const unknownRow: RowFormat = { isHeader: false, cells: [] };

/** Opens tables and ends them until so many are open. */
function goToDepth(flow: Flow, depth: number): void {
  while (flow.tables.length < depth) flow.tables.push({ rows: [], cells: [], blocks: [] });
  while (flow.tables.length > depth) {
    endRow(flow, flow.tables.length, unknownRow);
    const { rows } = flow.tables.pop() ?? { rows: [] };
    if (rows.length > 0) (flow.tables.at(-1)?.blocks ?? flow.blocks).push(buildTable(rows));
  }
}
