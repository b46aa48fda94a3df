import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import { type PolicyId, policyId } from "../../shared/model/ids.ts";
import type { Library } from "./library.ts";
import { folderWith, libraryIn, policyOf, temporaryFolder } from "./temporary-library.test-support.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 90_000 });

const path = (...parts: readonly string[]) => ({ kind: "path", path: join(...parts) }) as const;
const bytesOf = (name: string, text: string) =>
  ({ kind: "bytes", name, bytes: new TextEncoder().encode(text) }) as const;

/** What became of each file by name: `added`, `duplicate` or why it failed. */
function became(outcomes: readonly ImportOutcome[]): Record<string, string> {
  return Object.fromEntries(
    outcomes.map((outcome) => [outcome.fileName, outcome.kind === "failed" ? outcome.failure.kind : outcome.kind]),
  );
}

async function importing(
  library: Library,
  ...files: Parameters<Library["importFiles"]>[0]
): Promise<readonly ImportOutcome[]> {
  return (await library.importFiles(files).finished).outcomes;
}

async function onlyPolicy(library: Library): Promise<PolicyId> {
  return (await library.list())[0]?.id ?? policyId("p0");
}

test("a folder of good and bad files: the good are in, each bad one says why", async () => {
  const folder = await folderWith({
    "good.md": policyOf("Lantern"),
    "other.html": `<html><body><h1>Tern Privacy Policy</h1>${"<p>We never sell the data we collect about you.</p>".repeat(5)}</body></html>`,
    "same.md": policyOf("Lantern"),
    "empty.md": "",
    "blank.txt": " \n\n ",
    "picture.md": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    "scan.txt": "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n",
    "noise.md": Uint8Array.from({ length: 4_000 }, (_, index) => (index * 197) % 256),
  });
  const { library } = await libraryIn(await temporaryFolder());
  const outcomes = await importing(library, path(folder));
  const { "good.md": good, "same.md": same, ...rest } = became(outcomes);
  // Both are read at the same time, so either may be the first.
  expect([good, same].sort()).toEqual(["added", "duplicate"]);
  expect(rest).toMatchObject({ "other.html": "added", "empty.md": "empty" });
  expect(rest["scan.txt"]).not.toBe("added");
  expect(rest["blank.txt"]).toMatch(/^(empty|no-text)$/);
  expect(rest["picture.md"]).toMatch(/^(binary|unsupported)$/);
  expect(rest["noise.md"]).toMatch(/^(binary|encoding)$/);
  expect(await library.list()).toHaveLength(2);
  expect(library.importReport()).toMatchObject({ finished: true, cancelled: false });
  expect(library.importReport().outcomes).toHaveLength(8);
});

test("the same bytes twice, under any name, are one policy", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const text = policyOf("Lantern");
  expect(became(await importing(library, bytesOf("a.md", text)))).toEqual({ "a.md": "added" });
  expect(await importing(library, bytesOf("C:\\Downloads\\b.txt", text))).toMatchObject([
    { fileName: "b.txt", kind: "duplicate", policy: await onlyPolicy(library) },
  ]);
  expect(await library.list()).toHaveLength(1);
});

test("an imported policy opens with its reading, and its words are found", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  await importing(library, bytesOf("lantern.md", policyOf("Lantern")));
  const opened = await library.openPolicy(await onlyPolicy(library), null);
  expect(opened).toMatchObject({
    ok: true,
    value: {
      card: { title: "Lantern Privacy Policy" },
      version: { fileName: "lantern.md", number: 1 },
      place: null,
      annotations: [],
    },
  });
  const found = await library.search({ query: "payment processor", limit: 10, offset: 0 });
  expect(found.hits[0]?.snippet).toContain("Coinmoth, our payment processor");
});

test("what is not there is not found", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const notFound = { ok: false, failure: { kind: "not-found" } };
  expect(await library.openPolicy(policyId("pnone"), null)).toEqual(notFound);
  expect(await library.removePolicy(policyId("pnone"))).toEqual(notFound);
});

test("a removed policy lies in the trash, comes back by undo, and by importing it again", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const file = bytesOf("lantern.md", policyOf("Lantern"));
  await importing(library, file);
  const policy = await onlyPolicy(library);
  await library.removePolicy(policy);
  expect([await library.list(), await library.listTrash()]).toMatchObject([[], [{ id: policy }]]);
  expect(await library.restorePolicy(policy)).toEqual({ ok: true, value: null });
  expect(await library.list()).toMatchObject([{ id: policy }]);
  await library.removePolicy(policy);
  expect(await importing(library, file)).toMatchObject([{ kind: "added", policy }]);
  expect([await library.list(), await library.listTrash()]).toMatchObject([[{ id: policy }], []]);
});

