import { useMemo } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { cutLeaves, type Leaf } from "./leaves.ts";
import { type Chapter, findChapters, findPassages, type Passage } from "./passages.ts";
import { findGists } from "./plain-gists.ts";

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

/**
 * Goes in: a reading, and whether its sections are told in plain words. Comes out: the same document until one of them is
 * another. Its passages and clauses are the policy's own either way.
 */
export function useDocument(reading: Reading, isPlain: boolean): PaneDocument {
  const gists = useMemo(() => (isPlain ? findGists(reading) : noGists), [reading, isPlain]);
  return useMemo(() => {
    const chapters = findChapters(reading, gists);
    const clauses = chapters.flatMap((chapter) => chapter.clauses);
    const byId = new Map(clauses.map((clause) => [clause.id, clause]));
    const longestNumber = Math.min(
      9,
      clauses.reduce((most, { number }) => Math.max(most, number.length), 0),
    );
    return { longestNumber, chapters, passages: findPassages(chapters), leaves: cutLeaves(chapters), clauses, byId };
  }, [reading, gists]);
}

const noGists: ReturnType<typeof findGists> = new Map();
