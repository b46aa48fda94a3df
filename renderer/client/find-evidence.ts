import type { Clause } from "../../shared/model/clause.ts";
import type { Fact } from "../../shared/model/fact.ts";
import type { Practice } from "../../shared/model/practice.ts";
import { type Span, textSpan } from "../../shared/model/span.ts";
import { widenToSentences } from "../../shared/text/widen-to-sentences.ts";

/**
 * The words of a clause that a summary sentence of one practice stands on.
 * Goes in: the clause, the practice, and the reading's facts. Comes out: the stretch from the first to the last sentence
 * that a fact of that practice came from; `null` where no fact tells, which means the whole clause.
 */
export function findEvidence(clause: Clause, practice: Practice, facts: readonly Fact[]): Span<"text"> | null {
  const spans = facts.filter((fact) => fact.clause === clause.id && fact.practice === practice).map(({ span }) => span);
  if (spans.length === 0) return null;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return widenToSentences(clause, textSpan(start, end));
}
