import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { ImportState } from "../../shared/ipc/answers.ts";
import type { Library } from "./library.ts";
import { folderWith, libraryIn, policyOf, temporaryFolder } from "./temporary-library.test-support.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const path = (...parts: readonly string[]) => ({ kind: "path", path: join(...parts) }) as const;
const lantern = policyOf("Lantern");
const newerLantern = lantern.replace("4 March 2025", "2 May 2026").replace("12 months", "6 months");

/** Files of which one is known, two are versions of others, two are one and one can't be read. */
const files = {
  "a-known.md": policyOf("Known"),
  "b-lantern.md": lantern,
  "c-lantern-2026.md": newerLantern,
  "d-known-2026.md": policyOf("Known").replace("4 March 2025", "2 May 2026").replace("12 months", "6 months"),
  "e-tern.md": policyOf("Tern"),
  "f-tern-again.md": policyOf("Tern"),
  "g-empty.md": "",
};
const survey = { fresh: 2, newer: 2, duplicates: 2, unreadable: 1, found: 7 };

async function withKnown(dir: string): Promise<Library> {
  const { library } = await libraryIn(dir);
  await library.importFiles([{ kind: "bytes", name: "known.md", bytes: new TextEncoder().encode(policyOf("Known")) }])
    .finished;
  return library;
}

async function until(library: Library, kind: ImportState["kind"]): Promise<ImportState> {
  await vi.waitFor(() => expect(library.importState().kind).toBe(kind), { timeout: 20_000 });
  return library.importState();
}

test("a folder is counted before anything of it is saved, and taken in when it is confirmed", async () => {
  const dir = await temporaryFolder();
  const library = await withKnown(dir);
  const run = library.previewImport([path(await folderWith(files))]);
  expect(await until(library, "waiting")).toEqual({ kind: "waiting", survey });
  expect(await library.list()).toHaveLength(1);
  expect(await readdir(join(dir, "library", "staging"))).toHaveLength(4);
  library.confirmImport();
  const { outcomes, cancelled } = await run.finished;
  expect(cancelled).toBe(false);
  const kinds = outcomes.map((outcome) =>
    outcome.kind === "added" && outcome.versionOf !== null ? "newer" : outcome.kind,
  );
  expect(kinds.sort()).toEqual(["added", "added", "duplicate", "duplicate", "failed", "newer", "newer"]);
  expect(await library.list()).toHaveLength(5);
  expect(await library.listOffers()).toHaveLength(2);
  expect(library.importState()).toEqual({ kind: "idle" });
  await library.close();
  expect(await readdir(join(dir, "library"))).not.toContain("staging");
  expect(await readdir(join(dir, "library", "imports"))).toEqual([]);
});

test("one that is declined leaves nothing behind", async () => {
  const dir = await temporaryFolder();
  const library = await withKnown(dir);
  const run = library.previewImport([path(await folderWith(files))]);
  await until(library, "waiting");
  library.cancelImport();
  expect(await run.finished).toEqual({ finished: true, cancelled: true, outcomes: [] });
  expect(library.importState()).toEqual({ kind: "idle" });
  expect(await library.list()).toHaveLength(1);
  expect(await readdir(join(dir, "library"))).not.toContain("staging");
  expect(await readdir(join(dir, "library", "imports"))).toEqual([]);
});

test("few files go straight in, many are asked about", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const names = Array.from({ length: 25 }, (_, index) => `Company${index}`);
  const all = names.map(
    (name) => ({ kind: "bytes", name: `${name}.md`, bytes: new TextEncoder().encode(policyOf(name)) }) as const,
  );
  expect((await library.previewImport(all.slice(0, 3)).finished).outcomes).toHaveLength(3);
  const run = library.previewImport(all);
  expect(await until(library, "waiting")).toEqual({
    kind: "waiting",
    survey: { fresh: 22, newer: 0, duplicates: 3, unreadable: 0, found: 25 },
  });
  library.confirmImport();
  expect((await run.finished).outcomes.filter(({ kind }) => kind === "added")).toHaveLength(22);
});

test("an empty folder asks nothing", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  expect(await library.previewImport([path(await temporaryFolder())]).finished).toMatchObject({ outcomes: [] });
});

test("a second folder waits for its turn", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const [one, other] = [await folderWith({ "a.md": lantern }), await folderWith({ "b.md": newerLantern })];
  const runs = [library.previewImport([path(one)]), library.previewImport([path(other)])];
  expect(await until(library, "waiting")).toMatchObject({ survey: { fresh: 1, found: 1 } });
  library.confirmImport();
  await runs[0]?.finished;
  expect(await until(library, "waiting")).toMatchObject({ survey: { newer: 1, found: 1 } });
  library.confirmImport();
  expect((await runs[1]?.finished)?.outcomes).toHaveLength(1);
});

test("what changed since it was looked at is read as it is now, and what is gone says so", async () => {
  const folder = await folderWith({ "a.md": lantern, "b.md": policyOf("Tern") });
  const { library } = await libraryIn(await temporaryFolder());
  const run = library.previewImport([path(folder)]);
  await until(library, "waiting");
  await writeFile(join(folder, "a.md"), policyOf("Otter"));
  await rm(join(folder, "b.md"));
  library.confirmImport();
  expect(
    (await run.finished).outcomes
      .map((one) => (one.kind === "failed" ? one.failure.kind : one.kind === "added" && one.title))
      .sort(),
  ).toEqual(["Otter Privacy Policy", "not-readable"]);
});

test("closing while it waits drops it; nothing is taken up at the next start", async () => {
  const dir = await temporaryFolder();
  const { library } = await libraryIn(dir);
  void library.previewImport([path(await folderWith({ "a.md": lantern }))]);
  await until(library, "waiting");
  await library.close();
  const { library: again } = await libraryIn(dir);
  expect(again.importState()).toEqual({ kind: "idle" });
  expect(await again.list()).toEqual([]);
  expect(await readdir(join(dir, "library"))).not.toContain("staging");
});

test("closing in the middle of an import lets the next start go on with it, and tell of all its files", async () => {
  const dir = await temporaryFolder();
  const folder = join(dir, "policies");
  await mkdir(folder);
  const names = Array.from({ length: 40 }, (_, index) => `Company${index}`);
  for (const name of names) await writeFile(join(folder, `${name}.md`), policyOf(name));
  const { library } = await libraryIn(dir);
  const run = library.importFiles([path(folder)]);
  await vi.waitFor(() => expect(library.importReport().outcomes.length).toBeGreaterThan(1), { timeout: 20_000 });
  await library.close();
  expect((await run.finished).outcomes.length).toBeLessThan(40);

  const { library: again } = await libraryIn(dir);
  await vi.waitFor(() => expect(again.importReport()).toMatchObject({ finished: true }), { timeout: 20_000 });
  expect(
    again
      .importReport()
      .outcomes.map(({ fileName }) => fileName)
      .sort(),
  ).toEqual(names.map((name) => `${name}.md`).sort());
  expect(new Set(again.importReport().outcomes.map(({ kind }) => kind))).toEqual(new Set(["added"]));
  expect(await again.list()).toHaveLength(40);
  await again.close();
  expect(await readdir(join(dir, "library", "imports"))).toEqual([]);
});
