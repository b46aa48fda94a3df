import { expect, test } from "vitest";
import { findInText } from "./find-in-text.ts";

const found = (text: string, query: string) => findInText(text, query).map(({ start, end }) => text.slice(start, end));

test("words are found whatever their case, where they stand", () => {
  expect(findInText("İ We keep. WE KEEP.", "we keep").map(({ start }) => start)).toEqual([2, 11]);
});

test("signs are letters like any other", () => {
  expect(found('<p class="a.b">(x)</p>', "a.b")).toEqual(["a.b"]);
  expect(found("a+b [c] {d} a|b \\ ^ $ ?", "[c] {d} a|b \\ ^ $ ?")).toEqual(["[c] {d} a|b \\ ^ $ ?"]);
  expect(found("aab", "a.b")).toEqual([]);
});

test("nothing typed finds nothing", () => {
  expect(findInText("text", "")).toEqual([]);
});

test("no more hits are kept than anyone steps through", () => {
  expect(findInText("a".repeat(20_000), "a")).toHaveLength(10_000);
});
