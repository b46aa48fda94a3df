import { expect, test } from "vitest";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import { policyId, versionId } from "../../shared/model/ids.ts";
import { fileNameOf } from "./import-policy.ts";
import { type Imports, runImports } from "./run-imports.ts";
import type { FoundFile } from "./walk-files.ts";

/** An import whose files are done when the test says so. */
function controlled(width = 2) {
  const inHand = new Map<string, { done: (outcome: ImportOutcome) => void; fail: (error: Error) => void }>();
  let changes = 0;
  const take = (file: FoundFile) =>
    new Promise<ImportOutcome>((done, fail) => inHand.set(fileNameOf(file), { done, fail }));
  const entry = {
    begin: async () => {},
    alive: () => {},
    confirm: async () => {},
    note: () => {},
    end: async () => {},
  };
  const journal = { begin: async () => entry };
  const imports = runImports({ take, width, journal, onChange: () => (changes += 1), onEnd: () => {} });
  return { imports, inHand, changes: () => changes, finish: (name: string) => inHand.get(name)?.done(added(name)) };
}

const added = (fileName: string): ImportOutcome => ({
  fileName,
  kind: "added",
  policy: policyId("p1"),
  version: versionId("v1"),
  title: fileName,
  notAPolicy: false,
  versionOf: null,
});
const files = (...names: readonly string[]) =>
  names.map((name) => ({ kind: "bytes", name, bytes: new Uint8Array() }) as const);
const namesIn = (imports: Imports) => imports.report().outcomes.map(({ fileName }) => fileName);
/** Lets everything go on that waits for nothing but its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("no more files are in hand than may be, and the next starts when one is done", async () => {
  const { imports, inHand, finish } = controlled(2);
  imports.start({ files: files("a", "b", "c") });
  await turn();
  expect([...inHand.keys()]).toEqual(["a", "b"]);
  finish("b");
  await turn();
  expect([...inHand.keys()]).toEqual(["a", "b", "c"]);
});

test("outcomes stand in the order the files were finished and the run ends with the last", async () => {
  const { imports, finish } = controlled(3);
  const told: string[] = [];
  const run = imports.start({
    files: files("a", "b", "c"),
    onOutcome: (outcome, origin) => told.push(`${origin}:${outcome.kind}`),
  });
  await turn();
  for (const name of ["b", "c", "a"]) {
    finish(name);
    await turn();
  }
  const report = await run.finished;
  expect(report).toMatchObject({ finished: true, cancelled: false });
  expect(report.outcomes.map(({ fileName }) => fileName)).toEqual(["b", "c", "a"]);
  expect(told).toEqual(["b:added", "c:added", "a:added"]);
  expect(imports.state()).toEqual({ kind: "idle" });
});

test("what could not be read is tried again, and what else came of the import stays", async () => {
  const { imports, inHand, finish } = controlled(3);
  const failed = (fileName: string): ImportOutcome => ({ fileName, kind: "failed", failure: { kind: "empty" } });
  const run = imports.start({
    files: [{ kind: "path", path: "/nowhere/a" }, { kind: "path", path: "/nowhere/b" }, ...files("c")],
  });
  await expect.poll(() => [...inHand.keys()]).toEqual(["a", "b", "c"]);
  finish("a");
  for (const name of ["b", "c"]) inHand.get(name)?.done(failed(name));
  expect(imports.retry()).toBe(0); // not while it runs
  await run.finished;
  inHand.clear();
  expect(imports.retry()).toBe(1); // the third came without a path
  expect(imports.retry()).toBe(0); // it runs again
  await expect.poll(() => [...inHand.keys()]).toEqual(["b"]);
  expect(imports.state()).toMatchObject({ kind: "running", done: 2, found: 3, failed: 1 });
  finish("b");
  await imports.idle();
  expect(imports.report().outcomes).toEqual([added("a"), failed("c"), added("b")]);
});

test("the state counts what is found, done and failed, and guesses the rest", async () => {
  const { imports, inHand, finish } = controlled(1);
  imports.start({ files: files("a", "b", "c", "d") });
  await turn();
  expect(imports.state()).toMatchObject({ kind: "running", done: 0, found: 4, failed: 0, secondsLeft: null });
  finish("a");
  await turn();
  inHand.get("b")?.done({ fileName: "b", kind: "failed", failure: { kind: "empty" } });
  await turn();
  const state = imports.state();
  expect(state).toMatchObject({ kind: "running", done: 2, found: 4, failed: 1 });
  expect(state.kind === "running" && state.secondsLeft !== null && state.perSecond > 0).toBe(true);
});

test("cancelling keeps what is done, finishes what is in hand and starts nothing more", async () => {
  const { imports, inHand, finish } = controlled(1);
  const run = imports.start({ files: files("a", "b", "c") });
  await turn();
  finish("a");
  await turn();
  imports.cancel();
  finish("b");
  expect(await run.finished).toMatchObject({ finished: true, cancelled: true });
  expect(namesIn(imports)).toEqual(["a", "b"]);
  expect(inHand.has("c")).toBe(false);
});

test("a second call joins the import under way and ends with its own files", async () => {
  const { imports, finish } = controlled(2);
  const first = imports.start({ files: files("a") });
  const second = imports.start({ files: files("b") });
  await turn();
  finish("b");
  expect((await second.finished).outcomes.map(({ fileName }) => fileName)).toEqual(["b"]);
  expect(imports.state()).toMatchObject({ kind: "running", done: 1, found: 2 });
  finish("a");
  await first.finished;
  expect(namesIn(imports)).toEqual(["b", "a"]);
});

test("an import after the last one starts its list anew", async () => {
  const { imports, finish } = controlled();
  for (const name of ["a", "b"]) {
    const run = imports.start({ files: files(name) });
    await turn();
    finish(name);
    await run.finished;
  }
  expect(namesIn(imports)).toEqual(["b"]);
});

test("a full disk is said of every file left, without trying each", async () => {
  const { imports, inHand } = controlled(1);
  const run = imports.start({ files: files("a", "b", "c") });
  await turn();
  inHand.get("a")?.done({ fileName: "a", kind: "failed", failure: { kind: "disk-full" } });
  const { outcomes } = await run.finished;
  expect(outcomes.map((outcome) => outcome.kind === "failed" && outcome.failure.kind)).toEqual(
    Array.from({ length: 3 }, () => "disk-full"),
  );
  expect(inHand.size).toBe(1);
});

test("a file with which the store dies is tried once more and then fails; the next are tried all the same", async () => {
  const { imports, inHand, finish } = controlled(1);
  const run = imports.start({ files: files("a", "b", "c") });
  await turn();
  inHand.get("a")?.fail(new Error("gone"));
  await turn();
  inHand.get("a")?.fail(new Error("gone again"));
  await turn();
  inHand.get("b")?.fail(new Error("gone"));
  await turn();
  finish("b");
  await turn();
  finish("c");
  expect((await run.finished).outcomes).toMatchObject([
    { kind: "failed", failure: { kind: "library-unreadable" } },
    { kind: "added" },
    { kind: "added" },
  ]);
});

test("nothing to import ends at once", async () => {
  const { imports } = controlled();
  expect(await imports.start({ files: [] }).finished).toEqual({ finished: true, cancelled: false, outcomes: [] });
  await imports.idle();
});
