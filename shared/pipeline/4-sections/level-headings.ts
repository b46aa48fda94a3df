import type { HeadingNumber } from "./heading-number.ts";

/** What is known of one heading when its place in the tree is sought. */
export type Ranked = { readonly rank: number; readonly number: HeadingNumber | null };

type Open = Ranked & { readonly level: number };

/**
 * The level of each heading (1 is the top; never more than one deeper than the one before). The file's own ranks decide
 * between headings without numbers; a number goes under the heading whose number it continues (`2.1` under `2`), next
 * to the one it follows (`3` after `2`), and below a heading of another family when it starts one (`1` under `A`),
 * whatever rank the file gives it.
 */
export function levelHeadings(ranked: readonly Ranked[]): readonly number[] {
  const headings = loweredBetweenNumbers(ranked);
  let open: readonly Open[] = [];
  return headings.map((heading) => {
    const above = open.slice(0, parentsOf(heading, open));
    const level = above.length + 1;
    open = [...above, { ...heading, level }];
    return level;
  });
}

/**
 * Headings without a number between `2` and `3` belong to `2`, even where the file gives all of them one rank: they get
 * half a rank less. Before the first number and after the last the file's rank is all there is.
 */
function loweredBetweenNumbers(headings: readonly Ranked[]): readonly Ranked[] {
  const following = nextNumbered(headings);
  let before: Ranked | null = null;
  return headings.map((heading, index) => {
    if (heading.number !== null) {
      before = heading;
      return heading;
    }
    return isBetween(before, heading, following[index]) ? { ...heading, rank: heading.rank + 0.5 } : heading;
  });
}

function isBetween(before: Ranked | null, heading: Ranked, after: Ranked | undefined): boolean {
  if (before?.number == null || after?.number == null || before.rank !== heading.rank) return false;
  return isEarlierSibling(topOf(before.number), topOf(after.number)) && after.number.parts.length === 1;
}

/**
 * For each heading the next one with a number that the file ranks no lower than it. Found in one pass from the end, so that
 * a file of nothing but headings stays quick.
 */
function nextNumbered(headings: readonly Ranked[]): readonly (Ranked | undefined)[] {
  const found: (Ranked | undefined)[] = [];
  // The nearest last; one that stands further off is kept only where its rank is above all nearer ones.
  let ahead: readonly Ranked[] = [];
  for (const heading of headings.toReversed()) {
    found.push(ahead.findLast((other) => other.rank <= heading.rank));
    if (heading.number !== null) ahead = [...ahead.filter((other) => other.rank < heading.rank), heading];
  }
  return found.toReversed();
}

function topOf(number: HeadingNumber): HeadingNumber {
  return { ...number, parts: number.parts.slice(0, 1) };
}

/** How many of the open headings stay open above this one. */
function parentsOf(heading: Ranked, open: readonly Open[]): number {
  const byNumber = heading.number === null ? null : parentsByNumber(heading.number, heading.rank, open);
  if (byNumber !== null) return byNumber;
  const firstNotAbove = open.findIndex((entry) => entry.rank >= heading.rank);
  return firstNotAbove === -1 ? open.length : firstNotAbove;
}

function parentsByNumber(number: HeadingNumber, rank: number, open: readonly Open[]): number | null {
  const parent = open.findLastIndex((entry) => isPrefixOf(entry.number, number));
  if (parent !== -1) return parent + 1;
  const sibling = open.findLastIndex((entry) => isEarlierSibling(entry.number, number));
  if (sibling !== -1) return sibling;
  const top = open.at(-1);
  const startsBelow = top?.number != null && top.number.family !== number.family && number.parts.at(-1) === 1;
  return startsBelow && number.parts.length === 1 && rank >= top.rank ? open.length : null;
}

function isPrefixOf(shorter: HeadingNumber | null, longer: HeadingNumber): boolean {
  if (shorter === null || shorter.family !== longer.family || shorter.parts.length >= longer.parts.length) return false;
  return shorter.parts.every((part, index) => part === longer.parts[index]);
}

/** Same family, same depth, same parents, and earlier by at most three: a gap that a lost heading can leave. */
function isEarlierSibling(earlier: HeadingNumber | null, later: HeadingNumber): boolean {
  if (earlier === null || earlier.family !== later.family || earlier.parts.length !== later.parts.length) return false;
  const last = later.parts.length - 1;
  const step = (later.parts[last] ?? 0) - (earlier.parts[last] ?? 0);
  return step >= 1 && step <= 3 && later.parts.slice(0, last).every((part, index) => part === earlier.parts[index]);
}
