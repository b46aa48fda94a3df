/**
 * Spoils sound files in every way it knows, reads each in a real reading process and tells of those that take long, take
 * much memory, or end otherwise than they should. The same seed and numbers make the same files.
 *
 * `npm exec -- node build/hostile/fuzz/fuzz.ts [--seed 1] [--from 0] [--count 200] [--keep FOLDER] [--all]`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openJudge, type Verdict } from "./judge.ts";
import { type Mutant, mutantOf } from "./mutants.ts";
import { findOriginals } from "./originals.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    count: { type: "string", default: "200" },
    keep: { type: "string" },
    all: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const from = Number(values.from);
const count = Number(values.count);

const originals = findOriginals();
const outcomes = new Map<string, number>();
const judge = openJudge();
let complained = 0;
for (let number = from; number < from + count; number += 1) {
  const mutant = mutantOf(originals, seed, number);
  const verdict = await judge.read(mutant);
  outcomes.set(verdict.outcome, (outcomes.get(verdict.outcome) ?? 0) + 1);
  if (verdict.complaints.length > 0) {
    complained += 1;
    keep(mutant);
  }
  if (values.all || verdict.complaints.length > 0) console.log(inWords(mutant, verdict));
}
judge.close();
console.log(`${count} files of seed ${seed} from ${from}: ${complained} to be looked at.`);
console.log([...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(", "));
process.exitCode = complained > 0 ? 1 : 0;

function inWords({ name, bytes }: Mutant, { outcome, time, used, memory, complaints }: Verdict): string {
  const figures = `${(used / 1_000).toFixed(1)} s of ${(time / 1_000).toFixed(1)} s, ${Math.round(memory / 1e6)} MB`;
  return `${complaints.join(", ") || "fine"}: ${name} (${bytes.length} bytes): ${outcome}, ${figures}`;
}

function keep({ name, bytes }: Mutant): void {
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, name.slice(0, 200)), bytes);
}
