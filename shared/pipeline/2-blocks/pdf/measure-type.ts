import type { PrintedLine, PrintedPage } from "../../printed-page.ts";

/** The edges of one column, in points. */
type Edges = { readonly left: number; readonly right: number };

/** What is common in a file's type, against which its lines are judged. Sizes in points. */
export type TypeMeasures = {
  /** The size of most letters. */
  readonly bodySize: number;
  /** From one line of running text to the next, as a share of the type's size. */
  readonly leading: number;
  readonly edgesOf: (line: PrintedLine) => Edges;
};

/** The usual leading where a file has too little text to tell: what word processors set. */
const usualLeading = 1.2;

/** Columns that begin within so many points of each other are of one design, on whatever page. */
const sameLeft = 24;
/** A column of fewer lines may have none that reaches its edge. */
const enoughLines = 5;

/** Measures the lines of a file but for its tables; headers and footers are left out before. */
export function measureType(pages: readonly PrintedPage[]): TypeMeasures {
  const lines = pages.flatMap((page) => page.lines.filter((line) => line.cell === null));
  const columns = [...Map.groupBy(lines, (line) => line.column)].map(([column, own]) => ({ column, own }));
  const long = columns.filter(({ own }) => own.length >= enoughLines).map(({ own }) => edgesOfLines(own));
  const edges = new Map(
    columns.map(({ column, own }) => [column, own.length >= enoughLines ? edgesOfLines(own) : borrowed(own, long)]),
  );
  const rights = rightEdges(lines);
  const edgesOf = (line: PrintedLine): Edges => {
    const { left, right } = edges.get(line.column) ?? line;
    return { left, right: Math.min(right, rights.get(stopOf(line)) ?? right) };
  };
  const bodySize = common(lines, (line) => [round(line.size), line.text.length]) ?? 0;
  const pairs = columns.flatMap(({ own }) => pairsOf(own, edgesOf));
  const leading = common(pairs, (pair) => [Math.round(pair * 50) / 50, 1]) ?? usualLeading;
  return { bodySize, leading: Math.min(Math.max(leading, 1), 3), edgesOf };
}

/** Sizes as they are compared: to a quarter of a point. */
export function round(size: number): number {
  return Math.round(size * 4) / 4;
}

function edgesOfLines(lines: readonly PrintedLine[]): Edges {
  return { left: least(lines.map((line) => line.left)), right: -least(lines.map((line) => -line.right)) };
}

/** The smallest of many: more than a call takes as arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((sofar, number) => Math.min(sofar, number), Number.POSITIVE_INFINITY);
}

/** Lines that begin so many points apart begin at one place: they stand in boxes of one width, on whatever page. */
const sameStop = 2;
const stopOf = (line: PrintedLine): number => Math.round(line.left / sameStop);

/** Running text fills its lines to so large a share of the longest, more often than not; lists of short items do not. */
const filled = 0.85;
/** A line that ends a sentence may have ended on purpose, and says nothing of an edge. */
const endsSentence = /[.!?:;]["”’)\]]*$/;

/**
 * How far lines reach that begin at one place, where they are running text: text that is set in from the column's left
 * edge may be set in from its right edge, too.
 */
function rightEdges(lines: readonly PrintedLine[]): ReadonlyMap<number, number> {
  const edges = [...Map.groupBy(lines, stopOf)].flatMap(([stop, own]): readonly [number, number][] => {
    const { left, right } = edgesOfLines(own);
    const open = own.filter((line) => !endsSentence.test(line.text));
    const full = open.filter((line) => line.right >= left + (right - left) * filled).length;
    return full >= enoughLines && full > own.length / 2 ? [[stop, right]] : [];
  });
  return new Map(edges);
}

/** The last page's column may hold a few short lines: its right edge is that of the narrowest column into which they fit. */
function borrowed(lines: readonly PrintedLine[], long: readonly Edges[]): Edges {
  const own = edgesOfLines(lines);
  const alike = long.filter(({ left, right }) => Math.abs(left - own.left) <= sameLeft && right >= own.right);
  return { left: own.left, right: alike.length === 0 ? own.right : least(alike.map((other) => other.right)) };
}

/** For each two lines of one size of which the first is full: how far apart they stand, as a share of the size. */
function pairsOf(lines: readonly PrintedLine[], edgesOf: (line: PrintedLine) => Edges): readonly number[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.size === 0 || round(next.size) !== round(line.size)) return [];
    const { left, right } = edgesOf(line);
    const down = (next.baseline - line.baseline) / line.size;
    return line.right > right - (right - left) * 0.15 && down > 0.5 && down < 4 ? [down] : [];
  });
}

/** The value with the most weight; `undefined` of nothing. */
function common<T>(things: readonly T[], weigh: (thing: T) => readonly [number, number]): number | undefined {
  const weights = new Map<number, number>();
  for (const thing of things) {
    const [value, weight] = weigh(thing);
    weights.set(value, (weights.get(value) ?? 0) + weight);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
