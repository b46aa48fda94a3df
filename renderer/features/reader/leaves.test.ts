import { expect, test } from "vitest";
import { cutLeaves } from "./leaves.ts";
import { makeDocument } from "./make-document.test-support.ts";
import { findChapters } from "./passages.ts";

const leavesOf = (...wanted: Parameters<typeof makeDocument>) =>
  cutLeaves(findChapters(makeDocument(...wanted), new Map()));
const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);

test("a short section is one leaf with its heading", () => {
  const leaves = leavesOf([times(3, {}), times(2, {})]);
  expect(leaves.map(({ key, heading, clauses }) => [key, heading?.number, clauses.length])).toEqual([
    ["s1-0", "1", 3],
    ["s2-0", "2", 2],
  ]);
});

test("a long section is cut, and only its first leaf has the heading", () => {
  const leaves = leavesOf([times(100, {})]);
  expect(leaves.map(({ heading, clauses }) => [heading?.number, clauses.length])).toEqual([
    ["1", 40],
    [undefined, 40],
    [undefined, 20],
  ]);
});

test("a table is never cut", () => {
  const leaves = leavesOf([[...times(30, {}), ...times(60, { kind: "row", table: 1 } as const), {}]]);
  expect(leaves.map(({ clauses }) => clauses.length)).toEqual([90, 1]);
});

test("a section without clauses is a leaf of its heading alone", () => {
  expect(leavesOf([[]]).map(({ heading, clauses }) => [heading?.number, clauses.length])).toEqual([["1", 0]]);
});

test("a leaf is guessed taller the more text it holds", () => {
  const [short, long] = leavesOf([[{ text: "Short." }], [{ text: "word ".repeat(400) }]]);
  expect(long?.rem ?? 0).toBeGreaterThan((short?.rem ?? 0) * 4);
});
