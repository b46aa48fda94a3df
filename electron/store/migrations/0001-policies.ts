import type { WritableDb } from "../database.ts";

/**
 * What was imported, and where the reader was in it. `versions.hash` covers what is known only here (who, which file,
 * when); title, counts and dates are what the newest reading said, kept so that the list needs one query.
 * `meta`: `library` (its id), `changes` (rises with every change a snapshot should have), `wrote` (the version of
 * Smallprint that wrote here last), `opened` (when it was last opened).
 */
export function createPolicies(db: WritableDb): void {
  db.script(`
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE policies (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      sequence INTEGER NOT NULL,
      removed TEXT
    ) STRICT;
    CREATE TABLE versions (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      policy TEXT NOT NULL REFERENCES policies(id),
      number INTEGER NOT NULL,
      blob TEXT NOT NULL UNIQUE,
      bytes INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      imported TEXT NOT NULL,
      hash TEXT NOT NULL,
      format TEXT NOT NULL,
      title TEXT NOT NULL,
      organisation TEXT,
      updated TEXT,
      effective TEXT,
      language TEXT NOT NULL,
      words INTEGER NOT NULL,
      clauses INTEGER NOT NULL,
      UNIQUE (policy, number)
    ) STRICT;
    CREATE TABLE reading_places (
      version TEXT PRIMARY KEY REFERENCES versions(id),
      clause TEXT NOT NULL,
      within REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
}
