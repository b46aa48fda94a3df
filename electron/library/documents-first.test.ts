import { expect, test, vi } from "vitest";
import { forkReader } from "../reading/fork-reader.ts";
import { sampleText, unclaimedReading } from "../reading/sample-reading.test-support.ts";
import type { Library } from "./library.ts";
import { folderWith, libraryIn, policyOf, temporaryFolder } from "./temporary-library.test-support.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

/** More than are read whole at once. */
const many = 26;

async function manyPolicies(): Promise<string> {
  const names = Array.from({ length: many }, (_, index) => `Company${index}`);
  return folderWith(Object.fromEntries(names.map((name) => [`${name}.md`, policyOf(name)])));
}

async function importAll(library: Library): Promise<void> {
  await library.importFiles([{ kind: "path", path: await manyPolicies() }]).finished;
}

async function toUnderstand(library: Library): Promise<number> {
  const state = await library.state();
  return state.kind === "unusable" ? -1 : state.toUnderstand;
}

test("policies of a big import are listed and found at once, and read whole when asked for", async () => {
  const { library } = await libraryIn(await temporaryFolder(), false);
  await importAll(library);
  expect(await toUnderstand(library)).toBe(many);
  expect(await library.list()).toHaveLength(many);
  const listed = await library.search({ query: "Coinmoth", limit: 500, offset: 0 });
  expect([listed.policies, await library.state()]).toMatchObject([many, { indexing: false }]);
  await library.settled("understood");
  expect(await toUnderstand(library)).toBe(0);
  const understood = await library.search({ query: "Coinmoth", limit: 500, offset: 0 });
  const withoutPractices = ({ hits }: typeof listed) => hits.map(({ practices: _practices, ...hit }) => hit);
  expect(withoutPractices(understood)).toEqual(withoutPractices(listed));
  expect(understood.hits.every(({ practices }) => practices.length > 0)).toBe(true);
  expect(await library.check()).toMatchObject({ value: { ok: true, index: { readings: many, rebuilt: false } } });
});

test("a policy that nobody has read yet opens with all that it says", async () => {
  const { library } = await libraryIn(await temporaryFolder(), false);
  await importAll(library);
  const before = await toUnderstand(library);
  for (const { id } of await library.list()) {
    const opened = await library.openPolicy(id, null);
    if (!opened.ok) throw new Error("a policy that was just imported did not open");
    expect(opened.value.reading.facts).not.toEqual([]);
    expect(opened.value.reading.clauses.some(({ practices }) => practices.length > 0)).toBe(true);
  }
  expect([before > 0, await toUnderstand(library)]).toEqual([true, 0]);
});

test("after an import the rest is read in the background, also after the program was ended meanwhile", async () => {
  const folder = await temporaryFolder();
  const first = await libraryIn(folder, false);
  await importAll(first.library);
  await first.library.close();
  const { library } = await libraryIn(folder);
  await vi.waitFor(async () => expect(await toUnderstand(library)).toBe(0), { timeout: 50_000, interval: 100 });
});

test("a few files are read whole at once", async () => {
  const { library } = await libraryIn(await temporaryFolder(), false);
  const file = { kind: "bytes", name: "lantern.md", bytes: new TextEncoder().encode(policyOf("Lantern")) } as const;
  await library.importFiles([file]).finished;
  expect(await toUnderstand(library)).toBe(0);
});

const breaksLate = forkReader(new URL("../reading/fault-reader.test-support.ts", import.meta.url));

test("a policy on which reading breaks opens as its text, says so, and is not tried again", async () => {
  const folder = await temporaryFolder();
  let processes = 0;
  const spawn = () => {
    processes += 1;
    return breaksLate();
  };
  const first = await libraryIn(folder, false, spawn);
  const names = Array.from({ length: many }, (_, index) => `exit-late-${index}.md`);
  const files = await folderWith(Object.fromEntries(names.map((name) => [name, `${sampleText} ${name}`])));
  const { outcomes } = await first.library.importFiles([{ kind: "path", path: files }]).finished;
  expect(outcomes.filter(({ kind }) => kind === "added")).toHaveLength(many);
  const [card] = await first.library.list();
  const opened = card === undefined ? null : await first.library.openPolicy(card.id, null);
  expect(opened).toMatchObject({ ok: true, value: { reading: unclaimedReading } });
  await first.library.settled("understood");
  await first.library.close();

  processes = 0;
  const second = await libraryIn(folder, true, spawn);
  await second.library.settled("understood");
  expect([await toUnderstand(second.library), processes]).toEqual([0, 0]);
  const again = card === undefined ? null : await second.library.openPolicy(card.id, null);
  expect(again).toMatchObject({ ok: true, value: { reading: { notes: [{ kind: "not-understood" }] } } });
});
