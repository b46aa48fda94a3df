import { accessSync, constants, existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import { DamagedRow } from "./columns.ts";
import { type Database, openDatabase, openImmutable, openInMemory } from "./database.ts";
import { makeFolder } from "./durable-file.ts";
import { failureOf, isDamage } from "./failure-of.ts";
import { readContent } from "./library-content.ts";
import { holdsTraces, type LibraryFolder } from "./library-folder.ts";
import { migrate, schemaOf, schemaVersion } from "./migrate.ts";
import { newLibraryId } from "./new-id.ts";
import { changesSoFar, readMeta, writeMeta } from "./queries/meta.ts";
import { type Recovered, rebuildLibrary } from "./recovery/rebuild-library.ts";
import { schemaInFile } from "./schema-in-file.ts";
import { takeSnapshot } from "./snapshots/snapshot-folder.ts";
import { writtenBy } from "./written-by.ts";

export type OpenedLibrary = {
  readonly db: Database;
  readonly isReadOnly: boolean;
  /** Set where the file could not be used and a new one was made. */
  readonly recovered: Recovered | null;
};

/**
 * Opens `library.db`, whatever it takes: makes a new one, brings an older one up to date, rebuilds a damaged one, opens
 * one on a read-only disk for reading. Comes out: the database, or why not; then no byte of it was changed.
 */
export function openLibraryFile(
  folder: LibraryFolder,
  now: Date,
  wantsReadOnly: boolean,
): Result<OpenedLibrary, LibraryFailure> {
  try {
    const wroteIt = newerWriter(folder.libraryFile);
    if (wroteIt !== null) return fail({ kind: "library-newer", wroteIt });
    if (wantsReadOnly) return openForReading(folder);
    makeFolder(folder.dir);
    mustBeWritable(folder);
    return succeed(openOrRebuild(folder, now));
  } catch (error) {
    if (isDamage(error)) return fail({ kind: "library-damaged", keptAs: basename(folder.libraryFile) });
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure.kind === "read-only" ? openForReading(folder) : fail(failure);
  }
}

/** Which Smallprint wrote a library that is newer than this one; null where it is not newer, or only looks so by damage. */
function newerWriter(libraryFile: string): string | null {
  const { file, log } = schemaInFile(libraryFile);
  // What else the log says can't be read without folding it in.
  if (log !== null && log > schemaVersion) return "a later version";
  if (file <= schemaVersion) return null;
  try {
    const db = openImmutable(libraryFile);
    const [schema, wrote] = [readMeta(db, "schema"), readMeta(db, "wrote")];
    db.abandon();
    return schema !== null && Number(schema) <= schemaVersion ? null : (wrote ?? "unknown version");
  } catch {
    return null;
  }
}

/** SQLite says of a file it may not write to whatever its locks happened to meet; the system says it plainly. */
function mustBeWritable({ dir, libraryFile }: LibraryFolder): void {
  accessSync(dir, constants.W_OK);
  if (existsSync(libraryFile)) accessSync(libraryFile, constants.R_OK | constants.W_OK);
}

function openOrRebuild(folder: LibraryFolder, now: Date): OpenedLibrary {
  const recovered = isBeyondOpening(folder) ? rebuildLibrary(folder, now) : null;
  try {
    return { db: openSound(folder, now), isReadOnly: false, recovered };
  } catch (error) {
    if (!isDamage(error) || recovered !== null) throw error;
    const rebuilt = rebuildLibrary(folder, now);
    return { db: openSound(folder, now), isReadOnly: false, recovered: rebuilt };
  }
}

/** The smallest file that SQLite takes for damaged; a smaller one it silently takes for new. */
const smallestDatabase = 512;

/** No file, next to nothing or a folder in its place, where there is or was a library. */
function isBeyondOpening(folder: LibraryFolder): boolean {
  if (!existsSync(folder.libraryFile)) return holdsTraces(folder);
  const file = statSync(folder.libraryFile);
  return file.isDirectory() || (file.size < smallestDatabase && holdsTraces(folder));
}

function openSound(folder: LibraryFolder, now: Date): Database {
  const db = openDatabase(folder.libraryFile, "precious");
  try {
    checkSchema(db);
    bringUpToDate(db, folder, now);
    return db;
  } catch (error) {
    db.abandon();
    throw error;
  }
}

/** Throws `DamagedRow` where the file's head and its tables do not tell the same. */
function checkSchema(db: Database): void {
  const schema = schemaOf(db);
  if (schema > schemaVersion || tablesOf(db) !== tablesOfSchema(schema))
    throw new DamagedRow("a table is not as it was made");
  const said = schema === 0 ? 0 : Number(readMeta(db, "schema"));
  if (said !== schema) throw new DamagedRow("the schema's number is not what was written");
}

function tablesOf(db: Database): string {
  return JSON.stringify(db.all("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
}

/** What the migrations up to a schema make, in this very SQLite. */
function tablesOfSchema(schema: number): string {
  const db = openInMemory();
  migrate(db, schema);
  const tables = tablesOf(db);
  db.abandon();
  return tables;
}

function bringUpToDate(db: Database, folder: LibraryFolder, now: Date): void {
  const schema = schemaOf(db);
  if (schema > 0 && schema < schemaVersion) snapshotBefore(db, folder, now);
  migrate(db);
  if (readMeta(db, "library") === null) db.inTransaction((change) => writeMeta(change, "library", newLibraryId()));
  if (readMeta(db, "wrote") !== writtenBy) db.inTransaction((change) => writeMeta(change, "wrote", writtenBy));
}

function snapshotBefore(db: Database, folder: LibraryFolder, now: Date): void {
  const content = readContent(db);
  if (content.policies.length === 0) return;
  takeSnapshot({ backupDir: folder.backupDir, content, schema: schemaOf(db), now });
}

/** As far as a library can be used without a byte of its folder being written. */
function openForReading(folder: LibraryFolder): Result<OpenedLibrary, LibraryFailure> {
  try {
    if (!existsSync(folder.libraryFile)) return fail({ kind: "read-only" });
    const db = openImmutable(folder.libraryFile);
    if (schemaOf(db) !== schemaVersion) return fail({ kind: "read-only" });
    changesSoFar(db);
    return succeed({ db, isReadOnly: true, recovered: null });
  } catch {
    return fail({ kind: "library-unreadable" });
  }
}
