import type { PrintedLine } from "../../printed-page.ts";
import { followsMarker } from "../follows-marker.ts";
import { type Marked, markerOf } from "../list-marker.ts";
import { round, type TypeMeasures } from "./measure-type.ts";

/** Lines that make one block; those of a table, one row. `marked`: the item's marker and where its text begins, in the first line. */
export type Group = { readonly lines: readonly PrintedLine[]; readonly marked: Marked | null };

type OpenGroup = { readonly lines: PrintedLine[]; readonly marked: Marked | null };

/** Lines that are set apart from one another differ by more than this share of the type's size. */
const indent = 0.8;
/** More than the usual leading by this share parts paragraphs. */
const extraLeading = 1.25;

/**
 * Puts the lines of running text together to paragraphs, items and titles, also over the ends of columns and pages.
 * What speaks for a new block: a marker, other type, a larger gap, another indentation, a line that was ended on purpose.
 */
export function groupLines(lines: readonly PrintedLine[], measures: TypeMeasures): readonly Group[] {
  const groups: OpenGroup[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const marked = line.cell === null ? markerIn(line.text) : null;
    const isNext = isRow(open) || line.cell !== null ? isSameRow : goesOn;
    if (open !== undefined && isNext(open, { line, marked }, measures)) open.lines.push(line);
    else groups.push({ lines: [line], marked });
  }
  return groups.map(markWhole);
}

/** The first line of a numbered paragraph may read as a title (`1.1 The App is …`); what it is shows when it is whole. */
function markWhole(group: OpenGroup): Group {
  if (group.marked !== null || group.lines.length === 1 || isRow(group)) return group;
  return { ...group, marked: markerOf(group.lines.map((line) => line.text).join(" ")) };
}

/** Whether a group is a table's row. */
export function isRow(group: Group | undefined): boolean {
  return group?.lines.some((line) => line.cell !== null) === true;
}