test("a note is anchored to its words and there again after a restart", async () => {
  const folder = await temporaryFolder();
  const { library } = await libraryIn(folder);
  await importing(library, bytesOf("lantern.md", policyOf("Lantern")));
  const opened = await library.openPolicy(await onlyPolicy(library), null);
  if (!opened.ok) throw new Error("the policy just imported did not open");
  const { version, reading } = opened.value;
  const clause = reading.clauses.find(({ text }) => text.includes("do not sell"));
  if (clause === undefined) throw new Error("the clause is not in the reading");
  const start = clause.text.indexOf("do not sell");
  const added = await library.addAnnotation({
    ...{ version: version.id, clause: clause.id, kind: "note", body: "Good." },
    span: { start, end: start + 11 },
  });
  expect(added).toMatchObject({ ok: true, value: { body: "Good.", anchor: { quote: "do not sell" } } });
  await library.savePlace({ version: version.id, clause: clause.id, within: 0.25 });
  await library.close();

  const again = (await libraryIn(folder)).library;
  expect(await again.state()).toMatchObject({ kind: "ready", policies: 1, notes: 1 });
  expect(await again.openPolicy(opened.value.card.id, null)).toMatchObject({
    ok: true,
    value: { place: { clause: clause.id, within: 0.25 }, annotations: [{ body: "Good." }] },
  });
  // The version was not opened since: its reading is found through the list.
  const later = await again.addAnnotation({
    version: version.id,
    clause: clause.id,
    kind: "bookmark",
    body: "",
    span: null,
  });
  expect(later).toMatchObject({ ok: true, value: { kind: "bookmark", anchor: { quote: clause.text } } });
});

test("a note on words that are not there is refused", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  await importing(library, bytesOf("lantern.md", policyOf("Lantern")));
  const opened = await library.openPolicy(await onlyPolicy(library), null);
  if (!opened.ok) throw new Error("the policy just imported did not open");
  const { version, reading } = opened.value;
  const clause = reading.clauses[0]?.id;
  if (clause === undefined) throw new Error("the reading has no clause");
  const add = await library.addAnnotation({
    version: version.id,
    clause,
    kind: "note",
    body: "",
    span: { start: 0, end: 1e6 },
  });
  expect(add).toEqual({ ok: false, failure: { kind: "not-found" } });
});

test("a lost index is read again from the originals, also for a policy asked for at once", async () => {
  const folder = await temporaryFolder();
  const { library } = await libraryIn(folder);
  await importing(library, ...["Lantern", "Tern", "Moth"].map((name) => bytesOf(`${name}.md`, policyOf(name))));
  const before = await Promise.all((await library.list()).map(({ id }) => library.openPolicy(id, null)));
  await library.close();
  for (const name of await readdir(join(folder, "library"))) {
    if (name.startsWith("index.db")) await rm(join(folder, "library", name));
  }

  const { library: again, events } = await libraryIn(folder);
  const after = await Promise.all((await again.list()).map(({ id }) => again.openPolicy(id, null)));
  expect(after).toEqual(before);
  await again.settled("understood");
  expect(await again.state()).toMatchObject({ kind: "ready", indexing: false });
  expect((await again.search({ query: "Coinmoth", limit: 10, offset: 0 })).policies).toBe(3);
  expect(events).toContain("library.changed");
  expect(await again.check()).toMatchObject({ ok: true, value: { ok: true, policies: 3 } });
});

test("announcements tell what changed", async () => {
  const { library, events } = await libraryIn(await temporaryFolder());
  await library.settled("understood");
  await importing(library, bytesOf("lantern.md", policyOf("Lantern")));
  expect(events).toEqual(expect.arrayContaining(["import.changed", "library.changed"]));
  expect(events).not.toContain("annotations.changed");
  await library.removePolicy(await onlyPolicy(library));
  expect(events).toContain("annotations.changed");
});

test("cancelling keeps what is done, and a second import brings the rest", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `Company${index}`);
  const folder = await folderWith(Object.fromEntries(names.map((name) => [`${name}.md`, policyOf(name)])));
  const { library } = await libraryIn(await temporaryFolder());
  const run = library.importFiles([path(folder)], () => library.cancelImport());
  const report = await run.finished;
  expect(report.cancelled).toBe(true);
  expect(report.outcomes.length).toBeLessThan(30);
  expect(await library.list()).toHaveLength(report.outcomes.length);
  const rest = became(await importing(library, path(folder)));
  expect(Object.values(rest).filter((kind) => kind === "duplicate")).toHaveLength(report.outcomes.length);
  expect(await library.list()).toHaveLength(30);
});

test("closing in the middle of an import leaves whole policies only", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `Company${index}`);
  const folder = await temporaryFolder();
  const files = names.map((name) => bytesOf(`${name}.md`, policyOf(name)));
  const { library } = await libraryIn(folder);
  await new Promise<void>((first) => {
    library.importFiles(files, () => first());
  });
  await library.close();
  const again = (await libraryIn(folder)).library;
  expect(await again.check()).toMatchObject({ ok: true, value: { ok: true } });
  expect((await again.list()).length).toBeGreaterThan(0);
  await importing(again, ...files);
  expect(await again.list()).toHaveLength(20);
});

test("a library that can't be opened says so and can do nothing, without throwing", async () => {
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "library"), "a file where the folder should be");
  const { library } = await libraryIn(folder);
  const state = await library.state();
  expect(state.kind).toBe("unusable");
  expect(await library.list()).toEqual([]);
  expect((await library.openPolicy(policyId("p1"), null)).ok).toBe(false);
  expect((await library.search({ query: "data", limit: 5, offset: 0 })).hits).toEqual([]);
  const outcomes = await importing(library, path(folder, "x.md"), bytesOf("y.md", "text"));
  expect(outcomes).toMatchObject([
    { fileName: "x.md", kind: "failed" },
    { fileName: "y.md", kind: "failed" },
  ]);
  await library.close();
});

test("a second opener of a library in use is told so", async () => {
  const folder = await temporaryFolder();
  await libraryIn(folder);
  const { library } = await libraryIn(folder);
  expect(await library.state()).toEqual({ kind: "unusable", failure: { kind: "library-in-use" } });
});
