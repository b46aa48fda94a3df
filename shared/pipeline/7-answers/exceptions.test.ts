import { expect, test } from "vitest";
import { byLimit, exceptionOf } from "./exceptions.ts";

test.each([
  [null, ""],
  ["unless you write to us.", ", unless you write to them"],
  ["without your consent", " without your consent"],
  ["except in the following cases", ", except in cases they list"],
  [
    "except to provide the products you ordered from one of our many shops, or where a court tells us to, or as described below",
    ", except where the law asks for it or in other cases they list",
  ],
  [
    "except on every second Tuesday of a month in which the river is high and the mill has been stopped by its miller",
    ", except in cases they list",
  ],
])("“%s” ends a sentence as “%s”", (condition, end) => {
  expect(exceptionOf(condition)).toBe(end);
});

test("what is limited is told apart from what is not", () => {
  const free = { condition: null };
  const limited = { condition: "only with your consent" };
  expect(byLimit([limited, free, free])).toEqual([[free, free], [limited]]);
});