/** Letters that dingbat fonts draw as bullets, with the gap that stage 1 keeps as a tab. */
const dingbat = /^([oØüvqnl§]|[^\p{L}\p{N}\s"“”'‘’()[\]{}$€£#&@*†‡§])\t\s*/u;

/** Bullets and numbers of two parts that are set without a gap: `●We keep`, `1.4.Data means`. */
const closeUp = /^([•●○■□▪◦‣➢✓✔]|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.)(?=\p{L})/u;

function markerIn(text: string): Marked | null {
  const found = dingbat.exec(text) ?? closeUp.exec(text);
  return found === null ? markerOf(text) : { marker: found[1] ?? "", skip: found[0].length };
}

type Next = { readonly line: PrintedLine; readonly marked: Marked | null };

function goesOn(group: OpenGroup, next: Next, measures: TypeMeasures): boolean {
  const { line } = next;
  const last = group.lines.at(-1);
  if (last === undefined || isOtherType(last, line)) return false;
  const isOpen = isOpenEnded(last.text);
  const isFull = ranOn(group, line, measures);
  if (beginsItem(group, next, isOpen && isFull)) return false;
  const isMidSentence = isOpen && (isFull || takesUp(last, line, measures));
  if (isElsewhere(last, line)) return isMidSentence;
  if (isApart(last, line, measures)) return false;
  return (isOpen && isCentred(last, line)) || (!isIndented(group, line) && (isFull || isMidSentence));
}

/** A sentence may run into `(b) …` or a dash at the start of a line, but not into a bullet. */
function beginsItem(group: OpenGroup, next: Next, isMidSentence: boolean): boolean {
  if (next.marked === null) return false;
  return !(isMidSentence && /^[\w(–—-]/.test(next.marked.marker)) || isNextItem(group, next);
}

/** `3.` after `2.`, and begun where that was: the next item, even where the one before ends without a full stop. */
function isNextItem({ lines, marked }: OpenGroup, { line, marked: next }: Next): boolean {
  const [first] = lines;
  if (first === undefined || marked === null || next === null) return false;
  return Math.abs(first.left - line.left) <= line.size * indent && followsMarker(marked.marker, next.marker);
}

function isSameRow({ lines }: OpenGroup, { line }: Next): boolean {
  const cell = lines[0]?.cell;
  return cell?.table !== undefined && cell.table === line.cell?.table && cell.row === line.cell.row;
}

/** In another column or on another page. */
function isElsewhere(last: PrintedLine, line: PrintedLine): boolean {
  return line.column !== last.column || line.baseline <= last.baseline;
}

function isApart(last: PrintedLine, line: PrintedLine, { leading }: TypeMeasures): boolean {
  return line.baseline - last.baseline > Math.max(last.size, line.size) * leading * extraLeading;
}

/** A line that ends in the middle of a sentence. */
function isOpenEnded(text: string): boolean {
  return !/[.!?:;…。！？：][)"'”’\]]*$/u.test(text);
}

function startsSmall(text: string): boolean {
  return /^["“'‘(]?\p{Ll}/u.test(text);
}

/** Larger or smaller type; or a bold line beside one that is not, unless a sentence runs through both. */
function isOtherType(last: PrintedLine, line: PrintedLine): boolean {
  const [one, other] = [round(last.size), round(line.size)];
  if (Math.abs(one - other) > Math.max(one, other) * 0.06) return true;
  return isBold(last) !== isBold(line) && !(isOpenEnded(last.text) && startsSmall(line.text));
}

/** Whether all of a line is set in bold type. */
export function isBold({ runs }: PrintedLine): boolean {
  return runs.every((run) => run.bold);
}

/** Type so much larger than the text's is a title's. */
export const titleSize = 1.12;

/** Lines of a centred title, which all have room: their middles meet and their ends do not. */
function isCentred(last: PrintedLine, line: PrintedLine): boolean {
  const middles = Math.abs(last.left + last.right - line.left - line.right) / 2;
  return middles < last.size / 4 && Math.abs(last.left - line.left) > last.size / 2;
}

/**
 * Whether a line begins a paragraph by standing further in or out than the lines before it. The second line of a
 * paragraph may do both: a first line is indented, or an item's text hangs.
 */
function isIndented({ lines, marked }: OpenGroup, line: PrintedLine): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return false;
  const step = line.size * indent;
  if (lines.length > 1) return Math.abs(line.left - last.left) > step;
  if (marked !== null) return line.left < first.left - step;
  return line.left > first.left + step && !isOpenEnded(first.text);
}

/** A line that goes on where the one before broke off, in a word or in the middle of a sentence. */
function takesUp(last: PrintedLine, line: PrintedLine, measures: TypeMeasures): boolean {
  return /\p{L}[-\u2010\u00ad]$/u.test(last.text) || (startsSmall(line.text) && !endsEarly(last, measures));
}

/** So short a line of running text is no accident of ragged setting: it is an item, also where the next begins small. */
const early = 0.6;

function endsEarly(last: PrintedLine, measures: TypeMeasures): boolean {
  const { left, right } = measures.edgesOf(last);
  return last.right < left + (right - left) * early;
}

/** Whether a line was broken because it was full, and not ended on purpose. */
function ranOn(group: OpenGroup, line: PrintedLine, measures: TypeMeasures): boolean {
  const last = group.lines.at(-1);
  return last !== undefined && (!hadRoom(last, line, measures) || nearlyFull(group, measures));
}

/** A sentence on a line that is so full goes on, if it went on before: words with hard spaces wrap earlier than others. */
const nearly = 0.88;

function nearlyFull({ lines }: OpenGroup, measures: TypeMeasures): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || !isOpenEnded(last.text)) return false;
  const { left, right } = measures.edgesOf(last);
  return last.right >= left + (right - left) * nearly;
}

/** The next line's first word would have fitted: the line was ended on purpose. A word and a half is left for ragged text. */
function hadRoom(last: PrintedLine, line: PrintedLine, measures: TypeMeasures): boolean {
  const { right } = measures.edgesOf(last);
  const word = line.text.search(/\s|$/) / Math.max(1, line.text.length);
  return last.right + word * (line.right - line.left) + last.size < right - last.size * 0.5;
}
