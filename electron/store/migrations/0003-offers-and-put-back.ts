import type { WritableDb } from "../database.ts";

/**
 * `offers`: versions that were imported as a policy of their own (`policy`, with its `sequence`) and look like versions of
 * another (`into_policy`); `state` is `open`, `accepted` or `declined`. An accepted one remembers what it was, so that it
 * can be split off again. `put_back`: what had been left out of a version and the reader put back, by its place in the
 * decoded file.
 */
export function createOffersAndPutBack(db: WritableDb): void {
  db.script(`
    CREATE TABLE offers (
      version TEXT PRIMARY KEY REFERENCES versions(id),
      policy TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      into_policy TEXT NOT NULL,
      same_text INTEGER NOT NULL,
      state TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE put_back (
      version TEXT NOT NULL REFERENCES versions(id),
      from_offset INTEGER NOT NULL,
      to_offset INTEGER NOT NULL,
      PRIMARY KEY (version, from_offset, to_offset)
    ) STRICT, WITHOUT ROWID;
  `);
}
