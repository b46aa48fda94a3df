import type { Piece } from "./piece.ts";

/** Pieces side by side on one baseline without a wide gap between them: a line, or its part in one column. */
export type Fragment = {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/** So much of a letter's size stands over the baseline: the height of capitals in most type. */
const capitalHeight = 0.7;

/** A gap wider than this share of the type's size may part columns; words of justified text rarely stand so far apart. */
const widestGap = 1;

/** Sorts the pieces of a page into rows from top to bottom, and parts each row where it has a wide gap. */
export function findFragments(pieces: readonly Piece[]): readonly Fragment[] {
  return findRows(pieces).flatMap((row) => splitRow(row).map(toFragment));
}

/** What has the place of one line: anything with a baseline and a size. */
type Set = { readonly baseline: number; readonly size: number; readonly left: number };

/** Raised and lowered type (a note's number) overlaps its line by so much of its height; a browser's by 0.43. */
const leastOverlap = 0.4;

/**
 * Groups what stands on one baseline, from top to bottom; raised and lowered type belongs to the line that it overlaps. In
 * each row the order is from left to right.
 */
export function findRows<T extends Set>(things: readonly T[]): readonly (readonly T[])[] {
  const rows: { anchor: T; members: T[] }[] = [];
  for (const thing of things.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row === undefined || !overlaps(row.anchor, thing)) rows.push({ anchor: thing, members: [thing] });
    else {
      row.members.push(thing);
      if (thing.size > row.anchor.size) row.anchor = thing;
    }
  }
  return rows.map(({ members }) => members.toSorted((a, b) => a.left - b.left));
}

function overlaps(one: Set, other: Set): boolean {
  const top = Math.max(one.baseline - one.size * capitalHeight, other.baseline - other.size * capitalHeight);
  const bottom = Math.min(one.baseline, other.baseline);
  return bottom - top > Math.min(one.size, other.size) * capitalHeight * leastOverlap;
}

function splitRow(row: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const part = parts.at(-1);
    if (part === undefined || piece.left - end > widestGap * piece.size) parts.push([piece]);
    else if (!isDrawnTwice(part, piece)) part.push(piece);
    end = Math.max(end, piece.right);
  }
  return parts;
}

/** From left to right, no more pieces come between a piece and its second drawing. */
const mostBetween = 8;

/** Some programs make bold type by drawing letters twice, a little apart: the second time is passed over, the first is bold. */
function isDrawnTwice(part: Piece[], piece: Piece): boolean {
  const from = Math.max(0, part.length - mostBetween);
  const found = part.slice(from).findLastIndex((other) => other.text === piece.text && isNear(other, piece));
  if (found < 0) return false;
  const index = from + found;
  const first = part[index];
  if (first !== undefined) part[index] = { ...first, bold: true };
  return first !== undefined;
}

function isNear(one: Piece, other: Piece): boolean {
  return Math.hypot(one.left - other.left, one.baseline - other.baseline) < one.size * 0.15;
}

/** Pieces of one line, from left to right, as a fragment. */
export function toFragment(pieces: readonly Piece[]): Fragment {
  const size = commonSize(pieces);
  return {
    pieces,
    left: least(pieces.map((piece) => piece.left)),
    right: -least(pieces.map((piece) => -piece.right)),
    baseline: pieces.find((piece) => piece.size === size)?.baseline ?? 0,
    size,
  };
}

/** The smallest of many: a call takes fewer arguments than a page can have pieces. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((sofar, number) => Math.min(sofar, number), Number.POSITIVE_INFINITY);
}

/** The size of most letters. */
export function commonSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
