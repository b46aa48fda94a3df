import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Annotation } from "../../shared/model/annotation.ts";
import { dropFolders, fileOf, newFolder, noteOn, openTest, save, valueIn } from "./library.test-support.ts";
import { keptAside, libraryFolder } from "./library-folder.ts";
import { seeded } from "./seeded.test-support.ts";

/** A library of 6 policies and 300 notes, the last 3 of which are in no snapshot. */
const sound = { dir: "", notes: [] as readonly Annotation[], files: [] as readonly string[], unsnapped: 3 };

beforeAll(() => {
  sound.dir = newFolder();
  const library = openTest(sound.dir);
  const versions = ["amber", "birch", "coral", "delta", "ember", "frost"].map(
    (name) => save(library, fileOf(name)).version,
  );
  const add = (order: number): void => {
    const version = versions[order % versions.length];
    if (version !== undefined)
      valueIn(library.methods.addAnnotation(noteOn(version, `Note ${order}: ${"keep this ".repeat(order % 9)}`)));
  };
  for (let order = 0; order < 300 - sound.unsnapped; order += 1) add(order);
  valueIn(library.methods.snapshot());
  for (let order = 300 - sound.unsnapped; order < 300; order += 1) add(order);
  sound.files = library.methods
    .listPolicies()
    .map((card) => card.fileName)
    .sort();
  sound.notes = library.methods.listAnnotations(null);
  library.files.close();
});

afterAll(dropFolders);

// Dozens of libraries are opened, harmed and mended, on a machine that others may be using.
vi.setConfig({ testTimeout: 60_000 });

/** A copy of the sound library, whose `library.db` a test may harm. */
function copied(): string {
  const dir = newFolder();
  cpSync(sound.dir, dir, { recursive: true });
  cpSync(`${sound.dir}-backups`, `${dir}-backups`, { recursive: true });
  return dir;
}

/** Opens a harmed library and looks at it all. Comes out: how many notes are gone, of those in the snapshot and of the rest. */
function lost(dir: string): { readonly snapped: number; readonly unsnapped: number } {
  const library = openTest(dir);
  // Even before anything is looked at, no note is shown that is not the one that was written.
  expectNoneWrong(library.methods.listAnnotations(null));
  library.methods.check();
  expect(
    library.methods
      .listPolicies()
      .map((card) => card.fileName)
      .sort(),
  ).toEqual(sound.files);
  const found = new Map(library.methods.listAnnotations(null).map((note) => [note.id, note]));
  expectNoneWrong([...found.values()]);
  expect(library.methods.check().annotations.total).toBe(found.size);
  library.files.close();
  const gone = sound.notes.map((note) => !found.has(note.id));
  const border = sound.notes.length - sound.unsnapped;
  return {
    snapped: gone.slice(0, border).filter(Boolean).length,
    unsnapped: gone.slice(border).filter(Boolean).length,
  };
}

function expectNoneWrong(shown: readonly Annotation[]): void {
  const ids = new Set(shown.map((note) => note.id));
  expect(shown).toEqual(sound.notes.filter((note) => ids.has(note.id)));
}

function flip(path: string, bit: number): void {
  const bytes = readFileSync(path);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(path, bytes);
}

test("no flipped bit in library.db makes a note wrong, and all that were in the snapshot come back", () => {
  const random = seeded(20_261_122);
  const bits = readFileSync(join(sound.dir, "library.db")).length * 8;
  let unsnapped = 0;
  for (let round = 0; round < 40; round += 1) {
    const dir = copied();
    // Every other flip goes into the first page, where most of the damage that matters is done.
    flip(join(dir, "library.db"), random(round % 2 === 0 ? bits : 4096 * 8));
    const gone = lost(dir);
    expect(gone.snapped).toBe(0);
    unsnapped += gone.unsnapped;
  }
  // One flip reaches one row, or one page of rows.
  expect(unsnapped).toBeLessThanOrEqual(sound.unsnapped * 4);
});

test.for([0, 1, 99, 100, 4096, 20_000, 60_000])("a library.db cut off at byte %i gives its notes back", (length) => {
  const dir = copied();
  truncateSync(join(dir, "library.db"), length);
  expect(lost(dir).snapped).toBe(0);
  expect(keptAside(libraryFolder(dir))).toHaveLength(1);
});

test.for(["its head", "a page in the middle"])("a library.db with zeros over %s gives its notes back", (part) => {
  const dir = copied();
  const path = join(dir, "library.db");
  const bytes = readFileSync(path);
  const at = part === "its head" ? 0 : 4096 * 9;
  bytes.fill(0, at, at + (part === "its head" ? 100 : 4096));
  writeFileSync(path, bytes);
  const gone = lost(dir);
  expect(gone.snapped).toBe(0);
  // With only the head gone, every row behind it is read as it was.
  if (part === "its head") expect(gone.unsnapped).toBe(0);
});

test.for(["text", "a folder", "nothing"])("a library.db that is %s instead gives its notes back", (what) => {
  const dir = copied();
  const path = join(dir, "library.db");
  rmSync(path);
  if (what === "text") writeFileSync(path, "This is a shopping list. ".repeat(500));
  if (what === "a folder") mkdirSync(path);
  const library = openTest(dir);
  const state = library.methods.state();
  expect(state).toMatchObject({ kind: "recovered", restored: sound.notes.length - sound.unsnapped, policies: 6 });
  library.files.close();
  expect(lost(dir).snapped).toBe(0);
  expect(keptAside(libraryFolder(dir))).toHaveLength(what === "nothing" ? 0 : 1);
});
