import fc from "fast-check";
import { expect, test } from "vitest";
import { textSpan } from "../../../shared/model/span.ts";
import { cutSnippet } from "./cut-snippet.ts";

test("a short clause is shown whole", () => {
  expect(cutSnippet("We keep it.", textSpan(3, 7))).toEqual({ snippet: "We keep it.", snippetStart: 0, goesOn: false });
});

test("a long clause is cut between words around its first match", () => {
  const text = `${"before ".repeat(60)}HERE ${"after ".repeat(60)}`.trim();
  const { snippet, snippetStart, goesOn } = cutSnippet(text, textSpan(420, 424));
  expect(goesOn).toBe(true);
  expect(snippet).toMatch(/^before .*HERE after.* after$/);
  expect(text.slice(snippetStart, snippetStart + snippet.length)).toBe(snippet);
  expect(snippet.length).toBeGreaterThan(200);
});

test("a snippet is a stretch of the clause, short, on whole words, with the match's start in it", () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/u), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(words, fc.nat(), (list, pick) => {
      const text = list.join(" ");
      const chosen = pick % list.length;
      const start = list.slice(0, chosen).join(" ").length + (chosen === 0 ? 0 : 1);
      const word = list[chosen] ?? "";
      const { snippet, snippetStart, goesOn } = cutSnippet(text, textSpan(start, start + word.length));
      expect(goesOn).toBe(snippetStart + snippet.length < text.length);
      expect(text.slice(snippetStart, snippetStart + snippet.length)).toBe(snippet);
      expect(snippet.length).toBeLessThanOrEqual(240);
      expect(` ${text} `).toContain(` ${snippet} `);
      expect(snippetStart).toBeLessThanOrEqual(start);
      expect(snippetStart + snippet.length).toBeGreaterThanOrEqual(start + word.length);
    }),
  );
});

test("a word longer than any snippet is cut between characters", () => {
  const text = `x${"𝔞".repeat(300)}`;
  const { snippet } = cutSnippet(text, textSpan(0, text.length));
  expect(snippet.isWellFormed()).toBe(true);
  expect(snippet.length).toBeLessThanOrEqual(240);
  expect(snippet.length).toBeGreaterThan(200);
});
