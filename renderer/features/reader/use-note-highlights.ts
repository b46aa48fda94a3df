import { useEffect } from "react";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { paintHighlight } from "./paint-highlights.ts";
import { isOnWhole } from "./use-clause-actions.ts";

/** Marks the words that notes were made on. A note on a whole clause has its sign in the margin and marks no words. */
export function useNoteHighlights(annotations: readonly Annotation[], byId: ReadonlyMap<ClauseId, Clause>): void {
  useEffect(() => {
    const words = annotations.flatMap((annotation) => {
      const clause = byId.get(annotation.anchor.clause);
      const isOnWords = annotation.kind === "note" && clause !== undefined && !isOnWhole(annotation, clause);
      return isOnWords ? [{ key: clause.id, span: annotation.anchor.span }] : [];
    });
    paintHighlight("note", words);
    return () => paintHighlight("note", []);
  }, [annotations, byId]);
}
