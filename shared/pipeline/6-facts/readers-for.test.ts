import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPolicy } from "../read-policy.ts";
import { readers, readersFor } from "./gather-facts.ts";
import { makeStatements } from "./make-statements.ts";

const root = join(import.meta.dirname, "../../..");
const corpus = join(root, "../shared/corpus");
const seeds = readdirSync(join(root, "seeds"), { recursive: true, encoding: "utf8" })
  .filter((path) => /source\.(?:txt|md|html)$/.test(path))
  .map((path) => join(root, "seeds", path));
/** Every hundredth of the real policies where they are at hand: what our own samples never say, one of them does. */
const real = existsSync(corpus) ? readdirSync(corpus).filter((_, index) => index % 100 === 0) : [];
const samples = [...seeds, ...real.map((name) => join(corpus, name))];

test.for(samples)("no reader has anything to say without the words it is called for in %s", async (path) => {
  expect(await missedIn(path)).toEqual([]);
});

async function missedIn(path: string): Promise<readonly string[]> {
  const result = await readPolicy({ bytes: new Uint8Array(readFileSync(path)), fileName: path });
  if (!result.ok) return [];
  const { sections, clauses, metadata } = result.value;
  return makeStatements(sections, clauses, metadata.organisation).flatMap((statement) => {
    const called = new Set(readersFor(statement));
    const missed = readers.filter((reader) => !called.has(reader) && reader.read(statement).length > 0);
    return missed.map(({ read }) => `${read.name}: ${statement.raw}`);
  });
}
