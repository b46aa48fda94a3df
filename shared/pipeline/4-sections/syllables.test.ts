import fc from "fast-check";
import { expect, test } from "vitest";
import { countSyllables, measureWords } from "./syllables.ts";

test.each([
  ["kite", 1],
  ["data", 2],
  ["collected", 3],
  ["asked", 1],
  ["services", 3],
  ["table", 2],
  ["information", 4],
])("%s has %i syllables", (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test("words and syllables are those of the rules written as patterns", () => {
  const byPattern = (word: string): number => {
    const letters = word.replace(/['’]s?$/, "");
    const vowels = letters.match(/[aeiouy]+/g)?.length ?? 0;
    return Math.max(1, vowels - (/[^aeiouyl]e$|[^aeioutd]ed$|[^aeiouscxz]es$/.test(letters) ? 1 : 0));
  };
  const sign = fc.constantFrom(..."aeuylstdczb's’ 7é");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      const words = signs.join("").match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];
      const syllables = words.reduce((sum, word) => sum + byPattern(word), 0);
      expect(measureWords(signs.join(""))).toEqual({ words: words.length, syllables });
    }),
    { numRuns: 2_000 },
  );
});
