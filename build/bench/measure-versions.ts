import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { samePolicy } from "../../electron/store/likeness/same-policy.ts";
import { type Sketch, sketchPolicy } from "../../electron/store/likeness/sketch-policy.ts";
import { readPolicy } from "../../shared/pipeline/read-policy.ts";
import type { Row } from "./print-table.ts";

const versions = join(import.meta.dirname, "..", "..", "..", "shared", "versions");

/** One dated file of a service's policy. */
type Dated = { readonly service: string; readonly file: string; readonly sketch: Sketch };

/**
 * How well versions of one policy are told from others: over the policies of ../shared/versions, each with every other. Says
 * which pairs were taken wrongly.
 */
export async function measureVersions(): Promise<readonly Row[]> {
  if (!existsSync(versions)) {
    console.error("../shared/versions is not there: nothing to measure.");
    return [];
  }
  const all = asOneWhereAlike(await readAll());
  return [...countPairs(all), countInOrder(all)];
}

async function readAll(): Promise<readonly Dated[]> {
  const services = readdirSync(versions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = services.flatMap(({ name }) =>
    readdirSync(join(versions, name)).map((file) => ({ service: name, file })),
  );
  const read = await Promise.all(
    files.map(async ({ service, file }) => {
      const reading = await readPolicy({ bytes: readFileSync(join(versions, service, file)), fileName: file });
      return reading.ok ? [{ service, file, sketch: sketchPolicy(reading.value) }] : [];
    }),
  );
  return read.flat();
}

/** Services that show one and the same text are one policy under several names. */
function asOneWhereAlike(all: readonly Dated[]): readonly Dated[] {
  const nameOfText = new Map<number, string>();
  const names = new Map<string, string>();
  for (const { service, sketch } of all) {
    const first = nameOfText.get(sketch.text) ?? names.get(service) ?? service;
    nameOfText.set(sketch.text, first);
    if (first !== service) names.set(service, first);
  }
  for (const [service, first] of names) console.error(`${service} shows the same text as ${first}: counted as one.`);
  return all.map((dated) => ({ ...dated, service: names.get(dated.service) ?? dated.service }));
}

function countPairs(all: readonly Dated[]): readonly Row[] {
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => judge(one, other)));
  const count = (isOne: boolean, taken: boolean): number =>
    pairs.filter((pair) => pair.isOne === isOne && pair.taken === taken).length;
  const [found, missed, wrong, apart] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return [
    { what: "pairs of one policy known as such", figure: share(found, found + missed), goal: "" },
    { what: "pairs of different policies kept apart", figure: share(apart, apart + wrong), goal: "" },
    { what: "of pairs taken for one policy, right", figure: share(found, found + wrong), goal: "" },
  ];
}

type Judged = { readonly isOne: boolean; readonly taken: boolean };

function judge(one: Dated, other: Dated): Judged {
  const judged = { isOne: one.service === other.service, taken: samePolicy(one.sketch, other.sketch) > 0 };
  if (judged.isOne !== judged.taken) tell(judged.isOne ? "missed" : "wrong", one, other);
  return judged;
}

/** As in a library: each version comes after those before it, and is looked up among all that are there. */
function countInOrder(all: readonly Dated[]): Row {
  const known: Dated[] = [];
  let [right, asked] = [0, 0];
  for (const dated of all) {
    const [best = null] = known
      .map((other) => ({ other, sure: samePolicy(dated.sketch, other.sketch) }))
      .filter(({ sure }) => sure > 0)
      .sort((first, second) => second.sure - first.sure);
    const hasOlder = known.some(({ service }) => service === dated.service);
    const isRight = hasOlder ? best?.other.service === dated.service : best === null;
    if (!isRight) tell("in order", dated, best?.other ?? dated);
    right += isRight ? 1 : 0;
    asked += 1;
    known.push(dated);
  }
  return {
    what: "files offered to the right policy, or rightly to none, one after the other",
    figure: share(right, asked),
    goal: "",
  };
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}

function tell(what: string, one: Dated, other: Dated): void {
  console.error(`${what}: ${one.service} ${one.file}, ${other.service} ${other.file}`);
}
