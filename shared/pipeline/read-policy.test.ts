import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SectionId } from "../model/ids.ts";
import type { Reading } from "../model/reading.ts";
import type { Section } from "../model/section.ts";
import { decode } from "./1-decode/decode.ts";
import { readPolicy } from "./read-policy.ts";

const root = join(import.meta.dirname, "../..");
/** The real policies lie beside the repository where they are at hand; our own samples always do. */
const real = join(root, "../shared/seeds");
const samples = readdirSync(join(root, "seeds"), { recursive: true, encoding: "utf8" })
  .filter((path) => /source\.(?:txt|md|html|pdf|odt|rtf)$/.test(path))
  .map((path) => join(root, "seeds", path));
const seeds = existsSync(real)
  ? readdirSync(real)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(real, name))
  : [];
const files = [...samples, ...seeds];

async function read(bytes: Uint8Array, fileName: string): Promise<{ reading: Reading; source: string }> {
  const decoded = await decode({ bytes, fileName }, () => undefined);
  const result = await readPolicy({ bytes, fileName });
  if (!result.ok || !decoded.ok) throw new Error(`${fileName} could not be read`);
  return { reading: result.value, source: decoded.value.text };
}

/** What must hold of any reading, whatever the file was. */
function expectSound({ reading, source }: { reading: Reading; source: string }): void {
  const { sections, clauses } = reading;
  const byId = new Map(sections.map((section) => [section.id, section]));
  expect(sections.flatMap((section) => section.clauses)).toEqual(clauses.map((clause) => clause.id));
  const numbers = [...sections.map((section) => section.number), ...clauses.map((clause) => clause.number)];
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  let reached = 0;
  for (const { section, span, map, text, sentences, cells } of clauses) {
    const around = byId.get(section)?.span ?? { start: 0, end: 0 };
    expect(span.start).toBeGreaterThanOrEqual(Math.max(reached, around.start));
    expect(span.end).toBeLessThanOrEqual(around.end);
    reached = span.start;
    for (const [at, place, length] of map) {
      expect(source.slice(place, place + length)).toBe(text.slice(at, at + length));
    }
    for (const inner of [...sentences, ...cells]) expect(inner.end).toBeLessThanOrEqual(text.length);
  }
  expectNested(sections, byId);
}

function expectNested(sections: readonly Section[], byId: ReadonlyMap<SectionId, Section>): void {
  for (const { parent, span, level, number } of sections) {
    const above = parent === null ? undefined : byId.get(parent);
    expect(level).toBe(number === "0" ? 0 : (above?.level ?? 0) + 1);
    if (above === undefined) continue;
    expect([span.start >= above.span.start, span.end <= above.span.end]).toEqual([true, true]);
  }
}

test.each(files)("%s: numbers are unique, spans nest, and every letter stands where its map says", async (path) => {
  expectSound(await read(new Uint8Array(readFileSync(path)), path));
});

test("the same bytes give the same reading", async () => {
  const bytes = new Uint8Array(readFileSync(files[0] ?? ""));
  expect(await read(bytes, "a.txt")).toEqual(await read(bytes, "a.txt"));
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test("any mixture of headings, lists, tables and text is read soundly", async () => {
  const line = fc.constantFrom(
    "# Privacy Policy",
    "## 1. Data",
    "## 1.1 Names",
    "### Ages",
    "**Sharing**",
    "We share your *name* with [carriers](https://a.example), e.g. Swift Inc. and others:",
    "- your name",
    "  - and its spelling",
    "1. first",
    "| Who | Why |\n| --- | --- |\n| Swift | Post |",
    "What do we keep?",
    "* * *",
    "> said before",
    "",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
      const text = `We keep personal data.\n\n${lines.join("\n\n")}`;
      expectSound(await read(encode(text), "a.md"));
    }),
    { numRuns: 60 },
  );
});

test("any text at all is read without a throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (text) => {
      await readPolicy({ bytes: encode(text), fileName: "a.txt" });
    }),
  );
});

test("a text that is no policy is read, with a note and without claims", async () => {
  const { reading } = await read(
    encode("# Carrot cake\n\nTake two eggs and beat them well. Bake for an hour."),
    "cake.md",
  );
  expect([reading.notes.map((note) => note.kind), reading.facts, reading.summary]).toEqual([
    ["no-headings", "not-a-policy"],
    [],
    [],
  ]);
});

test("a policy in another language is read, with a note and without claims", async () => {
  const text =
    "# Datenschutzerklärung\n\n## Daten\n\nWir erheben die Daten, die Sie uns geben, und geben sie nicht weiter.";
  const { reading } = await read(encode(text), "de.md");
  expect([reading.metadata.language, reading.notes.map((note) => note.kind), reading.facts]).toEqual([
    "de",
    ["other-language"],
    [],
  ]);
});
