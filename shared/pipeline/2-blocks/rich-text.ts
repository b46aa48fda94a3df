import type { Mark, RichText } from "../../model/block.ts";
import { type Span, sourceSpan, type TextMap, textSpan } from "../../model/span.ts";
import { countKind, digit, letter } from "../../text/letters.ts";

/** The part of a text from `start` to `end`, white space at its ends left out, with its marks and places. */
export function sliceRich(rich: RichText, start: number, end: number): RichText {
  const cut = rich.text.slice(start, end);
  const from = start + cut.length - cut.trimStart().length;
  const to = Math.max(from, start + cut.trimEnd().length);
  return {
    text: rich.text.slice(from, to),
    marks: rich.marks.flatMap((mark): Mark[] => {
      const span = textSpan(Math.max(mark.span.start, from) - from, Math.min(mark.span.end, to) - from);
      return span.end > span.start ? [{ ...mark, span }] : [];
    }),
    map: cutMap(rich.map, from, to),
  };
}

function cutMap(map: TextMap, from: number, to: number): TextMap {
  return map.flatMap(([text, source, length]) => {
    const start = Math.max(text, from);
    const end = Math.min(text + length, to);
    return end > start ? [[start - from, source + start - text, end - start] as const] : [];
  });
}

/**
 * Two texts as one, with something between them that has no place. Where the second comes earlier in the source, as in a page
 * whose table the parser has put right, it has no place either: a text's places only rise.
 */
export function joinRich(first: RichText, between: string, second: RichText): RichText {
  return joinAllRich([first, second], between);
}

/** The same of any number of texts, in time that grows with their length. */
export function joinAllRich(parts: readonly RichText[], between: string): RichText {
  const marks: Mark[] = [];
  const map: [number, number, number][] = [];
  let [shift, end] = [0, 0];
  for (const part of parts) {
    for (const mark of part.marks) marks.push(shift === 0 ? mark : { ...mark, span: shifted(mark.span, shift) });
    for (const [text, source, length] of part.map) {
      if (source >= end) map.push([text + shift, source, length]);
      end = Math.max(end, source + length);
    }
    shift += part.text.length + between.length;
  }
  return { text: parts.map(({ text }) => text).join(between), marks, map };
}

function shifted({ start, end }: Span<"text">, by: number): Span<"text"> {
  return textSpan(start + by, end + by);
}

/** The source from a text's first placed letter to its last; `whole` where none is placed. */
export function spanOfRich(rich: RichText, whole: Span<"source">): Span<"source"> {
  const [first, last] = [rich.map[0], rich.map.at(-1)];
  return first === undefined || last === undefined ? whole : sourceSpan(first[1], last[1] + last[2]);
}

/** How many letters and digits of a text lie under marks of a kind, out of how many. */
export function coverage(rich: RichText, kind: Mark["kind"]): { readonly under: number; readonly all: number } {
  let under = 0;
  let done = 0;
  for (const { kind: own, span } of rich.marks) {
    if (own !== kind || span.end <= done) continue;
    under += countLetters(rich.text.slice(Math.max(done, span.start), span.end));
    done = span.end;
  }
  return { under, all: countLetters(rich.text) };
}

function countLetters(text: string): number {
  return countKind(text, letter | digit);
}
