import { type Fragment, findRows, least } from "./find-rows.ts";

/** Fragments that are read from top to bottom before the next column's. */
type Column = readonly Fragment[];

/** A side of a page with fewer lines is no column: a table's cell, a date in the margin. */
const leastLines = 4;
/** Columns side by side are each at least so wide, as a share of both. */
const leastWidth = 0.2;
/** Lines of a column reach this share of its width on average; labels and cells do not. */
const leastFilled = 0.55;
/** A gutter is at least so wide, as a share of the type's size. */
const leastGutter = 0.8;
/** No page is parted more often than this, one part within the other. */
const deepest = 4;

/** Headers and footers of a page in columns stand in this share of its height, and so many sizes away from the text. */
const edgeShare = 0.08;
const edgeGap = 1.7;

/**
 * Puts the fragments of a page in reading order: where a gutter runs down between lines, what stands left of it is read
 * first; lines across the gutter (a title over both columns) part the page into bands. `height`: the page's, in points.
 */
export function findColumns(fragments: readonly Fragment[], height: number): readonly Column[] {
  if (findGutter(fragments) === null) return fragments.length === 0 ? [] : [fragments];
  const [top, text, bottom] = cutEdges(findRows(fragments), height);
  return [top.flat(), ...partColumns(text.flat(), 0), bottom.flat()].filter((column) => column.length > 0);
}

type Rows = readonly (readonly Fragment[])[];

/** A page's first and last row stand alone where they are at its edge and apart from the text: they may run over both columns. */
function cutEdges(rows: Rows, height: number): readonly [Rows, Rows, Rows] {
  const isApart = (row: Column | undefined, next: Column | undefined): boolean =>
    Math.abs(baselineOf(next) - baselineOf(row)) > edgeGap * (row?.[0]?.size ?? 0);
  const hasTop = baselineOf(rows[0]) < height * edgeShare && isApart(rows[0], rows[1]);
  const hasBottom = baselineOf(rows.at(-1)) > height * (1 - edgeShare) && isApart(rows.at(-1), rows.at(-2));
  const [from, to] = [hasTop ? 1 : 0, rows.length - (hasBottom ? 1 : 0)];
  return [rows.slice(0, from), rows.slice(from, to), rows.slice(to)];
}

function baselineOf(row: Column | undefined): number {
  return row?.[0]?.baseline ?? 0;
}

function partColumns(fragments: readonly Fragment[], depth: number): readonly Column[] {
  const gutter = depth < deepest ? findGutter(fragments) : null;
  if (gutter === null) return fragments.length === 0 ? [] : [fragments];
  return cutBands(fragments, gutter).flatMap((band) => {
    const left = band.filter((one) => isLeft(one, gutter));
    const right = band.filter((one) => isRight(one, gutter));
    if (left.length === 0 || right.length === 0) return [band];
    return [...partColumns(left, depth + 1), ...partColumns(right, depth + 1)];
  });
}

/** An empty stretch down a page: it ends where lines of the right column begin. */
type Gutter = { readonly from: number; readonly to: number };

/** Lines that begin at one place may differ by so many points. */
const ragged = 2;

const isLeft = (one: Fragment, gutter: Gutter): boolean => one.right <= gutter.from;
const isRight = (one: Fragment, gutter: Gutter): boolean => one.left >= gutter.to - ragged;

/** The gutter that the fewest lines run across, of those with columns on both sides; `null` where there is none. */
function findGutter(fragments: readonly Fragment[]): Gutter | null {
  const starts = Map.groupBy(fragments, (one) => Math.round(one.left / ragged) * ragged);
  const places = [...starts].flatMap(([to, begun]) => {
    const gutter = { from: to - (begun[0]?.size ?? 0) * leastGutter, to };
    const across = fragments.filter((one) => !isLeft(one, gutter) && !isRight(one, gutter)).length;
    return begun.length >= leastLines ? [{ gutter, across }] : [];
  });
  const best = places.toSorted((a, b) => a.across - b.across || a.gutter.to - b.gutter.to);
  return best.find(({ gutter }) => hasColumns(fragments, gutter))?.gutter ?? null;
}

function hasColumns(fragments: readonly Fragment[], gutter: Gutter): boolean {
  const left = fragments.filter((one) => isLeft(one, gutter));
  const right = fragments.filter((one) => isRight(one, gutter));
  if (left.length === 0 || right.length === 0) return false;
  const [first, second] = [boxOf(left), boxOf(right)];
  const least = (second.right - first.left) * leastWidth;
  const beside = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  const areWide = first.right - first.left >= least && second.right - second.left >= least;
  return beside > 0 && areWide && isFilled(left) && isFilled(right);
}

function boxOf(fragments: readonly Fragment[]) {
  return {
    left: least(fragments.map((one) => one.left)),
    right: -least(fragments.map((one) => -one.right)),
    top: least(fragments.map((one) => one.baseline)),
    bottom: -least(fragments.map((one) => -one.baseline)),
  };
}

/** Row by row, because wide spaces of justified text part a line. */
function isFilled(fragments: readonly Fragment[]): boolean {
  const { left, right } = boxOf(fragments);
  const rows = findRows(fragments).map(boxOf);
  const filled = rows.reduce((sum, row) => sum + (row.right - row.left), 0) / rows.length;
  return rows.length >= leastLines && filled >= (right - left) * leastFilled;
}

/** Cuts a page from top to bottom wherever a fragment runs across the gutter, and again after it. */
function cutBands(fragments: readonly Fragment[], gutter: Gutter): readonly (readonly Fragment[])[] {
  const bands: Fragment[][] = [];
  let wasAcross: boolean | null = null;
  for (const fragment of fragments.toSorted((a, b) => a.baseline - b.baseline)) {
    const isAcross = !isLeft(fragment, gutter) && !isRight(fragment, gutter);
    if (isAcross !== wasAcross) bands.push([]);
    bands.at(-1)?.push(fragment);
    wasAcross = isAcross;
  }
  return bands;
}
