import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { attempt } from "./failure-of.ts";

type Row = Record<string, SQLOutputValue>;

/** What a query may do to a database that it only reads. `sql` is prepared once and kept. */
export type ReadableDb = {
  readonly all: (sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
  readonly get: (sql: string, ...values: readonly SQLInputValue[]) => Row | undefined;
  /** Row by row, for what is too much to hold; the loop must end before the database changes. */
  readonly each: (sql: string, ...values: readonly SQLInputValue[]) => Iterable<Row>;
};

/** What a change may do. Only `inTransaction` gives one out, so nothing is half done. */
export type WritableDb = ReadableDb & {
  /** Comes out: how many rows changed. */
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
  /** Several statements without values: schemas. */
  readonly script: (sql: string) => void;
};

/** An open file with a lifetime. */
export type Database = ReadableDb & {
  /** All of `change` or none of it; after it returns, a FULL database has it on the disk. */
  readonly inTransaction: <T>(change: (db: WritableDb) => T) => T;
  /** Folds the write-ahead log in, so that none is left beside the file, and closes. */
  readonly close: () => void;
  /** Closes without folding anything in: for a file that is going to be set aside. */
  readonly abandon: () => void;
};

/**
 * How a database is opened. `precious`: a commit is on the disk before it is acknowledged, and no second process may
 * open the file. `disposable`: can be rebuilt, so a commit may be lost with the power, but never torn.
 */
export type Care = "precious" | "disposable";

/** How long a second opener waits for the first, in milliseconds: it must know within 3 s (reliability, R11). */
const busyTimeout = 2_000;

/**
 * Opens or makes a database and reads every setting back, since SQLite takes some of them silently or not at all.
 * Throws SQLite's own error where the file is busy, damaged or can't be made.
 */
export function openDatabase(path: string, care: Care): Database {
  const raw = new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true });
  try {
    const settings = settingsFor(care);
    raw.exec(settings.map(([name, value]) => `PRAGMA ${name}=${value}`).join(";"));
    // The lock is only taken at the first access: take it now, so that a second opener is told at once.
    raw.exec("BEGIN IMMEDIATE; COMMIT");
    for (const [name, , expected] of settings) readBack(raw, name, expected);
    raw.enableDefensive(true);
  } catch (error) {
    raw.close();
    throw error;
  }
  return wrap(raw);
}

/**
 * Opens a database for reading without touching its folder at all, as a read-only disk needs (SQLite can't open a
 * write-ahead log there otherwise). What still lies in a `-wal` beside it is not seen.
 */
export function openImmutable(path: string): Database {
  const location = pathToFileURL(path);
  location.searchParams.set("immutable", "1");
  return wrap(new DatabaseSync(location, { readOnly: true }));
}

/** A database that is never written to a disk. */
export function openInMemory(): Database {
  return wrap(new DatabaseSync(":memory:"));
}

/** Opens a database for reading while this process's writer has it open, and keeps to the moment it was opened at. */
export function openBeside(path: string): Database {
  const raw = new DatabaseSync(path, { readOnly: true, timeout: busyTimeout });
  raw.exec("PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF; BEGIN");
  return wrap(raw);
}

type Setting = readonly [name: string, value: string, readBack: string | number];

function settingsFor(care: Care): readonly Setting[] {
  const precious = care === "precious";
  return [
    // Before the journal mode: with an exclusive lock the write-ahead log needs no shared memory file.
    ["locking_mode", precious ? "EXCLUSIVE" : "NORMAL", precious ? "exclusive" : "normal"],
    ["journal_mode", "WAL", "wal"],
    ["synchronous", precious ? "FULL" : "NORMAL", precious ? 2 : 1],
    // On macOS an fsync alone does not reach the platter.
    ["fullfsync", precious ? "ON" : "OFF", precious ? 1 : 0],
    ["checkpoint_fullfsync", "ON", 1],
    ["foreign_keys", "ON", 1],
    ["trusted_schema", "OFF", 0],
    ["cell_size_check", "ON", 1],
    ["busy_timeout", String(busyTimeout), busyTimeout],
  ];
}

function readBack(raw: DatabaseSync, name: string, expected: string | number): void {
  const found = Object.values(raw.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  if (found !== expected) throw new Error(`SQLite kept ${name} at ${String(found)} instead of ${String(expected)}`);
}

function wrap(raw: DatabaseSync): Database {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? raw.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const writable: WritableDb = {
    all: (sql, ...values) => statement(sql).all(...values),
    get: (sql, ...values) => statement(sql).get(...values),
    each: (sql, ...values) => ({ [Symbol.iterator]: () => raw.prepare(sql).iterate(...values) }),
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    script: (sql) => raw.exec(sql),
  };
  const { all, get, each } = writable;
  return {
    all,
    get,
    each,
    inTransaction: (change) => transact(raw, () => change(writable)),
    close: () => {
      // On a full disk the log stays where it is, and the next start reads it.
      attempt(() => raw.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get());
      raw.close();
    },
    abandon: () => raw.close(),
  };
}

function transact<T>(raw: DatabaseSync, change: () => T): T {
  raw.exec("BEGIN IMMEDIATE");
  try {
    const value = change();
    raw.exec("COMMIT");
    return value;
  } catch (error) {
    // A full disk may have rolled back already; a second ROLLBACK would hide the first error.
    if (raw.isTransaction) raw.exec("ROLLBACK");
    throw error;
  }
}
