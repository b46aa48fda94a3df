import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Annotation } from "../../shared/model/annotation.ts";
import {
  dropFolders,
  fileOf,
  newFolder,
  noteOn,
  openTest,
  save,
  type TestLibrary,
  valueIn,
} from "./library.test-support.ts";
import { seeded } from "./seeded.test-support.ts";
import type { PolicyToSave } from "./store-contract.ts";

const sound = { dir: "", files: [] as readonly PolicyToSave[], notes: [] as readonly Annotation[], found: "" };

beforeAll(() => {
  sound.dir = newFolder();
  const library = openTest(sound.dir);
  sound.files = ["amber", "birch", "coral", "delta"].map((name) =>
    fileOf(
      name,
      Array.from({ length: 40 }, (_, order) => ({
        heading: `Part ${order % 5}`,
        text: `The ${name} lamp keeps entry ${order} for ${order} days, then forgets it. Neighbours see the glow.`,
      })),
    ),
  );
  for (const file of sound.files) valueIn(library.methods.addAnnotation(noteOn(save(library, file).version, "Keep.")));
  sound.notes = library.methods.listAnnotations(null);
  sound.found = everythingFound(library);
  library.files.close();
});

afterAll(dropFolders);

// Dozens of libraries are opened, harmed and mended, on a machine that others may be using.
vi.setConfig({ testTimeout: 60_000 });

function copied(): string {
  const dir = newFolder();
  cpSync(sound.dir, dir, { recursive: true });
  return dir;
}

/** What searches and readings show, as one text to compare. */
function everythingFound(library: TestLibrary): string {
  const queries = ["lamp", "neighbours glow", "coral", '"entry 12"', "forg", "days -amber", "part 3 lamp"];
  const results = queries.map((query) => {
    const { hits, total } = library.methods.search({ query, limit: 500, offset: 0 });
    // Which of two equally good clauses comes first is up to the order they were indexed in.
    return [total, hits.map((hit) => JSON.stringify(hit)).sort()];
  });
  const readings = library.methods.listPolicies().map((card) => library.methods.openPolicy(card.id, null)?.reading);
  return JSON.stringify([results, readings]);
}

/** Does what the library above does after a start: looks at everything, and reads again what has no reading. */
function mend(library: TestLibrary): void {
  library.methods.check();
  for (const { version, hash } of library.methods.staleVersions(1)) {
    const file = sound.files.find((one) => one.hash === hash);
    if (file !== undefined) valueIn(library.methods.saveReading(version, file.reading));
  }
}

function expectMended(dir: string): void {
  const library = openTest(dir);
  expect(library.methods.listAnnotations(null)).toEqual(sound.notes);
  mend(library);
  expect(everythingFound(library)).toBe(sound.found);
  expect(library.methods.state()).toMatchObject({ kind: "ready", indexing: false, notes: 4 });
  library.files.close();
}

test("a flipped bit in index.db is found and the index made again, or harms nothing", () => {
  const random = seeded(1_122);
  for (let round = 0; round < 40; round += 1) {
    const dir = copied();
    const path = join(dir, "index.db");
    const bytes = readFileSync(path);
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    writeFileSync(path, bytes);
    expectMended(dir);
  }
});

test.for([0, 1, 100, 4096, 30_000])("an index.db cut off at byte %i is made again", (length) => {
  const dir = copied();
  truncateSync(join(dir, "index.db"), length);
  expectMended(dir);
});

test.for(["text", "a folder", "nothing", "another library's"])(
  "an index.db that is %s instead is made again",
  (what) => {
    const dir = copied();
    const path = join(dir, "index.db");
    rmSync(path);
    if (what === "text") writeFileSync(path, "This is a shopping list. ".repeat(500));
    if (what === "a folder") mkdirSync(path);
    if (what === "another library's") {
      const other = newFolder();
      openTest(other).files.close();
      cpSync(join(other, "index.db"), path);
    }
    expectMended(dir);
  },
);

test("a policy whose reading was lost opens without one and is named to be read again", () => {
  const dir = copied();
  rmSync(join(dir, "index.db"));
  const library = openTest(dir);
  const [card] = library.methods.listPolicies();
  expect(card && library.methods.openPolicy(card.id, null)).toMatchObject({
    reading: null,
    card: { title: "The delta policy" },
  });
  expect(library.methods.state()).toMatchObject({ indexing: true });
  expect(library.methods.staleVersions(1)).toHaveLength(4);
  library.files.close();
});

test("a reading made by another version of the reader is named to be made again", () => {
  const library = openTest(copied());
  expect(library.methods.staleVersions(1)).toEqual([]);
  const stale = library.methods.staleVersions(2);
  expect(stale.map((one) => one.fileName)).toEqual(["delta.txt", "coral.txt", "birch.txt", "amber.txt"]);
  const [first] = stale;
  if (first !== undefined)
    valueIn(library.methods.saveReading(first.version, { ...fileOf("delta").reading, readerVersion: 2 }));
  expect(library.methods.staleVersions(2)).toHaveLength(3);
  library.files.close();
});
