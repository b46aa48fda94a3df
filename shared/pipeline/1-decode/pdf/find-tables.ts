import { type Fragment, findRows, least, toFragment } from "./find-rows.ts";

/** A row of a table: its cells from left to right, each with its fragments from top to bottom; an empty cell has none. */
export type TableRow = readonly (readonly Fragment[])[];

/** What stands on a page from top to bottom: a table, or text of one or more columns. */
export type Band =
  | { readonly kind: "table"; readonly rows: readonly TableRow[] }
  | { readonly kind: "text"; readonly fragments: readonly Fragment[] };

/** One line of the page, from left to right. */
type Row = readonly Fragment[];

/** No table on a page has more lines. */
const mostRows = 300;
/** Fewer rows may be anything set side by side. */
const leastRows = 3;
/** Cells of more lines than this, on average, are columns of text. */
const mostLines = 6;
/** Cells of one column begin within so many points of each other. */
const sameStop = 3;
/** Rows of a table stand further apart than the lines of one cell by this share. */
const extraGap = 1.2;
/** The first column names things: its cells have this many letters on average. Numbers and bullets are a list's. */
const leastLetters = 4;
/** Cells side by side stand at least so far apart, as a share of the type's size: further than most words. */
const leastCellGap = 0.4;
/** Cells of so many letters on average are short: a few words. */
const shortCell = 40;

/** Cuts a page into tables, as far as they are plain ones, and the text above, between and below them. */
export function findBands(fragments: readonly Fragment[]): readonly Band[] {
  const rows = findRows(fragments);
  const bands: Band[] = [];
  let text: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    const run = runFrom(rows, index);
    const table = run.length >= leastRows ? readTable(run) : null;
    if (table === null) {
      text.push(...rows.slice(index, index + 1));
      index += 1;
    } else {
      const head = headAbove(text, table);
      const above = text.slice(0, text.length - head.length);
      const caption = captionAbove(above);
      bands.push(toText(above.slice(0, above.length - caption)), toText(above.slice(above.length - caption)));
      bands.push({ kind: "table", rows: [...head, ...table] });
      text = [];
      index += run.length;
    }
  }
  bands.push(toText(text));
  return bands.filter((band) => band.kind === "table" || band.fragments.length > 0);
}

function toText(rows: readonly Row[]): Band {
  return { kind: "text", fragments: rows.flat() };
}

/** How many of the last lines are a table's title: bold, alone in the line. They are not the left column's. */
function captionAbove(rows: readonly Row[]): number {
  const isCaption = (row: Row | undefined): boolean => row?.length === 1 && row.every((one) => isBold(one));
  return isCaption(rows.at(-1)) ? 1 : 0;
}

/** The line above a table as its head, where it is bold and has a cell over each column: centred heads stand elsewhere. */
function headAbove(text: readonly Row[], table: readonly TableRow[]): readonly TableRow[] {
  const head = text.at(-1) ?? [];
  const stops = (table[0] ?? []).map((_, column) =>
    least(table.flatMap((row) => row[column] ?? []).map((one) => one.left)),
  );
  const isOver = (one: Fragment, column: number): boolean =>
    one.left >= (stops[column] ?? 0) - sameStop && one.right < (stops[column + 1] ?? Number.POSITIVE_INFINITY);
  const isHead = head.length === stops.length && head.every((one, column) => isBold(one) && isOver(one, column));
  return isHead ? [head.map((one) => [one])] : [];
}

function isBold({ pieces }: Fragment): boolean {
  return pieces.every((piece) => piece.bold);
}

/** The lines from one on whose fragments all stand in the columns that it begins. */
function runFrom(rows: readonly Row[], start: number): readonly Row[] {
  const stops = (rows[start] ?? []).map((one) => one.left);
  if (stops.length < 2) return [];
  const run: Row[] = [];
  for (let index = start; index < Math.min(rows.length, start + mostRows); index += 1) {
    const row = (rows[index] ?? []).flatMap((one) => cutAt(one, stops));
    if (!row.every((one) => columnOf(one, stops) !== null)) break;
    run.push(row);
  }
  return run;
}

