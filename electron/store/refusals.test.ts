import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { dropFolders, fileOf, newFolder, noteOn, openTest, save, valueIn } from "./library.test-support.ts";
import type { LibraryFiles } from "./library-files.ts";
import { openLibraryFiles } from "./library-files.ts";
import { libraryFolder } from "./library-folder.ts";
import { storeMethods } from "./store-methods.ts";

afterEach(dropFolders);

const diskFull = { ok: false, failure: { kind: "disk-full" } };
const readOnly = { ok: false, failure: { kind: "read-only" } };

/** Lets a library's file grow no further, which SQLite reports as it does a full disk; 0 lifts it. */
function limitPages(files: LibraryFiles, limit: number): void {
  files.read((db) => db.get(`PRAGMA max_page_count = ${limit === 0 ? 4_294_967_294 : limit}`));
}

test("a full disk is said, nothing is half done, and what was saved stays", () => {
  const dir = newFolder();
  const library = openTest(dir);
  const { version, policy } = save(library, fileOf("lantern"));
  limitPages(library.files, 1);
  let saved = 0;
  for (;;) {
    const added = library.methods.addAnnotation(noteOn(version, "x".repeat(5_000)));
    if (!added.ok) {
      expect(added).toEqual(diskFull);
      break;
    }
    saved += 1;
  }
  expect(library.methods.listAnnotations(policy)).toHaveLength(saved);
  expect(library.methods.savePolicy(fileOf("y".repeat(9_000)))).toEqual(diskFull);
  expect(library.methods.listPolicies()).toHaveLength(1);
  // Room again: the next change works without a restart.
  limitPages(library.files, 0);
  valueIn(library.methods.addAnnotation(noteOn(version, "room again")));
  library.files.close();
  const again = openTest(dir);
  expect(again.methods.listAnnotations(policy)).toHaveLength(saved + 1);
  expect(again.methods.check()).toMatchObject({ ok: true });
  again.files.close();
});

test("a policy is saved even where the index has no room, and is read again later", () => {
  const library = openTest(newFolder());
  library.files.readIndex((db) => db.get("PRAGMA max_page_count = 1"));
  const { policy } = save(library, fileOf("lantern", [{ heading: "Long", text: "lamp ".repeat(20_000) }]));
  expect(library.methods.openPolicy(policy, null)).toMatchObject({ reading: null });
  expect(library.methods.staleVersions(1)).toHaveLength(1);
  library.files.close();
});

test("a library opened for reading shows everything, refuses every change and leaves the folder as it was", () => {
  const dir = newFolder();
  const library = openTest(dir);
  const file = fileOf("lantern");
  const { policy, version } = save(library, file);
  const note = valueIn(library.methods.addAnnotation(noteOn(version, "Keep.")));
  library.files.close();
  const before = readdirSync(dir, { recursive: true }).sort();
  const files = valueIn(openLibraryFiles(libraryFolder(dir), () => new Date(), true));
  const methods = storeMethods(files);
  expect(methods.openPolicy(policy, null)).toMatchObject({ reading: file.reading, annotations: [note] });
  expect(methods.search({ query: "courier", limit: 5, offset: 0 }).total).toBe(1);
  expect(methods.savePolicy(fileOf("other"))).toEqual(readOnly);
  expect(methods.addAnnotation(noteOn(version, "No."))).toEqual(readOnly);
  expect(methods.removePolicy(policy)).toEqual(readOnly);
  expect(methods.snapshot()).toEqual(readOnly);
  expect(methods.check()).toMatchObject({ ok: true });
  files.close();
  expect(readdirSync(dir, { recursive: true }).sort()).toEqual(before);
});

test("a file in the place of the library's folder is said to be no library, and stays as it is", () => {
  const dir = newFolder();
  writeFileSync(dir, "a shopping list");
  const opened = openLibraryFiles(libraryFolder(dir), () => new Date(), false);
  expect(opened).toEqual({ ok: false, failure: { kind: "library-unreadable" } });
  expect(readFileSync(dir, "utf8")).toBe("a shopping list");
});

test("there is nothing to open for reading where there is no library, and none is made", () => {
  const dir = newFolder();
  expect(openLibraryFiles(libraryFolder(dir), () => new Date(), true)).toEqual(readOnly);
  expect(existsSync(dir)).toBe(false);
});
