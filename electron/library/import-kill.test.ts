import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { importingChild } from "./importing-child.test-support.ts";
import { libraryIn, policyOf, temporaryFolder } from "./temporary-library.test-support.ts";

const kills = 20;
const filesEach = 25;

/** Milliseconds of a batch's life at which it may be cut off: from before its survey to near its end. */
const longest = 2_500;

type Batch = { readonly folder: string; readonly names: readonly string[] };

async function makeBatch(dir: string, round: number): Promise<Batch> {
  const folder = join(dir, "policies", `batch-${round}`);
  await mkdir(folder, { recursive: true });
  const names = Array.from({ length: filesEach }, (_, index) => `round${round}company${index}`);
  for (const name of names) await writeFile(join(folder, `${name}.md`), policyOf(name));
  return { folder, names: names.map((name) => `${name}.md`) };
}

/** Whether the journal on the disk knows of a batch. */
async function isNoted(dir: string, { folder }: Batch): Promise<boolean> {
  const journal = join(dir, "library", "imports");
  const names = (await readdir(journal).catch(() => [])).filter((name) => name.endsWith(".json"));
  const heads = await Promise.all(names.map((name) => readFile(join(journal, name), "utf8")));
  return heads.some((head) => head.includes(`${folder}"`));
}

type Kill = { readonly after: number; readonly since: "ready" | "moving" };

/** Runs the child until it is done, or killed so many milliseconds after it said a word. Comes out: the words it said. */
async function run(dir: string, folder: readonly string[], kill: Kill | null): Promise<ReadonlySet<string>> {
  const args = [importingChild, join(dir, "library"), join(dir, "backups"), ...folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  const said = new Set<string>();
  for await (const word of createInterface({ input: child.stdout })) {
    said.add(word);
    if (word === kill?.since) setTimeout(() => child.kill("SIGKILL"), kill.after);
  }
  await closed;
  return said;
}

test("imports that are killed go on at the next start: nothing is lost, nothing is there twice", {
  timeout: kills * 30_000,
}, async () => {
  const dir = await temporaryFolder();
  const begun: Batch[] = [];
  let cut = 0;
  for (let round = 0; round < kills; round += 1) {
    const batch = await makeBatch(dir, round);
    // Spread over the whole life of an import, in an order that is the same each time.
    const after = 20 + (((round * 7) % kills) * longest) / kills;
    // Every second one only when something was done: an import that never gets that far is given up in the end.
    const said = await run(dir, [batch.folder], { after, since: round % 2 === 0 ? "ready" : "moving" });
    if (said.has("done") || (await isNoted(dir, batch))) begun.push(batch);
    if (!said.has("done")) cut += 1;
  }
  // How many kills fall into an import depends on how fast the machine is; what must hold, holds for each of them.
  expect(cut).toBeGreaterThan(0);
  expect(await run(dir, [], null)).toContain("done");

  const { library } = await libraryIn(dir);
  const kept = (await library.list()).map(({ fileName }) => fileName);
  expect(kept).toHaveLength(new Set(kept).size);
  expect(begun.flatMap(({ names }) => names).filter((name) => !kept.includes(name))).toEqual([]);
  expect(begun.length).toBeGreaterThan(0);
  const checked = await library.check();
  expect(checked).toMatchObject({ ok: true, value: { originals: { missing: [], damaged: [] }, keptAside: [] } });
  await library.settled("understood");
  await library.close();
  expect(await readdir(join(dir, "library", "imports"))).toEqual([]);
  expect(await readdir(join(dir, "library"))).not.toContain("staging");
});
