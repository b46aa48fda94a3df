import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { SearchResult } from "../../../shared/model/search-hit.ts";
import {
  type ClauseText,
  dropFolders,
  fileOf,
  newFolder,
  openTest,
  save,
  type TestLibrary,
  valueIn,
} from "../library.test-support.ts";

/** Few words, so that random queries meet random clauses; with marks, capitals and letters beyond the Latin ones. */
const vocabulary = [
  "sell",
  "selling",
  "data",
  "DATA",
  "café",
  "cafe",
  "Ärger",
  "third",
  "party",
  "lamp's",
  "e-mail",
  "7",
  "日本",
  "нет",
];
const heading = fc.constantFrom("Data we sell", "Third party", "Café", "");
const clauseText: fc.Arbitrary<ClauseText> = fc.record({
  heading,
  text: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 9 }).map((words) => words.join(" ")),
});

// Hundreds of searches, on a machine that others may be using.
vi.setConfig({ testTimeout: 60_000 });

let library: TestLibrary;
const clauses: ClauseText[] = fc.sample(clauseText, { numRuns: 400, seed: 11 });

beforeAll(() => {
  library = openTest(newFolder());
  for (let start = 0; start < clauses.length; start += 40)
    save(library, fileOf(`part-${start}`, clauses.slice(start, start + 40)));
});

afterAll(() => {
  library.files.close();
  dropFolders();
});

function find(query: string, limit = 500, offset = 0): SearchResult {
  return library.methods.search({ query, limit, offset });
}

/** Words as the index takes them: letters and digits, without case and accents. */
function wordsOf(text: string): readonly string[] {
  return [
    ...text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(String);
}

/** Whether the words stand together in the text, the last one as a start where `isOpen`. */
function holds(text: string, phrase: string, isOpen: boolean): boolean {
  const [all, wanted] = [wordsOf(text), wordsOf(phrase)];
  return all.some((_, at) =>
    wanted.every((word, order) => {
      const found = all[at + order] ?? "";
      return isOpen && order === wanted.length - 1 ? found.startsWith(word) : found === word;
    }),
  );
}

test("a search finds what a plain scan finds, and nothing else", () => {
  const term = fc.record({
    word: fc.constantFrom(...vocabulary, "sel", "caf"),
    isQuoted: fc.boolean(),
    isExcluded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 3 }), fc.boolean(), (terms, isClosed) => {
      const written = terms.map(
        ({ word, isQuoted, isExcluded }) => `${isExcluded ? "-" : ""}${isQuoted ? `"${word}"` : word}`,
      );
      const query = written.join(" ") + (isClosed ? " " : "");
      const isOpen = (order: number): boolean =>
        !isClosed &&
        order === terms.length - 1 &&
        !terms[order]?.isQuoted &&
        /[\p{L}\p{N}]{2}$/u.test(terms[order]?.word ?? "");
      const wanted = terms.map((one, order) => ({ ...one, isOpen: isOpen(order) && !one.isExcluded }));
      const positive = wanted.filter((one) => !one.isExcluded);
      const negative = wanted.filter((one) => one.isExcluded);
      const expected = clauses.filter((clause) => {
        const anywhere = (one: (typeof wanted)[number]): boolean =>
          holds(clause.text, one.word, one.isOpen) || holds(clause.heading, one.word, one.isOpen);
        const isHere = positive.some((one) => holds(clause.text, one.word, one.isOpen));
        return isHere && positive.every(anywhere) && !negative.some(anywhere);
      });
      const found = find(query);
      expect(found.total).toBe(expected.length);
      expect(found.hits.map((hit) => hit.snippet).sort()).toEqual(expected.map((clause) => clause.text).sort());
    }),
    { numRuns: 300 },
  );
});

test("every hit has its matches, and they are the words looked for", () => {
  for (const hit of find("caf").hits) {
    expect(hit.matches.length).toBeGreaterThan(0);
    for (const { start, end } of hit.matches) expect(hit.snippet.slice(start, end)).toMatch(/^caf[eé]$/);
  }
  for (const hit of find('"third party"').hits) {
    for (const { start, end } of hit.matches)
      expect(hit.snippet.slice(start, end)).toMatch(/^third party( third party)*$/);
  }
});

test("whatever is typed, a search answers and never throws", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.constantFrom('"', "*", "^", "NEAR(", "a AND", "{text}:x", "\0", "\ud800"),
  );
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 6 }), (parts) => {
      const query = parts.join(" ");
      expect(find(query, 5)).toMatchObject({ query });
    }),
    { numRuns: 500 },
  );
});

test("pages follow each other without a gap or a repeat", () => {
  const all = find("data", 500).hits;
  const paged = [find("data", 7, 0), find("data", 7, 7), find("data", 500, 14)].flatMap((page) => page.hits);
  expect(paged).toEqual(all);
  expect(find("data", 5, 100_000).hits).toEqual([]);
});

test("a heading that has the word lifts its clauses above others like them", () => {
  const file = fileOf("headed", [
    { heading: "Umbrellas", text: "We lend a zeppelin to anyone." },
    { heading: "Zeppelin rules", text: "We lend a zeppelin to anyone." },
  ]);
  save(library, file);
  expect(find("zeppelin").hits.map((hit) => hit.sectionTitle)).toEqual(["Zeppelin rules", "Umbrellas"]);
});

test("what is in the trash is not found, and found again when it is put back", () => {
  const { policy } = save(library, fileOf("trashed", [{ heading: "Birds", text: "The albatross is ours." }]));
  expect(find("albatross")).toMatchObject({ total: 1, policies: 1 });
  valueIn(library.methods.removePolicy(policy));
  expect(find("albatross")).toMatchObject({ total: 0, policies: 0, hits: [] });
  valueIn(library.methods.restorePolicy(policy));
  expect(find("albatross")).toMatchObject({ total: 1 });
});

test("control characters in a clause do not move its matches", () => {
  save(library, fileOf("controls", [{ heading: "Odd", text: "A \u0001wombat\u0002 and \u0000 a wombat" }]));
  const [hit] = find("wombat").hits;
  expect(hit?.matches).toEqual([
    { start: 3, end: 9 },
    { start: 19, end: 25 },
  ]);
});
