import { sourceSpan } from "../../../model/span.ts";
import type { PrintedLine, PrintedPage, PrintedRun } from "../../printed-page.ts";
import { findColumns } from "./find-columns.ts";
import { commonSize, type Fragment, findFragments, findRows, least } from "./find-rows.ts";
import { findBands, type TableRow } from "./find-tables.ts";
import type { LinkArea, Piece, RawPage } from "./piece.ts";
import { inReadingOrder, mirrorPage } from "./right-to-left.ts";
import { closeUpLetters, joinInitials } from "./set-letters.ts";

/** The text of a whole file as it grows, page by page. */
export type Print = { text: string; pages: PrintedPage[]; columns: number; tables: number };

/** Words further apart than this share of their size are two words; the library sees spaces that wide, too. */
const wordGap = 0.1;

/** A page of small print has some 300 lines in columns. */
const mostFragments = 5_000;

/** Adds a page to the text: its lines in reading order, one after the other, and a blank line before the next page. */
export function printPage(print: Print, raw: RawPage): void {
  const page = mirrorPage(raw);
  const lines: PrintedLine[] = [];
  if (print.text !== "") print.text += "\n";
  const on = { links: page.links.filter((link) => isOnOneLine(link, page.pieces)), isMirrored: page.isMirrored };
  for (const { fragments, cell } of partsOf(print, page)) {
    print.columns += 1;
    for (const row of rowsOf(fragments)) lines.push({ ...printLine(print, row, on), cell });
  }
  print.pages.push({ height: page.height, lines });
}

/** A column of text, or a cell of a table. */
type Part = { readonly fragments: readonly Fragment[]; readonly cell: PrintedLine["cell"] };

/** The parts of a page in reading order. A page with too many fragments is read row by row, without a search for columns. */
function partsOf(print: Print, { pieces, height }: RawPage): readonly Part[] {
  const fragments = findFragments(joinInitials(pieces));
  if (fragments.length > mostFragments) return [{ fragments, cell: null }];
  return findBands(fragments).flatMap((band) =>
    band.kind === "table"
      ? cellsOf(print, band.rows)
      : findColumns(band.fragments, height).map((column) => ({ fragments: column, cell: null })),
  );
}

/** Row by row, and in each row cell by cell: as a table is read. */
function cellsOf(print: Print, rows: readonly TableRow[]): readonly Part[] {
  print.tables += 1;
  const table = print.tables;
  return rows.flatMap((cells, row) => cells.map((fragments, column) => ({ fragments, cell: { table, row, column } })));
}

function rowsOf(column: readonly Fragment[]): readonly (readonly Piece[])[] {
  return findRows(column).map((row) => closeUpLetters(row.flatMap((fragment) => fragment.pieces)));
}

/** What is known of a line's page. */
type OnPage = Pick<RawPage, "links" | "isMirrored">;

function printLine(print: Print, row: readonly Piece[], { links, isMirrored }: OnPage): Omit<PrintedLine, "cell"> {
  const start = print.text.length;
  const runs: PrintedRun[] = [];
  const read = inReadingOrder(row, isMirrored);
  const gaps = isMirrored ? gapsOfMirrored(row, read) : read.map((piece, index) => gapBefore(piece, read[index - 1]));
  let text = "";
  for (const [index, piece] of read.entries()) {
    text += gaps[index] ?? "";
    for (const run of styled(piece, start + text.length, links)) addRun(runs, run);
    text += piece.text;
  }
  print.text += `${text}\n`;
  const size = commonSize(row);
  return {
    span: sourceSpan(start, start + text.length),
    text,
    left: least(row.map((piece) => piece.left)),
    right: -least(row.map((piece) => -piece.right)),
    baseline: row.find((piece) => piece.size === size)?.baseline ?? 0,
    size,
    runs,
    column: print.columns,
  };
}

/** A short piece with a gap after it may be the marker of an item, which a tab keeps apart from the words: `o`, `1.`. */
const longestMarker = 4;
const markerGap = 0.45;
/** So wide a gap is no space between words: a page number in a list of contents, a cell. */
const tabGap = 1.5;

function gapBefore(piece: Piece, before: Piece | undefined): "" | " " | "\t" {
  if (before === undefined) return "";
  const gap = Math.max(piece.left - before.right, before.left - piece.right);
  const size = Math.min(before.size, piece.size);
  if (gap > (before.text.length <= longestMarker ? markerGap : tabGap) * size) return "\t";
  return piece.isSpaced || gap > wordGap * size ? " " : "";
}

/** The same where runs were turned around: there, two pieces that are read one after the other may stand far apart. */
function gapsOfMirrored(row: readonly Piece[], read: readonly Piece[]): readonly ("" | " " | "\t")[] {
  const places = new Map(row.map((piece, place) => [piece, place]));
  const placeOf = (piece: Piece | undefined): number => (piece === undefined ? -1 : (places.get(piece) ?? -1));
  return read.map((piece, index) => {
    const areNeighbours = Math.abs(placeOf(piece) - placeOf(read[index - 1])) === 1;
    const here = row[index];
    return areNeighbours || here === undefined ? gapBefore(piece, read[index - 1]) : gapBefore(here, row[index - 1]);
  });
}

/** A piece as runs: parted where a link begins or ends. */
function styled({ text, ...piece }: Piece, start: number, links: readonly LinkArea[]): readonly PrintedRun[] {
  const { bold, italic } = piece;
  const over = links.filter((link) => isOver(link, piece));
  if (over.length === 0 && text !== "")
    return [{ span: sourceSpan(start, start + text.length), bold, italic, href: null }];
  const runs: PrintedRun[] = [];
  for (const word of text.matchAll(/\s*\S+/g)) {
    const middle = piece.left + ((word.index + word[0].length / 2) / text.length) * (piece.right - piece.left);
    const href = over.find((link) => link.left <= middle && middle <= link.right)?.href ?? null;
    const at = start + word.index;
    addRun(runs, { span: sourceSpan(at, at + word[0].length), bold, italic, href });
  }
  return runs;
}

/** Lines stand further apart than this share of their size; a raised number stands less far from its line. */
const sameLine = 0.6;

/**
 * False for the box around a link that was wrapped: it covers words of two lines and more that are none of it. Which are
 * cannot be told, so the link is let go.
 */
function isOnOneLine(link: LinkArea, pieces: readonly Piece[]): boolean {
  let first: Piece | undefined;
  for (const piece of pieces) {
    if (!isOver(link, piece)) continue;
    first ??= piece;
    if (Math.abs(piece.baseline - first.baseline) > sameLine * Math.max(piece.size, first.size)) return false;
  }
  return true;
}

function isOver(link: LinkArea, piece: Omit<Piece, "text">): boolean {
  const middle = piece.baseline - piece.size * 0.3;
  return link.top <= middle && middle <= link.bottom && link.left < piece.right && link.right > piece.left;
}

/** Adds a run, or lengthens the last one where both look alike; the space between them is part of it then. */
function addRun(runs: PrintedRun[], run: PrintedRun): void {
  const last = runs.at(-1);
  const isSame = last?.bold === run.bold && last.italic === run.italic && last.href === run.href;
  if (isSame) runs[runs.length - 1] = { ...run, span: sourceSpan(last.span.start, run.span.end) };
  else runs.push(run);
}
