import type { WritableDb } from "../database.ts";

/**
 * What the reader made. `sequence` is when it was made and `revision` when it last changed, both counted in
 * `meta.changes` so that a clock set back changes no order. `hash` covers the whole row (row-hash.ts), since
 * SQLite does not notice a flipped bit in what it holds. A removed one stays, with when, until the trash is emptied.
 */
export function createAnnotations(db: WritableDb): void {
  db.script(`
    CREATE TABLE annotations (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version TEXT NOT NULL REFERENCES versions(id),
      kind TEXT NOT NULL,
      anchor TEXT NOT NULL,
      body TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      created TEXT NOT NULL,
      changed TEXT NOT NULL,
      removed TEXT,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX annotations_by_version ON annotations (version);
    CREATE INDEX annotations_by_revision ON annotations (revision);
  `);
}
