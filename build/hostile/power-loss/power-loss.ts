/**
 * Cuts the power at many moments of a library's life and looks whether all that was acknowledged is there at the next start.
 * It records what a program that saves, edits and removes notes does to the disk (with strace, which must be installed),
 * and rebuilds what a disk would hold that keeps only what was synced, or that and some of the rest.
 *
 * `npm exec -- node build/hostile/power-loss/power-loss.ts [SECONDS] [CUTS]`
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { busyChild } from "../../../electron/store/busy-child.test-support.ts";
import { openTest } from "../../../electron/store/library.test-support.ts";
import { randomOf } from "../fuzz/random.ts";
import { Disk } from "./disk.ts";
import { type DiskEvent, readTrace, record } from "./trace.ts";

const [seconds = "8", cuts = "100"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "power-loss-"));
const before = join(folder, "before");
const out = join(before, "out");
mkdirSync(before);
record([process.execPath, "--no-warnings", busyChild, join(before, "library"), "3"], {
  log: join(folder, "trace"),
  out,
  seconds: Number(seconds),
});
const events = readTrace(join(folder, "trace"), before);

/** What was acknowledged so far: notes by id (null: removed), and files by name. */
const notes = new Map<string, string | null>();
const files = new Set<string>();
const random = randomOf(7);
const disk = new Disk();
const left = new Set(Array.from({ length: Number(cuts) }, () => random.below(events.length)));
let wrong = 0;
for (const [index, event] of events.entries()) {
  if (event.path === out) hear(event);
  else disk.apply(event);
  if (!left.has(index)) continue;
  // Only what was synced; and half of all else, in any order.
  for (const share of [0, 0.5]) wrong += look(index, share);
}
rmSync(folder, { recursive: true });
console.log(
  `${events.length} events, ${notes.size} notes, ${files.size} files; ${left.size * 2} cuts, ${wrong} with a loss.`,
);
process.exitCode = wrong > 0 || notes.size === 0 ? 1 : 0;

function hear(event: DiskEvent): void {
  if (event.kind !== "write") return;
  const [what = "", id = "", body = ""] = event.bytes.toString().trim().split(" ");
  if (what === "file") files.add(id);
  else if (what !== "ready") notes.set(id, what === "removed" ? null : body);
}

/** 1 where something acknowledged is not there, or more than the one change that was under way. */
function look(index: number, share: number): 0 | 1 {
  const after = join(folder, "after");
  mkdirSync(after);
  disk.leave(before, after, () => random.chance(share));
  const library = openTest(join(after, "library"));
  const found = new Map(library.methods.listAnnotations(null).map(({ id, body }) => [String(id), body]));
  const cards = new Set(library.methods.listPolicies().map(({ fileName }) => fileName));
  const report = library.methods.check();
  library.files.close();
  rmSync(after, { recursive: true });
  const odd = [
    ...[...notes].filter(([id, body]) => (found.get(id) ?? null) !== body).map(([id]) => id),
    ...[...found.keys()].filter((id) => !notes.has(id)),
    ...[...cards].filter((name) => !files.has(name)),
  ];
  const lost = [...files].filter((name) => !cards.has(name));
  const { annotations, originals } = report;
  const isWell = odd.length <= 1 && lost.length === 0 && annotations.lost === 0 && originals.missing.length === 0;
  if (!isWell) console.log(`cut ${index}, ${share}: ${[...odd, ...lost].join(" ")} ${JSON.stringify(report)}`);
  return isWell ? 0 : 1;
}
