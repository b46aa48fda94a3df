import { expect, test } from "vitest";
import { textSpan } from "../model/span.ts";
import { widenToSentences } from "./widen-to-sentences.ts";

const clause = { sentences: [textSpan(0, 10), textSpan(11, 30), textSpan(31, 40)] };

test("words are widened to the sentences they touch, from the first to the last", () => {
  expect(widenToSentences(clause, textSpan(15, 18))).toEqual(textSpan(11, 30));
  expect(widenToSentences(clause, textSpan(8, 18))).toEqual(textSpan(0, 30));
});

test("words outside all sentences stay as they are", () => {
  expect(widenToSentences({ sentences: [] }, textSpan(3, 5))).toEqual(textSpan(3, 5));
  expect(widenToSentences(clause, textSpan(41, 45))).toEqual(textSpan(41, 45));
});
