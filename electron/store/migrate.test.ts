import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { openDatabase, openInMemory } from "./database.ts";
import { dropFolders, fileOf, newFolder, noteOn, openTest, save, valueIn } from "./library.test-support.ts";
import { insertPolicy, insertVersion, type VersionRow } from "./library-content.ts";
import { openLibraryFiles } from "./library-files.ts";
import { libraryFolder } from "./library-folder.ts";
import { migrate, migrations, schemaOf, schemaVersion } from "./migrate.ts";
import { listSnapshots } from "./snapshots/snapshot-folder.ts";
import { writtenBy } from "./written-by.ts";

afterEach(dropFolders);

const version: VersionRow = {
  ...{
    id: "v1",
    policy: "p1",
    number: 1,
    blob: "b1",
    bytes: 3,
    fileName: "a.txt",
    imported: "2026-01-01T00:00:00.000Z",
  },
  ...{
    format: "text",
    title: "A",
    organisation: null,
    updated: null,
    effective: null,
    language: "en",
    words: 1,
    clauses: 1,
  },
};

test("a new database goes through every migration, and a second time through none", () => {
  const db = openInMemory();
  expect(migrate(db)).toBe(migrations.length);
  expect(schemaOf(db)).toBe(schemaVersion);
  expect(migrate(db)).toBe(0);
});

test("a step that fails leaves the schema and the rows of the step before", () => {
  const db = openInMemory();
  migrate(db, 1);
  db.inTransaction((change) => insertPolicy(change, { id: "p1", sequence: 1, removed: null }));
  db.inTransaction((change) => change.script("CREATE TABLE annotations (wrong TEXT)"));
  expect(() => migrate(db)).toThrow("already exists");
  expect(schemaOf(db)).toBe(1);
  expect(db.all("SELECT id FROM policies")).toHaveLength(1);
});

test("an older library is brought up to date with its rows, after a snapshot of them", () => {
  const dir = newFolder();
  openTest(dir).files.close();
  const folder = libraryFolder(dir);
  rmSync(folder.libraryFile);
  const db = openDatabase(folder.libraryFile, "precious");
  migrate(db, 1);
  db.inTransaction((change) => {
    insertPolicy(change, { id: "p1", sequence: 1, removed: null });
    insertVersion(change, version);
  });
  db.close();
  const library = openTest(dir);
  expect(library.files.read(schemaOf)).toBe(schemaVersion);
  expect(library.methods.listPolicies().map((card) => card.title)).toEqual(["A"]);
  expect(listSnapshots(folder.backupDir)).toHaveLength(1);
  library.files.close();
});

test("a newer library is refused with who wrote it, and no byte of it is changed", () => {
  const dir = newFolder();
  const library = openTest(dir);
  valueIn(library.methods.addAnnotation(noteOn(save(library, fileOf("lantern")).version, "Keep.")));
  library.files.close();
  makeNewer(dir, "9.9.9");
  const before = hashes(dir);
  const opened = openLibraryFiles(libraryFolder(dir), () => new Date(), false);
  expect(opened).toEqual({ ok: false, failure: { kind: "library-newer", wroteIt: "9.9.9" } });
  expect(hashes(dir)).toEqual(before);
});

test("a newer schema that is only in the write-ahead log is seen too", () => {
  const [dir, copy] = [newFolder(), newFolder()];
  openTest(dir).files.close();
  const raw = new DatabaseSync(join(dir, "library.db"));
  raw.exec(`PRAGMA user_version=${schemaVersion + 1}`);
  // As a kill would leave them: the change is in the log alone.
  cpSync(dir, copy, { recursive: true });
  raw.close();
  rmSync(join(copy, "library.db-shm"));
  const before = hashes(copy);
  expect(openLibraryFiles(libraryFolder(copy), () => new Date(), false)).toEqual({
    ...{ ok: false, failure: { kind: "library-newer", wroteIt: "a later version" } },
  });
  expect(hashes(copy)).toEqual(before);
});

test("the name a library is written under is this version's", () => {
  const about: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  expect(about).toMatchObject({ version: writtenBy });
});

function makeNewer(dir: string, wroteIt: string): void {
  const raw = new DatabaseSync(join(dir, "library.db"));
  raw.exec(`UPDATE meta SET value = '${schemaVersion + 1}' WHERE key = 'schema'`);
  raw.exec(`UPDATE meta SET value = '${wroteIt}' WHERE key = 'wrote'`);
  raw.exec(`PRAGMA user_version=${schemaVersion + 1}`);
  raw.close();
}

function hashes(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
    })
    .sort();
}