/** A cell may end so near to the next that they look like one text; what begins where a column does is the next one's. */
function cutAt(one: Fragment, stops: readonly number[]): readonly Fragment[] {
  if (one.pieces.length < 2) return [one];
  const begins = one.pieces.findIndex((piece, index) => {
    const before = one.pieces[index - 1];
    const isApart = before !== undefined && piece.left - before.right >= leastCellGap * piece.size;
    return isApart && stops.some((stop) => Math.abs(piece.left - stop) <= sameStop);
  });
  if (begins < 0) return [one];
  return [toFragment(one.pieces.slice(0, begins)), ...cutAt(toFragment(one.pieces.slice(begins)), stops)];
}

/** The column a fragment stands in: it begins at its stop, and ends before the next; `null` where there is none. */
function columnOf(one: Fragment, stops: readonly number[]): number | null {
  const column = stops.findIndex((stop) => Math.abs(one.left - stop) <= sameStop);
  if (column < 0) return null;
  return one.right < (stops[column + 1] ?? Number.POSITIVE_INFINITY) ? column : null;
}

/** The rows of a table, or `null` where it is not plain which lines make one row, or where it is none. */
function readTable(lines: readonly Row[]): readonly TableRow[] | null {
  const stops = (lines[0] ?? []).map((one) => one.left);
  const rows = joinLines(lines);
  if (rows === null || rows.length < leastRows || lines.length > rows.length * mostLines) return null;
  const table = rows.map((row) => cellsOf(row, stops));
  return isTable(table) ? table : null;
}

function cellsOf(row: readonly Row[], stops: readonly number[]): TableRow {
  return stops.map((_, column) => row.flat().filter((one) => columnOf(one, stops) === column));
}

/** Puts the lines of each row together: by the wider gaps between rows, else each line is a row if it can be one. */
function joinLines(lines: readonly Row[]): readonly (readonly Row[])[] | null {
  const gaps = lines.slice(1).map((line, index) => baselineOf(line) - baselineOf(lines[index] ?? []));
  const smallest = least(gaps);
  const isWide = (gap: number): boolean => gap > smallest * extraGap;
  if (!gaps.some(isWide)) return lines.every((line) => line.length > 1) ? lines.map((line) => [line]) : null;
  const rows: Row[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || isWide(gaps[index - 1] ?? 0)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
}

function baselineOf(row: Row): number {
  return row[0]?.baseline ?? 0;
}

/**
 * Each row has two cells and more side by side; the first column says what the others are about; no sentence runs from a
 * cell into the one below. Without a head in bold type, only short cells are surely cells.
 */
function isTable(rows: readonly TableRow[]): boolean {
  const texts = rows.map((row) => row.map(textOf));
  if (texts.some((row) => row.filter((text) => text !== "").length < 2)) return false;
  if (texts.slice(1).every((row) => /^\d{1,4}$/.test(row.at(-1) ?? ""))) return false;
  if (texts.some((row, index) => row.some((text, column) => runsOn(texts[index - 1]?.[column] ?? "", text))))
    return false;
  const letters = (cells: readonly string[]): number => cells.join("").replaceAll(/\P{L}/gu, "").length;
  if (letters(texts.map((row) => row[0] ?? "")) < rows.length * leastLetters) return false;
  const hasHead = rows[0]?.flat().every(isBold) && !rows.slice(1).every((row) => row.flat().every(isBold));
  return hasHead === true || letters(texts.flat()) <= texts.flat().length * shortCell;
}

function runsOn(above: string, below: string): boolean {
  return /[\p{L},]$/u.test(above) && /^\p{Ll}/u.test(below);
}

function textOf(fragments: readonly Fragment[]): string {
  return fragments.flatMap((one) => one.pieces.map((piece) => piece.text)).join(" ");
}
