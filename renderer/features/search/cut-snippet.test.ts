import fc from "fast-check";
import { expect, test } from "vitest";
import { textSpan } from "../../../shared/model/span.ts";
import { cutSnippet } from "./cut-snippet.ts";

test("what was searched for is marked, the rest is not", () => {
  const hit = { snippet: "We never sell fish.", snippetStart: 0, matches: [textSpan(9, 13)] };
  expect(cutSnippet(hit)).toEqual([
    { at: 0, text: "We never ", marked: false },
    { at: 9, text: "sell", marked: true },
    { at: 13, text: " fish.", marked: false },
  ]);
});

test("places count from the start of the clause, not of the snippet", () => {
  const hit = { snippet: "sell fish", snippetStart: 100, matches: [textSpan(20, 24), textSpan(100, 104)] };
  expect(cutSnippet(hit)[0]).toEqual({ at: 0, text: "sell", marked: true });
});

test("the parts make up the snippet again, wherever the matches lie", () => {
  const place = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => textSpan(start, start + length));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(20), fc.array(place), (snippet, snippetStart, matches) => {
      const parts = cutSnippet({ snippet, snippetStart, matches });
      expect(parts.map(({ text }) => text).join("")).toBe(snippet);
    }),
  );
});

test("every letter inside a match is marked and no other", () => {
  const hit = { snippet: "abcdef", snippetStart: 2, matches: [textSpan(0, 4), textSpan(3, 5)] };
  const marked = cutSnippet(hit)
    .filter((part) => part.marked)
    .map(({ text }) => text)
    .join("");
  expect(marked).toBe("abc");
});
