/** Places in a text. Offsets are UTF-16 code units; the two spaces can't be mixed. */

declare const space: unique symbol;

/** `source`: the decoded, repaired text of the file. `text`: the cleaned text of one block, heading or clause. */
export type Space = "source" | "text";

/** An offset into a text of the given space, in UTF-16 code units. */
export type Offset<S extends Space> = number & { readonly [space]: S };

/** A half-open stretch: `start` is in it, `end` is not. */
export type Span<S extends Space> = { readonly start: Offset<S>; readonly end: Offset<S> };

const sourceOffset = (value: number): Offset<"source"> => value as Offset<"source">;
const textOffset = (value: number): Offset<"text"> => value as Offset<"text">;

export const sourceSpan = (start: number, end: number): Span<"source"> => ({
  start: sourceOffset(start),
  end: sourceOffset(end),
});
export const textSpan = (start: number, end: number): Span<"text"> => ({
  start: textOffset(start),
  end: textOffset(end),
});

/** One stretch of cleaned text that stands in the source unchanged: `[text offset, source offset, length]`. */
export type Stretch = readonly [text: number, source: number, length: number];

/**
 * Where a cleaned text stands in the source: stretches in rising order of both offsets, not overlapping. Text between
 * two stretches (a joined line end, an expanded entity) has no letter-for-letter place and maps to the gap between them.
 */
export type TextMap = readonly Stretch[];

/**
 * The place in the source that a stretch of cleaned text came from.
 * Goes in: the text's map and a span inside the text. Comes out: the smallest source span that holds it all; for an
 * empty map, an empty span at 0.
 */
export function toSource(map: TextMap, span: Span<"text">): Span<"source"> {
  const start = sourceAt(map, span.start, "after");
  const end = span.end > span.start ? sourceAt(map, span.end, "before") : start;
  return sourceSpan(start, Math.max(start, end));
}

function sourceAt(map: TextMap, offset: number, gap: "before" | "after"): number {
  const index = lastStretchAt(map, gap === "after" ? offset : offset - 1);
  const stretch = map[index];
  if (stretch === undefined) return map[0]?.[1] ?? 0;
  const [text, source, length] = stretch;
  const inside = offset - text;
  if (inside < length || (gap === "before" && inside === length)) return source + inside;
  return gap === "before" ? source + length : (map[index + 1]?.[1] ?? source + length);
}

function lastStretchAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
