import type { Annotation } from "../../../shared/model/annotation.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";

/** What the reader made on one clause. */
export type ClauseMarks = { readonly bookmark: Annotation | null; readonly notes: readonly Annotation[] };

/** For the many clauses with nothing on them: one object, so that they need not be drawn again. */
export const noMarks: ClauseMarks = { bookmark: null, notes: [] };

/** Sorts annotations by the clause they are anchored to. Notes keep the order of their words in the clause. */
export function sortByClause(annotations: readonly Annotation[]): ReadonlyMap<ClauseId, ClauseMarks> {
  const marks = new Map<ClauseId, ClauseMarks>();
  for (const annotation of annotations.toSorted((a, b) => a.anchor.span.start - b.anchor.span.start)) {
    const { bookmark, notes } = marks.get(annotation.anchor.clause) ?? noMarks;
    const isBookmark = annotation.kind === "bookmark";
    marks.set(annotation.anchor.clause, {
      bookmark: isBookmark ? annotation : bookmark,
      notes: isBookmark ? notes : [...notes, annotation],
    });
  }
  return marks;
}
