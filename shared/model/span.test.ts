import { expect, test } from "vitest";
import { type TextMap, textSpan, toSource } from "./span.ts";

const map: TextMap = [
  [0, 10, 5],
  [6, 17, 4],
];

test("a span inside one stretch maps letter for letter", () => {
  expect(toSource(map, textSpan(1, 4))).toEqual({ start: 11, end: 14 });
});

test("a span over two stretches holds what lies between them", () => {
  expect(toSource(map, textSpan(3, 8))).toEqual({ start: 13, end: 19 });
});

test("a span that starts in a gap starts at the next stretch", () => {
  expect(toSource(map, textSpan(5, 10))).toEqual({ start: 17, end: 21 });
});

test("a span that ends in a gap ends at the stretch before it", () => {
  expect(toSource(map, textSpan(0, 6))).toEqual({ start: 10, end: 15 });
});

test("an empty map gives an empty span", () => {
  expect(toSource([], textSpan(0, 3))).toEqual({ start: 0, end: 0 });
});
