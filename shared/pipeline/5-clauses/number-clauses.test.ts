import { expect, test } from "vitest";
import { clauseNumber } from "./number-clauses.ts";

test("clauses of a top-level section without subsections count on", () => {
  expect([0, 1, 27].map((index) => clauseNumber("4", true, index))).toEqual(["4.1", "4.2", "4.28"]);
});

test("clauses of other sections have letters, two of them after z", () => {
  expect([0, 25, 26, 52].map((index) => clauseNumber("5.1", false, index))).toEqual([
    "5.1 a",
    "5.1 z",
    "5.1 aa",
    "5.1 ba",
  ]);
});
