import type { ClauseId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import type { Span } from "../../shared/model/span.ts";
import type { SummarySentence } from "../../shared/model/summary.ts";
import { findEvidence } from "./find-evidence.ts";

/** What a chip needs: the clause, its display number, and the words in it that the sentence stands on. */
export type Citation = {
  readonly clause: ClauseId;
  readonly number: string;
  readonly quote: string;
  /** The words to go to; `null` for the whole clause. */
  readonly span: Span<"text"> | null;
};

/**
 * Goes in: a reading. Comes out: what gives a sentence's citations, in its own order; a clause that the reading does not
 * hold is passed over.
 */
export function makeCiter({
  clauses,
  facts,
}: Pick<Reading, "clauses" | "facts">): (sentence: SummarySentence) => readonly Citation[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const factsOf = Map.groupBy(facts, ({ clause }) => clause);
  return ({ practice, cites }) =>
    cites.flatMap((id) => {
      const clause = byId.get(id);
      if (clause === undefined) return [];
      const span = findEvidence(clause, practice, factsOf.get(id) ?? []);
      const quote = span === null ? clause.text : clause.text.slice(span.start, span.end);
      return [{ clause: id, number: clause.number, quote, span }];
    });
}
