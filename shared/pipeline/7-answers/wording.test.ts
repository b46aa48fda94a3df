import { describe, expect, it } from "vitest";
import { asTold, durationWords, joinWords, lowerPhrase, quotable } from "./wording.ts";

it("joins words as people do", () => {
  expect([joinWords([]), joinWords(["a"]), joinWords(["a", "b"]), joinWords(["a", "b", "c"], "or")]).toEqual([
    "",
    "a",
    "a and b",
    "a, b or c",
  ]);
});

it("tells the company's words from outside", () => {
  expect(asTold("as long as we need it for our work, unless it’s sent to us from the US")).toBe(
    "as long as they need it for their work, unless it's sent to them from the US",
  );
});

it.each([
  ["P12M", "12 months"],
  ["P1Y", "1 year"],
  ["PT72H", "72 hours"],
  ["as long as we like", "as long as we like"],
])("says %s as %s", (iso, words) => {
  expect(durationWords(iso)).toBe(words);
});

it.each([
  ["Billing Data", "billing data"],
  ["DM logs", "DM logs"],
  ["Instagram access tokens", "Instagram access tokens"],
  ["Letters to Anna", "letters to Anna"],
])("makes %s small inside a sentence: %s", (phrase, lower) => {
  expect(lowerPhrase(phrase)).toBe(lower);
});

describe("quotable", () => {
  it("cuts only at a comma and never leaves a sentence hanging", () => {
    expect(quotable("as long as you are with us, or as the law may in some cases require", 8)).toBe(
      "as long as you are with us",
    );
    expect(quotable("for the purposes set out in", 8)).toBe("");
    expect(quotable("as long as we need it for any legal, fishing, or weather reasons of ours", 9)).toBe("");
  });
});
