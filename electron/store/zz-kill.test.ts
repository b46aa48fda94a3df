import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";
import { dropFolders, fileOf, newFolder, openTest, valueIn } from "./library.test-support.ts";
import { seeded } from "./seeded.test-support.ts";

afterEach(dropFolders);

/** What was acknowledged: notes by id (null: removed), and files by name. */
type Acknowledged = { readonly notes: Map<string, string | null>; readonly files: Set<string> };

/** Enough to meet every kind of change; two hundred, as before a release, take four minutes. */
const kills = 200;

test("nothing that was acknowledged is lost by kill -9", { timeout: kills * 10_000 }, async () => {
  const dir = newFolder();
  const random = seeded(10);
  const acknowledged: Acknowledged = { notes: new Map(), files: new Set() };
  for (let round = 0; round < kills; round += 1) {
    await runAndKill(dir, { seed: round, after: 5 + random(120), acknowledged });
    expectKept(dir, acknowledged);
  }
  expect(acknowledged.notes.size).toBeGreaterThan(kills);
});

type Round = { readonly seed: number; readonly after: number; readonly acknowledged: Acknowledged };

async function runAndKill(dir: string, { seed, after, acknowledged }: Round): Promise<void> {
  const script = join(import.meta.dirname, "busy-child.test-support.ts");
  const child = spawn(process.execPath, [script, dir, String(seed)], { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  for await (const line of createInterface({ input: child.stdout })) note(line, child, { seed, after, acknowledged });
  await closed;
  expect(child.signalCode).toBe("SIGKILL");
}

function note(line: string, child: ChildProcess, { after, acknowledged }: Round): void {
  const [what, id = "", body = ""] = line.split(" ");
  if (what === "ready") setTimeout(() => child.kill("SIGKILL"), after);
  else if (what === "file") acknowledged.files.add(id);
  else acknowledged.notes.set(id, what === "removed" ? null : body);
}

/** Opens the library as the next start would, and takes over what the kill cut off: at most one change, and that whole. */
function expectKept(dir: string, { notes, files }: Acknowledged): void {
  const library = openTest(dir);
  const found = new Map(library.methods.listAnnotations(null).map((one): [string, string] => [one.id, one.body]));
  const wrong = [...notes].filter(([id, body]) => (found.get(id) ?? null) !== body);
  const extra = [...found].filter(([id]) => !notes.has(id));
  const cards = library.methods.listPolicies().map((card) => card.fileName);
  const lost = [...files].filter((name) => !cards.includes(name));
  const unasked = cards.filter((name) => !files.has(name));
  expect(lost).toEqual([]);
  expect(wrong.length + extra.length + unasked.length).toBeLessThanOrEqual(1);
  for (const [id] of wrong) notes.set(id, found.get(id) ?? null);
  for (const [id, body] of extra) notes.set(id, body);
  for (const name of unasked) files.add(name);
  const report = library.methods.check();
  expect(report).toMatchObject({ annotations: { restored: 0, lost: 0 }, index: { rebuilt: false }, keptAside: [] });
  expect(report).toMatchObject({ originals: { missing: [], damaged: [] }, snapshots: { damaged: [] } });
  // A kill between a policy and its index leaves it to be read again, as the library does at its start.
  for (const { version, fileName } of library.methods.staleVersions(1)) {
    valueIn(library.methods.saveReading(version, fileOf(fileName).reading));
  }
  expect(library.methods.check()).toMatchObject({ ok: true });
  library.files.close();
}
