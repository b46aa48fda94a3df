import { textSpan, toSource } from "../../model/span.ts";
import { findAll } from "../../text/find-all.ts";
import { countWords } from "../3-clean/block-text.ts";
import { sliceRichText } from "../3-clean/slice-rich-text.ts";
import type { ClauseText } from "./gather-clause-texts.ts";
import type { SentenceSplitter } from "./split-sentences.ts";

/** A paragraph of so many words is a page whose line ends were lost: nobody can cite it. Real ones rarely pass 300. */
const wall = 400;
/** So many words have at least so many characters: a letter each and something between them. */
const shortestWall = 2 * wall - 1;
/** About the length of a paragraph in a policy that has them. */
const brick = 110;

/**
 * Cuts a paragraph that is a wall of text into pieces that can be cited: where a line end was lost ("our mission.This
 * policy"), else after some sentences. Anything of a usual length comes back as it is.
 */
export function splitWall(clause: ClauseText, split: SentenceSplitter): readonly ClauseText[] {
  const { text } = clause.rich;
  if (clause.kind !== "paragraph" || text.length < shortestWall || countWords(text) < wall) return [clause];
  const ends = [...brickEnds(text, split), text.length];
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : skipSpace(text, ends[index - 1] ?? 0);
    const span = textSpan(start, end);
    return end > start
      ? [{ ...clause, rich: sliceRichText(clause.rich, span), span: toSource(clause.rich.map, span) }]
      : [];
  });
}

/** The offsets at which a piece ends: at a lost line end once it has some words, at a sentence's end once it has enough. */
function brickEnds(text: string, split: SentenceSplitter): readonly number[] {
  const ends: number[] = [];
  let words = 0;
  for (const sentence of sentencesAndLines(text, split)) {
    words += countWords(text.slice(sentence.start, sentence.end));
    const isLineEnd = /^\p{Lu}/u.test(text.slice(sentence.end, sentence.end + 2));
    if (words < (isLineEnd ? brick / 4 : brick) || sentence.end >= text.length) continue;
    ends.push(sentence.end);
    words = 0;
  }
  return ends;
}

const lostLineEnd = /(?<=[\p{Ll})"”][.!?:])(?=\p{Lu}\p{Ll})/gu;

function sentencesAndLines(text: string, split: SentenceSplitter): readonly { start: number; end: number }[] {
  return split(text, textSpan(0, text.length)).flatMap(({ start, end }) => {
    const cuts = findAll(lostLineEnd, text.slice(start, end)).map((match) => start + match.index);
    return [...cuts, end].map((cut, index) => ({ start: index === 0 ? start : (cuts[index - 1] ?? start), end: cut }));
  });
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}
