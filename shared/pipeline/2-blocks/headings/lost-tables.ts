import type { Block, RichText } from "../../../model/block.ts";
import { sourceSpan } from "../../../model/span.ts";
import { joinRich } from "../rich-text.ts";
import { countWords, isBoldLine } from "./heading-evidence.ts";

/** Heads of columns are a few words, and there are a few of them. */
const mostHeadWords = 5;
const mostColumns = 8;

/** The blocks of one cell: a paragraph, or items in a row. */
type Cell = readonly Block[];

/**
 * Rebuilds tables whose cells were written out one after another: bold lines in a row are the heads of the columns, and
 * the paragraphs and lists that follow fill the rows. Three columns and more are believed where the cells come out even
 * (the last may be missing, being empty); two only where lists and paragraphs take turns.
 */
export function rebuildTables(blocks: readonly Block[]): readonly Block[] {
  const rebuilt: Block[] = [];
  let table = blocks.reduce((most, block) => (block.kind === "row" ? Math.max(most, block.table) : most), 0);
  for (let index = 0; index < blocks.length; ) {
    const found = tableAt(blocks, index, table + 1);
    for (const block of found?.rows ?? blocks.slice(index, index + 1)) rebuilt.push(block);
    table += found === null ? 0 : 1;
    index += found?.taken ?? 1;
  }
  return rebuilt;
}

function tableAt(
  blocks: readonly Block[],
  start: number,
  table: number,
): { readonly rows: readonly Block[]; readonly taken: number } | null {
  const columns = countHeads(blocks, start);
  if (columns < 2) return null;
  const cells = cellsFrom(blocks, start + columns);
  if (!(columns > 2 ? comesOutEven(cells.length, columns) : takesTurns(cells))) return null;
  const heads = blocks.slice(start, start + columns).map((block) => [block]);
  const rows = [makeRow(heads, table, true)];
  for (let at = 0; at < cells.length; at += columns) {
    const own = cells.slice(at, at + columns);
    rows.push(makeRow([...own, ...Array.from({ length: columns - own.length }, () => [])], table, false));
  }
  return { rows, taken: columns + cells.reduce((sum, cell) => sum + cell.length, 0) };
}

function countHeads(blocks: readonly Block[], start: number): number {
  let count = 0;
  while (count <= mostColumns && isColumnHead(blocks[start + count])) count += 1;
  return count <= mostColumns ? count : 0;
}

function isColumnHead(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && isBoldLine(block) && countWords(block.rich.text) <= mostHeadWords;
}

function cellsFrom(blocks: readonly Block[], start: number): readonly Cell[] {
  const cells: Block[][] = [];
  for (let index = start; ; index += 1) {
    const block = blocks[index];
    const last = cells.at(-1);
    if (block?.kind === "item" && last?.[0]?.kind === "item") last.push(block);
    else if (block?.kind === "item" || (block?.kind === "paragraph" && !isBoldLine(block))) cells.push([block]);
    else return cells;
  }
}

function comesOutEven(cells: number, columns: number): boolean {
  const over = cells % columns;
  return cells >= columns - 1 && (over === 0 || over === columns - 1);
}

/** At least two rows of a list and a short paragraph each. */
function takesTurns(cells: readonly Cell[]): boolean {
  if (cells.length < 4 || cells.length % 2 > 0) return false;
  return cells.every(([first], index) => (index % 2 === 0 ? first?.kind === "item" : first?.kind === "paragraph"));
}

function makeRow(cells: readonly Cell[], table: number, header: boolean): Block {
  const all = cells.flat();
  const [first, last] = [all[0], all.at(-1)];
  return {
    kind: "row",
    table,
    header,
    cells: cells.map(joinCell),
    span: sourceSpan(first?.span.start ?? 0, last?.span.end ?? 0),
    region: first?.region ?? "body",
  };
}

const empty: RichText = { text: "", marks: [], map: [] };

function joinCell(cell: Cell): RichText {
  return cell.reduce<RichText>((joined, block) => {
    if (!("rich" in block)) return joined;
    const between = `${joined.text === "" ? "" : "\n"}${block.kind === "item" ? "• " : ""}`;
    return joinRich(joined, between, block.rich);
  }, empty);
}
