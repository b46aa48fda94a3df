import { Tokenizer, type Tokens } from "marked";

/** What text goes up to at most. */
const textEnd = /[\\<![`*~_]/;
/** What it may end before: an address, a break. */
const addressOrBreak = /@|https?|ftp|www|mailto:|xmpp:| {2}\n/i;
/** So many letters of a mail address at most, and no `@` after them. */
const noMailAhead = /^[\w.!#$%&'*+/=?`{|}~-]{0,64}(?![\w.!#$%&'*+/=?`{|}~@-])/;

const beginsList = /^ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/;
/** In UTF-16 code units; a whole policy has some 40,000. */
const longestList = 65_536;

/**
 * Marked's tokenizer, kept from looking for a table's rows before there is a table: on lines of which every second one
 * may rule a head off, it read to the end of the text from each of them.
 */
export class CarefulTokenizer extends Tokenizer {
  override table(source: string): Tokens.Table | undefined {
    return beginsTable(source) ? super.table(source) : undefined;
  }

  /** Marked copies an item anew for each of its lines; so a list of a size that none has is read as several. */
  override list(source: string): Tokens.List | undefined {
    const isLong = source.length > longestList && beginsList.test(source);
    return super.list(isLong ? source.slice(0, endOfLists(source)) : source);
  }

  /** Within an item marked looks from each line to the item's end for what might underline it all. */
  override lheading(source: string): Tokens.Heading | undefined {
    return isUnderlined(source) ? super.lheading(source) : undefined;
  }

  /** Marked looks for a mail address from every letter of a text; here only where there may be one. */
  override inlineText(source: string): Tokens.Text | undefined {
    const end = source.search(textEnd);
    const raw = end < 0 ? source : source.slice(0, end);
    const isSure = raw !== "" && !addressOrBreak.test(raw) && noMailAhead.test(source.slice(raw.length));
    return isSure ? { type: "text", raw, text: raw, escaped: false } : super.inlineText(source);
  }
}

/** Where the first lists of a long text may be parted from the others: before an item, else between two lines. */
function endOfLists(source: string): number {
  const head = source.slice(0, longestList);
  const line = head.lastIndexOf("\n") + 1;
  for (let at = line; at > 1; at = head.lastIndexOf("\n", at - 2) + 1) {
    if (beginsList.test(head.slice(at, at + 16))) return at;
  }
  return line > 0 ? line : longestList;
}

/** No heading has more lines: a rule that follows so many is no underline. */
const mostUnderlined = 8;
const underline = /^ {0,3}(?:=+|-+) *$/;

/** Whether one of the next lines is all underline. */
function isUnderlined(source: string): boolean {
  let start = source.indexOf("\n") + 1;
  for (let count = 0; start > 0 && count < mostUnderlined; count += 1) {
    const end = source.indexOf("\n", start);
    if (underline.test(source.slice(start, end < 0 ? source.length : end))) return true;
    start = end + 1;
  }
  return false;
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
