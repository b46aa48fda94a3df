import { expect, test } from "vitest";
import type { Clause } from "../../shared/model/clause.ts";
import { type ClauseId, clauseId, sectionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { sourceSpan } from "../../shared/model/span.ts";
import { makeAnchor } from "./make-anchor.ts";

/** Clauses of these texts, one to a line of the file, each line ten characters into it. */
function readingOf(...texts: readonly string[]): Reading {
  const clauses: Clause[] = texts.map((text, index) => ({
    id: clauseId(index + 1),
    section: sectionId(1),
    number: `1.${index + 1}`,
    kind: "paragraph",
    text,
    marks: [],
    depth: 0,
    marker: "",
    leadIn: null,
    table: 0,
    cells: [],
    columns: [],
    sentences: [],
    span: sourceSpan(10, 10 + text.length),
    map: text === "unmapped" ? [] : [[0, 10, text.length]],
    practices: [],
  }));
  return { clauses } satisfies Partial<Reading> as unknown as Reading;
}

const second: ClauseId = clauseId(2);
const reading = readingOf("We keep what you send us for one year.", "We sell nothing to anyone, ever.", "Write to us.");

test("marked words are quoted with what stands around them, and placed in clause and file", () => {
  expect(makeAnchor(reading, second, { start: 3, end: 15 })).toEqual({
    clause: "c2",
    clauseNumber: "1.2",
    quote: "sell nothing",
    prefix: "at you send us for one year.\nWe ",
    suffix: " to anyone, ever.\nWrite to us.",
    span: { start: 3, end: 15 },
    source: { start: 13, end: 25 },
  });
});

test("prefix and suffix are 32 characters at most", () => {
  const anchor = makeAnchor(readingOf("a".repeat(200)), clauseId(1), { start: 100, end: 101 });
  expect([anchor?.prefix.length, anchor?.suffix.length]).toEqual([32, 32]);
});

test.each([[null], [{ start: 4, end: 4 }]])("%j marks the whole clause, known by its neighbours", (marked) => {
  expect(makeAnchor(reading, second, marked)).toMatchObject({
    quote: "We sell nothing to anyone, ever.",
    prefix: " what you send us for one year.\n",
    suffix: "\nWrite to us.",
    span: { start: 0, end: 32 },
    source: { start: 10, end: 42 },
  });
});

test("the first and the last clause have no more around them than there is", () => {
  expect(makeAnchor(readingOf("Alone."), clauseId(1), null)).toMatchObject({ prefix: "", suffix: "" });
});

test("a long clause is quoted by its first 2,000 characters and marked whole", () => {
  const anchor = makeAnchor(readingOf("x".repeat(3_000)), clauseId(1), null);
  expect(anchor?.quote.length).toBe(2_000);
  expect(anchor?.span).toEqual({ start: 0, end: 3_000 });
});

test("no quote, prefix or suffix cuts a letter outside the basic plane in two", () => {
  const even = makeAnchor(readingOf(`a${"🙂".repeat(1_500)}`), clauseId(1), { start: 101, end: 103 });
  expect([even?.quote, even?.prefix, even?.suffix].every((part) => part?.isWellFormed())).toBe(true);
  expect(makeAnchor(readingOf(`a${"🙂".repeat(1_500)}`), clauseId(1), null)?.quote.length).toBe(1_999);
});

test("a clause without a map is placed by its own span", () => {
  expect(makeAnchor(readingOf("unmapped"), clauseId(1), null)?.source).toEqual({ start: 10, end: 18 });
});

test("no clause and no such words give no anchor", () => {
  expect(makeAnchor(reading, clauseId(9), null)).toBeNull();
  expect(makeAnchor(reading, second, { start: 3, end: 99 })).toBeNull();
  expect(makeAnchor(reading, second, { start: 9, end: 3 })).toBeNull();
});
