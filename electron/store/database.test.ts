import { spawnSync } from "node:child_process";
import { existsSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { dropFolders, newFolder } from "./library.test-support.ts";

afterEach(dropFolders);

function newFile(): string {
  return join(dirname(newFolder()), "some.db");
}

test("a precious database has every commit on the disk before it is acknowledged, and one opener", () => {
  const db = openDatabase(newFile(), "precious");
  const settings = ["journal_mode", "synchronous", "locking_mode", "foreign_keys", "trusted_schema", "cell_size_check"];
  const found = settings.map((name) => [name, Object.values(db.get(`PRAGMA ${name}`) ?? {})[0]]);
  expect(Object.fromEntries(found)).toEqual({
    ...{ journal_mode: "wal", synchronous: 2, locking_mode: "exclusive" },
    ...{ foreign_keys: 1, trusted_schema: 0, cell_size_check: 1 },
  });
  expect(Object.values(db.get("PRAGMA busy_timeout") ?? {})[0]).toBeGreaterThanOrEqual(2_000);
  db.close();
});

test("a change that fails half way leaves nothing, and the next one works", () => {
  const db = openDatabase(newFile(), "precious");
  db.inTransaction((change) => change.script("CREATE TABLE notes (body TEXT)"));
  const half = (): void =>
    db.inTransaction((change) => {
      change.run("INSERT INTO notes VALUES ('half')");
      throw new Error("the rest failed");
    });
  expect(half).toThrow("the rest failed");
  expect(db.all("SELECT * FROM notes")).toEqual([]);
  expect(db.inTransaction((change) => change.run("INSERT INTO notes VALUES ('whole')"))).toBe(1);
  db.close();
});

test("a database that is closed leaves no log beside it", () => {
  const path = newFile();
  const db = openDatabase(path, "precious");
  db.inTransaction((change) => change.script("CREATE TABLE notes (body TEXT)"));
  expect(existsSync(`${path}-wal`)).toBe(true);
  db.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  rmSync(path);
});

/** Adds a row and closes, in a process whose files can't grow past what the database has now. */
const addInFullPlace = `
  import { openDatabase } from ${JSON.stringify(new URL("./database.ts", import.meta.url).href)};
  const db = openDatabase(process.argv[1], "precious");
  db.inTransaction((change) => change.run("INSERT INTO notes VALUES (?)", "b".repeat(9_000)));
  db.close();
`;

test("a database whose disk is too full to fold the log in is closed all the same, and loses nothing", () => {
  const path = newFile();
  const db = openDatabase(path, "precious");
  db.inTransaction((change) => change.script("CREATE TABLE notes (body TEXT)"));
  db.inTransaction((change) => change.run("INSERT INTO notes VALUES (?)", "a".repeat(100_000)));
  db.close();
  const limit = `ulimit -f ${statSync(path).size / 512}; exec "$0" "$@"`;
  const node = [process.execPath, "--no-warnings", "--input-type=module", "-e", addInFullPlace, path];
  expect(spawnSync("sh", ["-c", limit, ...node], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  expect(existsSync(`${path}-wal`)).toBe(true);
  const again = openDatabase(path, "precious");
  expect(again.all("SELECT length(body) AS length FROM notes").map(({ length }) => length)).toEqual([100_000, 9_000]);
  again.close();
});

test("the schema can't be written over by a query", () => {
  const db = openDatabase(newFile(), "precious");
  const attack = (): void =>
    db.inTransaction((change) => change.script("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''"));
  expect(attack).toThrow("may not be modified");
  db.close();
});
