import { count } from "../columns.ts";
import type { WritableDb } from "../database.ts";

/**
 * How the full-text index puts together the parts that each change leaves behind: never by itself, since that can take a
 * quarter of a second in the middle of a change, but a step at a time when asked; from eight parts of a size on.
 */
export const wordsBySteps = `
  INSERT INTO words (words, rank) VALUES ('automerge', 0), ('crisismerge', 1999), ('usermerge', 8);
`;

/** Pages a step writes: at most about 5 ms (measured), and enough for the parts not to pile up while files come in. */
const pagesPerStep = 16;

/** Puts parts of the index together, one step. Comes out: whether there is more to do. */
export function tidyWords(db: WritableDb): boolean {
  const before = changesIn(db);
  db.run("INSERT INTO words (words, rank) VALUES ('merge', ?)", pagesPerStep);
  // What SQLite's documentation gives as the sign that nothing was left to do.
  return changesIn(db) - before >= 2;
}

function changesIn(db: WritableDb): number {
  return count(db.get("SELECT total_changes() AS n") ?? {}, "n");
}
