import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import type { SectionId } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { gatherFacts } from "../6-facts/gather-facts.ts";
import { readPolicy } from "../read-policy.ts";

const root = join(import.meta.dirname, "../../..");
const ours = readdirSync(join(root, "seeds"), { recursive: true, encoding: "utf8" })
  .filter((path) => /source\.(?:txt|md|html)$/.test(path))
  .map((path) => join(root, "seeds", path));
/** Every ninetieth of the real policies, which lie beside the repository where they are at hand; our own always do. */
const corpus = join(root, "../shared/corpus");
const real = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name, at) => name.endsWith(".md") && at % 90 === 0)
      .map((name) => join(corpus, name))
  : [];

async function read(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const result = await readPolicy({ bytes, fileName });
  if (!result.ok) throw new Error(`${fileName}: ${result.failure.kind}`);
  return result.value;
}

describe.for([...ours, ...real])("what is claimed of %s", (path) => {
  const reading = read(new Uint8Array(readFileSync(path)), path);

  it("cites clauses that exist, gists only those of their section", async () => {
    const { clauses, summary, gists } = await reading;
    const sectionOf = new Map(clauses.map(({ id, section }) => [id, section]));
    for (const { cites } of summary) expect(cites.filter((id) => !sectionOf.has(id))).toEqual([]);
    for (const { section, sentences } of gists) {
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.length).toBeLessThanOrEqual(2);
      expect(sentences.flatMap(({ cites }) => cites).filter((id) => sectionOf.get(id) !== section)).toEqual([]);
    }
  });

  it("rests on words of the very clause", async () => {
    const { clauses, facts } = await reading;
    const lengths = new Map(clauses.map(({ id, text }) => [id, text.length]));
    const outside = facts.filter(
      ({ clause, span }) => span.start < 0 || span.end <= span.start || span.end > (lengths.get(clause) ?? -1),
    );
    expect(outside).toEqual([]);
  });

  it("does not depend on the order of its sections", async () => {
    const { sections, clauses, facts, metadata } = await reading;
    const ids = sections.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const rank = new Map<SectionId, number>(order.map((id, at) => [id, at]));
        const shuffled = [...clauses].sort((a, b) => (rank.get(a.section) ?? 0) - (rank.get(b.section) ?? 0));
        expect(keysOf(gatherFacts(sections, shuffled, metadata))).toEqual(keysOf(facts));
      }),
      { numRuns: 3 },
    );
  });
});

function keysOf(facts: readonly Fact[]): readonly string[] {
  return facts.map((fact) => JSON.stringify(fact)).sort();
}

test("nothing is claimed of a policy in another language", async () => {
  const text = [
    "# Datenschutzerklärung",
    "Wir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie einen Liegeplatz im Hafen buchen. We do not sell your data.",
    "Wir geben Ihre personenbezogenen Daten nicht an Dritte weiter und löschen sie nach dreißig Tagen.",
    "Sie haben das Recht auf Auskunft über die zu Ihrer Person gespeicherten Daten und auf deren Löschung.",
  ].join("\n\n");
  const { facts, summary, gists, notes } = await read(new TextEncoder().encode(text), "hafen.md");
  expect({ facts, summary, gists }).toEqual({ facts: [], summary: [], gists: [] });
  expect(notes.map(({ kind }) => kind)).toContain("other-language");
});
