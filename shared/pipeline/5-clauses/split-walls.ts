import { type Span, textSpan, toSource } from "../../model/span.ts";
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

/** A cell of so many words holds no datum but a page: the table only lays it out. Real ones stay under 600. */
const layoutCell = 1_000;

/**
 * Cuts a paragraph, item or quote that is a wall of text into pieces that can be cited: where a line end was lost ("our
 * mission.This policy"), else after some sentences. What follows an item's first piece stands in the item. The cells of a
 * row that only lays out a page are its paragraphs. Anything of a usual length comes back as it is.
 */
export function splitWall(clause: ClauseText, split: SentenceSplitter): readonly ClauseText[] {
  const { text } = clause.rich;
  if (text.length < shortestWall || countWords(text) < wall) return [clause];
  if (clause.kind === "row") return splitLayout(clause, split);
  const ends = [...brickEnds(text, split), text.length];
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : skipSpace(text, ends[index - 1] ?? 0);
    return end > start ? [cutOut(index === 0 ? clause : continued(clause), textSpan(start, end))] : [];
  });
}

function splitLayout(row: ClauseText, split: SentenceSplitter): readonly ClauseText[] {
  const words = row.cells.map((cell) => countWords(row.rich.text.slice(cell.start, cell.end)));
  if (Math.max(0, ...words) < layoutCell) return [row];
  const plain: ClauseText = { ...row, kind: "paragraph", table: null, cells: [], columns: [] };
  const filled = row.cells.filter((cell) => cell.end > cell.start);
  return filled.flatMap((cell) => splitWall(cutOut(plain, cell), split));
}

function cutOut(clause: ClauseText, span: Span<"text">): ClauseText {
  return { ...clause, rich: sliceRichText(clause.rich, span), span: toSource(clause.rich.map, span) };
}

/** The deepest that a block can stand (`model/block.ts`). */
const deepest = 64;

function continued(clause: ClauseText): ClauseText {
  if (clause.kind !== "item") return clause;
  return { ...clause, kind: "paragraph", marker: "", depth: Math.min(clause.depth + 1, deepest) };
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
