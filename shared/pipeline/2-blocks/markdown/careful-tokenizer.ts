import { Tokenizer, type Tokens } from "marked";

/** What text goes up to at most. */
const textEnd = /[\\<![`*~_]/;
/** What it may end before: an address, a break. */
const addressOrBreak = /@|https?|ftp|www|mailto:|xmpp:| {2}\n/i;
/** So many letters of a mail address at most, and no `@` after them. */
const noMailAhead = /^[\w.!#$%&'*+/=?`{|}~-]{0,64}(?![\w.!#$%&'*+/=?`{|}~@-])/;

/**
 * Marked's tokenizer, kept from looking for a table's rows before there is a table: on lines of which every second one
 * may rule a head off, it read to the end of the text from each of them.
 */
export class CarefulTokenizer extends Tokenizer {
  override table(source: string): Tokens.Table | undefined {
    return beginsTable(source) ? super.table(source) : undefined;
  }

  /** Marked looks for a mail address from every letter of a text; here only where there may be one. */
  override inlineText(source: string): Tokens.Text | undefined {
    const end = source.search(textEnd);
    const raw = end < 0 ? source : source.slice(0, end);
    const isSure = raw !== "" && !addressOrBreak.test(raw) && noMailAhead.test(source.slice(raw.length));
    return isSure ? { type: "text", raw, text: raw, escaped: false } : super.inlineText(source);
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
