import { expect, test } from "vitest";
import { measureWords } from "../../shared/pipeline/4-sections/syllables.ts";
import { findTerms, glossary } from "./glossary.ts";

/** The Flesch-Kincaid grade of a few sentences, which `readingGrade` refuses to tell for under 100 words. */
function gradeOf(sentences: readonly string[]): number {
  const { words, syllables } = measureWords(sentences.join(" ").toLowerCase());
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);
const folded = (form: string) =>
  form
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(" ") ?? "";

test("explains at least 80 terms, in the order of the alphabet", () => {
  const terms = glossary.map(({ term }) => term.toLowerCase());
  expect(terms.length).toBeGreaterThanOrEqual(80);
  expect(terms).toEqual([...terms].sort());
});

test.each(glossary.map((entry) => [entry.term, entry] as const))("%s is told in two plain sentences", (_, entry) => {
  const sentences = sentencesOf(entry.means);
  expect(sentences.length).toBeLessThanOrEqual(2);
  expect(entry.means).toMatch(/^[A-Z].*\.$/);
  expect(gradeOf(sentences)).toBeLessThan(8);
});

test("no two entries claim the same words", () => {
  const owners = glossary.flatMap(({ term, forms }) => [...new Set([term, ...forms].map(folded))]);
  expect(owners.length).toBe(new Set(owners).size);
});

test("every term and form is found as its own entry", () => {
  const astray = glossary.flatMap((entry) =>
    [entry.term, ...entry.forms].filter((form) => findTerms(`They ${form}.`)[0]?.entry !== entry),
  );
  expect(astray).toEqual([]);
});

test("what an entry points to is there, and is another", () => {
  const terms = new Set(glossary.map(({ term }) => term));
  const lost = glossary.flatMap(({ term, see }) => see.filter((other) => other === term || !terms.has(other)));
  expect(lost).toEqual([]);
});
