import fc from "fast-check";
import { expect, test } from "vitest";
import { countKind, digit, endOfLast, letter, mark, runsOf, spaced, startOfFirst, unspaced } from "./letters.ts";

const sign = fc.oneof(
  fc.constantFrom(
    "a",
    "Z",
    "7",
    " ",
    "_",
    "-",
    "é",
    "e\u0301",
    "ß",
    "Ж",
    "漢",
    "か",
    "ก",
    "٣",
    "½",
    "𝒜",
    "😀",
    "\ud835",
    "\udc9c",
  ),
  fc.string({ unit: "binary", maxLength: 1 }),
);
const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(""));

test("letters are told as Unicode's classes tell them", () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(runsOf(words, letter | digit)).toEqual(words.match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(runsOf(words, letter | mark)).toEqual(words.match(/[\p{L}\p{M}]+/gu) ?? []);
      expect(countKind(words, letter)).toBe(words.match(/\p{L}/gu)?.length ?? 0);
      expect(countKind(words, unspaced)).toBe(
        words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0,
      );
      expect(runsOf(words, spaced)).toEqual(
        words.match(/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu) ??
          [],
      );
      const first = /[\p{L}\p{N}]/u.exec(words);
      expect(startOfFirst(words, letter | digit)).toBe(first?.index ?? words.length);
      expect(words.slice(0, endOfLast(words, letter | digit))).toBe(words.replace(/[^\p{L}\p{N}]*$/u, ""));
    }),
    { numRuns: 1_000 },
  );
});
