import type { Stretch, TextMap } from "../../model/span.ts";

/**
 * A text on its way to becoming blocks, with the places its letters have in the source. It may lack characters that the
 * source has (quote marks, indentation, masked links); the map says which stretches stand there letter for letter.
 */
export type PlacedText = { readonly text: string; readonly map: TextMap };

/** A stretch of the source itself as a placed text; `at` is the source offset of its first character. */
export function placeAt(text: string, at: number): PlacedText {
  return { text, map: text === "" ? [] : [[0, at, text.length]] };
}

/** The part of a placed text from `start` to `end` (offsets into its own text). */
export function slicePlaced(placed: PlacedText, start: number, end: number): PlacedText {
  const text = placed.text.slice(start, end);
  return { text, map: stretchesOf(placed.map, start, start + text.length).map(([at, s, l]) => [at - start, s, l]) };
}

/**
 * Finds the place of a text that was made from another by leaving characters out (a list item without its indentation, a
 * link's label without its backslashes).
 * Goes in: the shorter text and the placed text it was made from. Comes out: the shorter text, placed; letters that can't
 * be found have no place.
 */
export function embed(text: string, within: PlacedText): PlacedText {
  const at = [0, 1].find((start) => standsAt(within.text, text, start));
  if (at !== undefined) return { text, map: throughMap([[0, at, text.length]], within.map) };
  const byLine = matchLines(text, within.text) ?? matchGreedily(text, within.text);
  return { text, map: throughMap(byLine, within.map) };
}

/** Whether a text stands at an offset of another. What `startsWith` says, which V8 asks letter by letter. */
export function standsAt(whole: string, part: string, at: number): boolean {
  return whole.slice(at, at + part.length) === part;
}

function throughMap(inner: TextMap, outer: TextMap): TextMap {
  return inner.flatMap(([text, within, length]) =>
    stretchesOf(outer, within, within + length).map(
      ([at, source, size]): Stretch => [at - within + text, source, size],
    ),
  );
}

/** The parts of the map's stretches that lie between two offsets of its text. */
function stretchesOf(map: TextMap, start: number, end: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = firstEndingAfter(map, start); index < map.length; index += 1) {
    const [text, source, length] = map[index] ?? [end, 0, 0];
    if (text >= end) break;
    const from = Math.max(text, start);
    const to = Math.min(text + length, end);
    if (to > from) found.push([from, source + from - text, to - from]);
  }
  return found;
}

function firstEndingAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [text, , length] = map[middle] ?? [0, 0, 0];
    if (text + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Line by line, where each shorter line is the end of the longer one but for white space; `null` where one is not. */
function matchLines(text: string, within: string): TextMap | null {
  const stretches: Stretch[] = [];
  const longer = within.split("\n");
  let [at, start] = [0, 0];
  for (const [index, line] of text.split("\n").entries()) {
    const whole = longer[index];
    if (whole === undefined) return null;
    const content = line.trim();
    const place = placeInLine(content, whole);
    if (place < 0) return null;
    if (content !== "") stretches.push([at + line.indexOf(content), start + place, content.length]);
    at += line.length + 1;
    start += whole.length + 1;
  }
  return stretches;
}

function placeInLine(content: string, line: string): number {
  const end = line.trimEnd();
  return end.endsWith(content) ? end.length - content.length : line.lastIndexOf(content);
}

/** Letter by letter: each is placed at the next such letter, the ones between were left out. Stops where none is left. */
function matchGreedily(text: string, within: string): TextMap {
  const stretches: [number, number, number][] = [];
  let source = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = within.indexOf(text.charAt(at), source);
    if (found < 0) break;
    const last = stretches.at(-1);
    if (last !== undefined && found === source && last[0] + last[2] === at) last[2] += 1;
    else stretches.push([at, found, 1]);
    source = found + 1;
  }
  return stretches;
}
