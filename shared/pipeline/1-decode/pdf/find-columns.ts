import type { Fragment } from "./find-rows.ts";

/** Fragments that are read from top to bottom before the next column's. */
export type Column = readonly Fragment[];

/** A side of a page with fewer lines is no column: a table's cell, a date in the margin. */
const leastLines = 4;
/** Columns side by side are each at least so wide, as a share of both. */
const leastWidth = 0.15;
/** Lines of a column reach this share of its width on average; labels and cells do not. */
const leastFilled = 0.55;
/** A gutter is at least so wide, as a share of the type's size. */
const leastGutter = 0.8;
/** No page is parted more often than this, one part within the other. */
const deepest = 4;

/**
 * Puts the fragments of a page in reading order: where a gutter runs down between lines, what stands left of it is read
 * first; lines across the gutter (a title over both columns) part the page into bands.
 */
export function findColumns(fragments: readonly Fragment[], depth = 0): readonly Column[] {
  const gutter = depth < deepest ? findGutter(fragments) : null;
  if (gutter === null) return fragments.length === 0 ? [] : [fragments];
  return cutBands(fragments, gutter).flatMap((band) => {
    const left = band.filter((one) => isLeft(one, gutter));
    const right = band.filter((one) => isRight(one, gutter));
    if (left.length === 0 || right.length === 0) return [band];
    return [...findColumns(left, depth + 1), ...findColumns(right, depth + 1)];
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
  return best.find(({ gutter }) => partsColumns(fragments, gutter))?.gutter ?? null;
}

function partsColumns(fragments: readonly Fragment[], gutter: Gutter): boolean {
  const left = fragments.filter((one) => isLeft(one, gutter));
  const right = fragments.filter((one) => isRight(one, gutter));
  if (left.length < leastLines || right.length < leastLines) return false;
  const [first, second] = [boxOf(left), boxOf(right)];
  const least = (second.right - first.left) * leastWidth;
  const beside = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  const areWide = first.right - first.left >= least && second.right - second.left >= least;
  return beside > 0 && areWide && isFilled(left) && isFilled(right);
}

function boxOf(fragments: readonly Fragment[]) {
  return {
    left: Math.min(...fragments.map((one) => one.left)),
    right: Math.max(...fragments.map((one) => one.right)),
    top: Math.min(...fragments.map((one) => one.baseline)),
    bottom: Math.max(...fragments.map((one) => one.baseline)),
  };
}

function isFilled(fragments: readonly Fragment[]): boolean {
  const { left, right } = boxOf(fragments);
  const filled = fragments.reduce((sum, one) => sum + (one.right - one.left), 0) / fragments.length;
  return filled >= (right - left) * leastFilled;
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
