import { useMemo } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { cutLeaves, type Leaf } from "./leaves.ts";
import { type Chapter, findChapters, findPassages, type Passage } from "./passages.ts";

/** The open document in the shapes the pane works with. */
export type PaneDocument = {
  readonly chapters: readonly Chapter[];
  readonly passages: readonly Passage[];
  readonly leaves: readonly Leaf[];
  /** In the order they are read. */
  readonly clauses: readonly Clause[];
  /** In characters, at most 9. */
  readonly longestNumber: number;
  readonly byId: ReadonlyMap<ClauseId, Clause>;
};

/** Goes in: a reading. Comes out: the same document until the reading is another. */
export function useDocument(reading: Reading): PaneDocument {
  return useMemo(() => {
    const chapters = findChapters(reading);
    const clauses = chapters.flatMap((chapter) => chapter.clauses);
    const byId = new Map(clauses.map((clause) => [clause.id, clause]));
    const longestNumber = Math.min(
      9,
      clauses.reduce((most, { number }) => Math.max(most, number.length), 0),
    );
    return { longestNumber, chapters, passages: findPassages(chapters), leaves: cutLeaves(chapters), clauses, byId };
  }, [reading]);
}
