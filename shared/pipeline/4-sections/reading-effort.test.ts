import { expect, test } from "vitest";
import { readingGrade, readingMinutes } from "./reading-effort.ts";

test("a short text is one minute and reading time is rounded up", () => {
  expect([1, 238, 239].map(readingMinutes)).toEqual([1, 1, 2]);
});

test("under a hundred words there is no grade", () => {
  expect(readingGrade(["We fly kites."])).toBe(null);
});

test("the grade is that of the formula", () => {
  // 40 sentences of 3 words and 4 syllables each: 0.39 × 3 + 11.8 × 4/3 − 15.59 = 1.3
  expect(readingGrade(Array.from({ length: 40 }, () => "We collect kites."))).toBe(1.3);
});
