import { type Span, textSpan } from "../../../../shared/model/span.ts";
import type { Passage, PassageKey } from "../passages.ts";
import { type Folded, foldText } from "./fold-text.ts";

/** One place where the words stand: the passage and the stretch of its text. */
export type Hit = { readonly key: PassageKey; readonly span: Span<"text"> };

/** A document made ready for finding, once. */
export type Searchable = readonly { readonly key: PassageKey; readonly folded: Folded }[];

/** Folds every passage, so that finding as one types is a plain scan. */
export function makeSearchable(passages: readonly Passage[]): Searchable {
  return passages.map(({ key, text }) => ({ key, folded: foldText(text) }));
}

/**
 * Every place where the query stands, in reading order; they do not overlap. Blind to case, accents, the shape of quotes
 * and dashes, and the amount of white space. A query of nothing but white space finds nothing.
 */
export function findHits(searchable: Searchable, query: string): readonly Hit[] {
  const wanted = foldText(query.trim()).text;
  if (wanted === "") return [];
  return searchable.flatMap(({ key, folded }) => hitsIn(folded, wanted).map((span) => ({ key, span })));
}

function hitsIn(folded: Folded, wanted: string): readonly Span<"text">[] {
  const spans: Span<"text">[] = [];
  let from = folded.text.indexOf(wanted);
  while (from !== -1) {
    const end = from + wanted.length;
    spans.push(folded.at === null ? textSpan(from, end) : textSpan(folded.at(from), endAt(folded.at, end)));
    from = folded.text.indexOf(wanted, end);
  }
  return spans;
}

/**
 * Where the last folded unit ends in the original: where the next letter begins, so that its accents come along. A letter
 * that folds to several units ("ß") counts whole, so a hit on half of it takes it in.
 */
function endAt(at: (index: number) => number, end: number): number {
  const last = at(end - 1);
  let next = end;
  while (at(next) === last) next += 1;
  return at(next);
}
