import { appendFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import { openImportJournal, pathKey } from "./import-journal.ts";
import { temporaryFolder } from "./temporary-library.test-support.ts";

const failed = (fileName: string): ImportOutcome => ({ fileName, kind: "failed", failure: { kind: "empty" } });
const odd = Buffer.from([0x2f, 0xff, 0x61]);
const files = [{ kind: "path", path: "/a" } as const, { kind: "path", path: odd } as const];

test("what was begun and done is found again, paths that are no UTF-8 too", async () => {
  const dir = await temporaryFolder();
  const entry = await openImportJournal(dir).begin(files, false);
  await entry.confirm();
  entry.note("/a", failed("a"));
  entry.note(odd, failed("odd"));
  // Confirming again waits for the lines before it.
  await entry.confirm();
  const [found] = await openImportJournal(dir).unfinished();
  expect(found).toMatchObject({ files, confirmed: true });
  expect(found?.done).toEqual(
    new Map([
      [pathKey("/a"), failed("a")],
      [pathKey(odd), failed("odd")],
    ]),
  );
  await found?.entry.end();
  expect(await openImportJournal(dir).unfinished()).toEqual([]);
  expect(await readdir(dir)).toEqual([]);
});

test("a line that was cut off is a file that was not done", async () => {
  const dir = await temporaryFolder();
  const entry = await openImportJournal(dir).begin(files, true);
  entry.note("/a", failed("a"));
  await entry.confirm();
  const [lines = ""] = (await readdir(dir)).filter((name) => name.endsWith(".jsonl"));
  await appendFile(join(dir, lines), '["/b",{"fileNa');
  const [found] = await openImportJournal(dir).unfinished();
  expect([...(found?.done.keys() ?? [])]).toEqual([pathKey("/a")]);
});

/** The next start's view of the only import. */
async function takeUp(dir: string) {
  const [found] = await openImportJournal(dir).unfinished();
  await found?.entry.begin();
  return found;
}

test("an import that ends the program each time it is begun is given up; one that is not reached waits", async () => {
  const dir = await temporaryFolder();
  await openImportJournal(dir).begin(files, true);
  for (let start = 0; start < 9; start += 1) expect(await openImportJournal(dir).unfinished()).toHaveLength(1);
  for (let start = 0; start < 3; start += 1) expect(await takeUp(dir)).toBeDefined();
  expect(await takeUp(dir)).toBeUndefined();
  expect(await readdir(dir)).toEqual([]);
});

test("a start in which a file is looked at counts anew", async () => {
  const dir = await temporaryFolder();
  await openImportJournal(dir).begin(files, false);
  for (let start = 0; start < 6; start += 1) {
    const found = await takeUp(dir);
    found?.entry.alive();
    // Waits for what is being written.
    await found?.entry.confirm();
  }
  expect(await takeUp(dir)).toMatchObject({ confirmed: true });
});

test("bytes without a path, and a folder that can't be written, leave no trace and stop nothing", async () => {
  const dir = await temporaryFolder();
  const entry = await openImportJournal(dir).begin([{ kind: "bytes", name: "a", bytes: new Uint8Array() }], true);
  entry.note("/a", failed("a"));
  await entry.end();
  await writeFile(join(dir, "file"), "");
  const nowhere = openImportJournal(join(dir, "file", "imports"));
  const unwritten = await nowhere.begin(files, true);
  unwritten.note("/a", failed("a"));
  await unwritten.end();
  expect(await nowhere.unfinished()).toEqual([]);
  expect(await readdir(dir)).toEqual(["file"]);
});

test("a journal that is no journal is thrown away", async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, "x.json"), "not JSON");
  expect(await openImportJournal(dir).unfinished()).toEqual([]);
  expect(await readdir(dir)).toEqual([]);
});

test("what a kill left of an import that was over, or not begun, is swept away", async () => {
  const dir = await temporaryFolder();
  await openImportJournal(dir).begin(files, true);
  const [own = ""] = await readdir(dir);
  for (const name of ["over.jsonl", "new.unfinished", own.replace(".json", ".jsonl")])
    await writeFile(join(dir, name), "");
  expect(await openImportJournal(dir).unfinished()).toHaveLength(1);
  expect((await readdir(dir)).toSorted()).toEqual([own, own.replace(".json", ".jsonl")].toSorted());
});
