import { expect, test } from "vitest";
import { splitHeadingNumber } from "./heading-number.ts";

test.each([
  ["1. Introduction", "arabic", [1], "Introduction"],
  ["2.1 What You Give", "arabic", [2, 1], "What You Give"],
  ["2.1.3. More", "arabic", [2, 1, 3], "More"],
  ["1- What do we collect?", "arabic", [1], "What do we collect?"],
  ["(3) Sharing", "arabic", [3], "Sharing"],
  ["4 Rights", "arabic", [4], "Rights"],
  ["Article 5 (Sharing)", "arabic", [5], "Sharing"],
  ["Section 6: Security", "arabic", [6], "Security"],
  ["§ 7 Speicherung", "arabic", [7], "Speicherung"],
  ["IV. Contact", "roman", [4], "Contact"],
  ["A. Names", "upper-letter", [1], "Names"],
  ["b) Ages", "lower-letter", [2], "Ages"],
])("%s has a number", (text, family, parts, title) => {
  const split = splitHeadingNumber(text);
  expect([split.number?.family, split.number?.parts, split.title]).toEqual([family, parts, title]);
});

test.each(["2018", "30 days to answer", "Do we share?", "A kite for everyone", "I am a parent", "Introduction"])(
  "%s has none",
  (text) => {
    expect(splitHeadingNumber(text)).toEqual({ number: null, title: text });
  },
);
