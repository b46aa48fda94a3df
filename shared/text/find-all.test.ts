import fc from "fast-check";
import { expect, test } from "vitest";
import { findAll } from "./find-all.ts";

const patterns = [/a/g, /(?<both>a)(b)?/g, /b*/g, /b*/gu, /(?=a)/gi, /\b/g, /^|$/gm, /[^a]/gu, /😀?/gu];
const text = fc.array(fc.constantFrom("a", "b", "A", " ", "\n", "😀", "\ud83d")).map((each) => each.join(""));

test("finds what matchAll finds, again and again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), text, (pattern, words) => {
      const expected = [...words.matchAll(pattern)];
      expect(findAll(pattern, words)).toEqual(expected);
      expect(findAll(pattern, words)).toEqual(expected);
    }),
  );
});

test("a pattern for one match only is a mistake", () => {
  expect(() => findAll(/a/, "aa")).toThrow("flag g");
});
