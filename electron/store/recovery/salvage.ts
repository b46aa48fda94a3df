import { copyFileSync, existsSync, rmSync, statSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type Columns, text } from "../columns.ts";
import {
  type LibraryContent,
  offerRow,
  placeRow,
  policyRow,
  putBackRow,
  verifiedAnnotation,
  verifiedVersion,
} from "../library-content.ts";
import { type Graft, graftBeginning } from "./graft-beginning.ts";

/** How many keys in a row may be missing before a table is taken to end, where its last key can't be read. */
const patience = 20_000;

/**
 * Reads what can still be read of a damaged library, from a copy: the damaged file itself is not touched. Annotations and
 * versions that do not verify are left out, so nothing comes back silently wrong.
 * Goes in: the damaged file. Comes out: its rows; none where nothing can be read.
 */
export function salvage(damaged: string): LibraryContent {
  const copy = `${damaged}.salvage`;
  if (!existsSync(damaged) || !statSync(damaged).isFile()) return rowsOf(null);
  try {
    copyBoth(damaged, copy);
    return mostOf([readRows(copy), readRows(copy, "head"), readRows(copy, "first-page")]);
  } finally {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(`${copy}${ending}`, { force: true });
  }
}

/** The attempt that found most; a damaged schema may hide one table and show the others. */
function mostOf(attempts: readonly LibraryContent[]): LibraryContent {
  const found = ({ annotations, versions }: LibraryContent): number => annotations.length + versions.length;
  return attempts.reduce((best, attempt) => (found(attempt) > found(best) ? attempt : best));
}

function copyBoth(from: string, to: string): void {
  for (const ending of ["", "-wal"]) {
    if (existsSync(`${from}${ending}`)) copyFileSync(`${from}${ending}`, `${to}${ending}`);
  }
}

function readRows(path: string, graft?: Graft): LibraryContent {
  let db: DatabaseSync | null = null;
  try {
    if (graft !== undefined) graftBeginning(path, graft);
    db = new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: false });
    // Without this a page that lies about its cells is read past its end.
    db.exec("PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF");
    return rowsOf(db);
  } catch {
    return rowsOf(null);
  } finally {
    db?.close();
  }
}

function rowsOf(db: DatabaseSync | null): LibraryContent {
  const meta = new Map(readMeta(db));
  return {
    library: meta.get("library") ?? "",
    changes: Number(meta.get("changes") ?? 0) || 0,
    policies: readTable(db, "policies").flatMap((row) => whole(row, policyRow)),
    versions: readTable(db, "versions").flatMap((row) => whole(row, verifiedVersion)),
    places: readAll(db, "SELECT * FROM reading_places").flatMap((row) => whole(row, placeRow)),
    annotations: readTable(db, "annotations").flatMap((row) => whole(row, verifiedAnnotation)),
    offers: readAll(db, "SELECT * FROM offers").flatMap((row) => whole(row, offerRow)),
    putBack: readAll(db, "SELECT * FROM put_back").flatMap((row) => whole(row, putBackRow)),
  };
}

/** The row as `parse` makes it, or nothing where it is damaged. */
function whole<T>(row: Columns, parse: (row: Columns) => T): readonly T[] {
  try {
    return [parse(row)];
  } catch {
    return [];
  }
}

/** Key by key: a damaged page loses only the rows on it and not all that come after. */
function readTable(db: DatabaseSync | null, table: string): readonly Columns[] {
  const lookUp = prepare(db, `SELECT * FROM ${table} WHERE key = ?`);
  if (lookUp === null) return [];
  const last = lastKey(db, table);
  const rows: Columns[] = [];
  let misses = 0;
  for (let key = 1; last === null ? misses < patience : key <= last; key += 1) {
    const row = getRow(lookUp, key);
    misses = row === null ? misses + 1 : 0;
    if (row !== null) rows.push(row);
  }
  return rows;
}

function lastKey(db: DatabaseSync | null, table: string): number | null {
  const statement = prepare(db, `SELECT max(key) AS last FROM ${table}`);
  const row = statement === null ? null : getRow(statement);
  // An empty table has no last key: nothing to look up. A key beyond any library's size is damage itself.
  if (row === null) return null;
  const { last } = row;
  if (last === null) return 0;
  return typeof last === "number" && last < 100_000_000 ? last : null;
}

function readMeta(db: DatabaseSync | null): readonly (readonly [string, string])[] {
  return readAll(db, "SELECT * FROM meta").flatMap((row) =>
    whole(row, (one) => [text(one, "key"), text(one, "value")] as const),
  );
}

function readAll(db: DatabaseSync | null, sql: string): readonly Columns[] {
  try {
    return prepare(db, sql)?.all() ?? [];
  } catch {
    return [];
  }
}

function prepare(db: DatabaseSync | null, sql: string): StatementSync | null {
  try {
    return db?.prepare(sql) ?? null;
  } catch {
    return null;
  }
}

function getRow(statement: StatementSync, ...values: readonly number[]): Columns | null {
  try {
    return statement.get(...values) ?? null;
  } catch {
    return null;
  }
}
