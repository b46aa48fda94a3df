import { Tokenizer, type Tokens } from "marked";

/**
 * Marked's tokenizer, kept from looking for a table's rows before there is a table: on lines of which every second one
 * may rule a head off, it read to the end of the text from each of them.
 */
export class CarefulTokenizer extends Tokenizer {
  override table(source: string): Tokens.Table | undefined {
    return beginsTable(source) ? super.table(source) : undefined;
  }
}

/** Whether the first line has as many cells as the second, and the second rules off cells. */
function beginsTable(source: string): boolean {
  const headEnd = source.indexOf("\n");
  if (headEnd < 0) return false;
  const rulerEnd = source.indexOf("\n", headEnd + 1);
  const ruler = source.slice(headEnd + 1, rulerEnd < 0 ? source.length : rulerEnd);
  if (!/[|:]/.test(ruler) || !/^[ \t|:-]+$/.test(ruler)) return false;
  return countCells(source.slice(0, headEnd)) === countCells(ruler);
}

/** Pipes at either end enclose the row and part no cells; an escaped one is text. */
function countCells(line: string): number {
  const cells = line.trim().replace(/\\\|/g, "").split("|");
  const enclosing = [cells[0], cells.length > 1 ? cells.at(-1) : "-"].filter((cell) => cell?.trim() === "");
  return cells.length - enclosing.length;
}
