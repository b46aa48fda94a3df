import type { Block, RichText } from "../../model/block.ts";
import { type Span, sourceSpan } from "../../model/span.ts";
import { countWords, shareOfMarks } from "../3-clean/block-text.ts";
import { joinRichText } from "../3-clean/join-rich-text.ts";
import { columnHeads, type Heads, type RowBlock } from "./column-heads.ts";

/** What one clause is made of, before it has an id and a number. */
export type ClauseText = {
  readonly kind: "paragraph" | "item" | "row" | "quote";
  readonly rich: RichText;
  readonly span: Span<"source">;
  readonly depth: number;
  readonly marker: string;
  /** The file's own table number; `null` for everything but rows. */
  readonly table: number | null;
  readonly cells: readonly Span<"text">[];
  readonly columns: readonly string[];
};

type TextBlock = Extract<Block, { readonly kind: "paragraph" | "item" | "quote" }>;

/** What stands between two lists: a rule ends the reach of a lead-in. */
export type Piece = ClauseText | "break";

/**
 * The blocks of one section as the texts of its clauses, in order: a bullet that is only a label takes in the paragraph
 * that explains it, a table's head row becomes the columns of its rows, blocks without text are gone.
 */
export function gatherClauseTexts(blocks: readonly Block[]): readonly Piece[] {
  const heads = columnHeads(blocks);
  const pieces: Piece[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const joined = labelledItemAt(blocks, index);
    const block = blocks[index];
    if (joined !== null) {
      pieces.push(joined);
      index += 1;
    } else if (block !== undefined) pieces.push(...piecesOf(block, heads));
  }
  return pieces;
}

function piecesOf(block: Block, heads: Heads): readonly Piece[] {
  if (block.kind === "rule") return ["break"];
  if (block.kind === "row") return rowPieces(block, heads);
  return block.kind === "heading" || block.rich.text === "" ? [] : [plain(block)];
}

function labelledItemAt(blocks: readonly Block[], index: number): ClauseText | null {
  const [item, paragraph, after] = [blocks[index], blocks[index + 1], blocks[index + 2]];
  if (item?.kind !== "item" || paragraph?.kind !== "paragraph") return null;
  return isLabelOf(item, paragraph, after) ? itemWithText(item, paragraph) : null;
}

/** A label is short and set off as a whole, or ends in a colon, and no list of its own follows. 12 words: the longest met. */
function isLabelOf(item: TextBlock, paragraph: TextBlock, after: Block | undefined): boolean {
  const { text } = item.rich;
  if (countWords(text) > 12 || text.includes("\n") || paragraph.depth > item.depth + 1) return false;
  if (text === "" || paragraph.rich.text === "") return text === "" && paragraph.rich.text !== "";
  if (/:$/.test(paragraph.rich.text) && after?.kind === "item") return false;
  const isSetOff = shareOfMarks(item.rich, ["strong", "emphasis"]) > 0.85;
  return isSetOff || /:$/.test(text) || (paragraph.depth === item.depth + 1 && !/[.!?;,]$/.test(text));
}

function itemWithText(item: TextBlock & { readonly kind: "item" }, paragraph: TextBlock): ClauseText {
  const texts = [item.rich, paragraph.rich].filter((rich) => rich.text !== "");
  const span = sourceSpan(item.span.start, Math.max(item.span.end, paragraph.span.end));
  return { ...plain(item), rich: joinRichText(texts, "\n").rich, span };
}

function plain(block: TextBlock): ClauseText {
  const marker = block.kind === "item" ? block.marker : "";
  const { kind, rich, span, depth } = block;
  return { kind, rich, span, depth, marker, table: null, cells: [], columns: [] };
}

function rowPieces(row: RowBlock, heads: Heads): readonly Piece[] {
  const head = heads.get(row.table);
  if (head?.rows.has(row) === true || row.cells.every((cell) => cell.text === "")) return [];
  const { rich, parts } = joinRichText(row.cells, " | ");
  const columns = row.cells.map((_, column) => head?.columns[column] ?? "");
  return [{ kind: "row", rich, span: row.span, depth: 0, marker: "", table: row.table, cells: parts, columns }];
}
