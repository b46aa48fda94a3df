import { expect, test } from "vitest";
import { orderQuestions } from "./order-questions.ts";

test("all thirty are shown once, the most asked first and then by group", () => {
  const parts = orderQuestions([]);
  const ids = parts.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(30);
  expect(ids).toHaveLength(30);
  expect(ids.slice(0, 5)).toEqual(["share-sell", "collect-location", "keep-long", "right-delete", "share-who"]);
  expect(parts.map(({ group }) => group)).toEqual(["first", "collect", "use", "share", "keep", "choices", "rest"]);
});

test("questions of red lines come before all others, and not again", () => {
  const [first, ...rest] = orderQuestions(["kids-age", "keep-long"]);
  expect(first?.questions.slice(0, 3).map(({ id }) => id)).toEqual(["kids-age", "keep-long", "share-sell"]);
  expect(rest.flatMap(({ questions }) => questions.map(({ id }) => id))).not.toContain("kids-age");
});
