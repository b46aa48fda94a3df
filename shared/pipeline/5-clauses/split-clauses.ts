import type { CutClause, PlainClause } from "../../model/clause.ts";
import { textSpan } from "../../model/span.ts";
import { sentenceSplitter } from "./split-sentences.ts";

/** Parts clauses into sentences, a row's cell by cell, by the rules of a language (BCP 47 tag). Nothing else changes. */
export function splitClauses(clauses: readonly CutClause[], language: string): readonly PlainClause[] {
  const split = sentenceSplitter(language);
  return clauses.map((clause) => {
    const stretches = clause.cells.length > 0 ? clause.cells : [textSpan(0, clause.text.length)];
    return { ...clause, sentences: stretches.flatMap((stretch) => split(clause.text, stretch)) };
  });
}
