import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cutSlabs, lineAt, slabAt } from "./cut-slabs.ts";

const joined = (text: string) =>
  cutSlabs(text)
    .flatMap(({ rows }) => rows)
    .map(({ start, end, line }) => `${line === null ? "" : "\n"}${text.slice(start, end)}`)
    .join("")
    .slice(1);

test("rows hold the whole text, with a number at the start of each line", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 400 });
  fc.assert(fc.property(texts, (text) => joined(text) === text));
});

test("a line too long for one row goes on in rows without a number", () => {
  const text = `${"x".repeat(4_500)}\nend`;
  const rows = cutSlabs(text).flatMap((slab) => slab.rows);
  expect(rows.map(({ line }) => line)).toEqual([1, null, null, 2]);
  expect(joined(text)).toBe(text);
});

test("a letter outside the basic plane is not cut in two", () => {
  const text = `${"x".repeat(1_999)}🛳${"x".repeat(10)}`;
  const [first] = cutSlabs(text).flatMap((slab) => slab.rows);
  expect(first?.end).toBe(1_999);
});

test("a slab is small, and the one that holds an offset is found", () => {
  const text = "abc\n".repeat(1_000);
  const slabs = cutSlabs(text);
  expect(slabs.length).toBeGreaterThan(10);
  for (const [index, { start, end }] of slabs.entries()) {
    expect(slabAt(slabs, start)).toBe(index);
    expect(slabAt(slabs, end)).toBe(index);
  }
});

test("the line of an offset is counted from one", () => {
  const slabs = cutSlabs(`${"ab\n".repeat(500)}${"x".repeat(20_000)}\nend`);
  expect(lineAt(slabs, 0)).toBe(1);
  expect(lineAt(slabs, 4)).toBe(2);
  expect(lineAt(slabs, 1_500 + 19_000)).toBe(501);
});
