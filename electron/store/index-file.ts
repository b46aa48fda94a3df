import { existsSync, rmSync } from "node:fs";
import { text } from "./columns.ts";
import { type Database, openDatabase, type WritableDb } from "./database.ts";
import { wordsBySteps } from "./queries/tidy-words.ts";

/** Raised whenever the tables below change; an index of another number is thrown away and built again. */
const indexSchema = 5;

/**
 * Opens `index.db`, or makes it anew where it is missing, of another schema, of another library, or can't be opened:
 * nothing in it is worth keeping. Throws what the disk says when even a new one can't be made.
 */
export function openIndex(path: string, library: string): Database {
  if (existsSync(path)) {
    const known = openKnown(path, library);
    if (known !== null) return known;
  }
  return makeIndex(path, library);
}

/** Throws the index away and makes an empty one. The old one must be closed. */
export function makeIndex(path: string, library: string): Database {
  for (const ending of ["", "-wal", "-shm"]) rmSync(`${path}${ending}`, { recursive: true, force: true });
  const db = openDatabase(path, "disposable");
  db.inTransaction((change) => createTables(change, library));
  return db;
}

/** Which library an index file says it belongs to, and the schema it has; null where it can't be read. */
function openKnown(path: string, library: string): Database | null {
  let db: Database | null = null;
  try {
    db = openDatabase(path, "disposable");
    const marks = new Map(db.all("SELECT key, value FROM meta").map((row) => [text(row, "key"), text(row, "value")]));
    if (marks.get("schema") === String(indexSchema) && marks.get("library") === library) return db;
  } catch {
    // Whatever was wrong with it, a new one is made.
  }
  db?.abandon();
  return null;
}

/**
 * A version that was only listed and indexed has no body, and is not `whole`.
 * A reading's clauses have the row ids from `key << 20` (clauses.ts), so that a hit tells its reading without a look-up.
 * `speakers` finds the sketches (likeness/sketch-policy.ts) that may be of one policy: by who speaks in them.
 * `readings` repeats what `versions` knows: should `library.db` be lost, the list can be made again from here.
 */
function createTables(db: WritableDb, library: string): void {
  db.script(`
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE readings (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      version TEXT NOT NULL UNIQUE,
      policy TEXT NOT NULL,
      number INTEGER NOT NULL,
      blob TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      imported TEXT NOT NULL,
      reader INTEGER NOT NULL,
      whole INTEGER NOT NULL,
      shown INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX plain ON readings (key) WHERE whole = 0;
    CREATE TABLE bodies (key INTEGER PRIMARY KEY, body BLOB NOT NULL, hash TEXT NOT NULL) STRICT;
    CREATE TABLE outlines (
      key INTEGER PRIMARY KEY,
      clauses TEXT NOT NULL,
      hash TEXT NOT NULL,
      words_hash TEXT NOT NULL
    ) STRICT;
    CREATE TABLE sketches (
      key INTEGER PRIMARY KEY,
      shingles BLOB NOT NULL,
      text INTEGER NOT NULL,
      organisation TEXT,
      domain TEXT,
      names TEXT NOT NULL
    ) STRICT;
    CREATE TABLE speakers (name TEXT, key INTEGER, PRIMARY KEY (name, key)) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5 (
      text, heading, tokenize = "unicode61 remove_diacritics 2"
    );
    INSERT INTO words (words, rank) VALUES ('rank', 'bm25(1.0, 2.0)');
    ${wordsBySteps}
  `);
  db.run("INSERT INTO meta (key, value) VALUES ('schema', ?), ('library', ?)", String(indexSchema), library);
}
