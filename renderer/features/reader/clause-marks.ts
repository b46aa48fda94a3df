import type { Annotation } from "../../../shared/model/annotation.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";

/** What the reader made on one clause. */
export type ClauseMarks = {
  readonly bookmark: Annotation | null;
  readonly notes: readonly Annotation[];
  /** Their own answers that stand on it. */
  readonly readings: readonly OwnAnswer[];
};

/** For the many clauses with nothing on them: one object, so that they need not be drawn again. */
export const noMarks: ClauseMarks = { bookmark: null, notes: [], readings: [] };

/**
 * Sorts annotations and own answers by the clause they are anchored to. Notes keep the order of their words in the clause;
 * an answer that stands on a clause twice marks it once.
 */
export function sortByClause(
  annotations: readonly Annotation[],
  answers: readonly OwnAnswer[],
): ReadonlyMap<ClauseId, ClauseMarks> {
  const marks = new Map<ClauseId, ClauseMarks>();
  for (const annotation of annotations.toSorted((a, b) => a.anchor.span.start - b.anchor.span.start)) {
    const before = marks.get(annotation.anchor.clause) ?? noMarks;
    const isBookmark = annotation.kind === "bookmark";
    marks.set(annotation.anchor.clause, {
      ...before,
      ...(isBookmark ? { bookmark: annotation } : { notes: [...before.notes, annotation] }),
    });
  }
  for (const answer of answers) {
    for (const clause of new Set(answer.evidence.map(({ clause }) => clause))) {
      const before = marks.get(clause) ?? noMarks;
      marks.set(clause, { ...before, readings: [...before.readings, answer] });
    }
  }
  return marks;
}
