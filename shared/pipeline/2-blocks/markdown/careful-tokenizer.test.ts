import { Lexer } from "marked";
import { expect, test } from "vitest";
import { CarefulTokenizer } from "./careful-tokenizer.ts";

const kinds = (text: string, tokenizer?: CarefulTokenizer): readonly string[] =>
  new Lexer({ gfm: true, ...(tokenizer && { tokenizer }) }).lex(text).map(({ type }) => type);

test.each([
  "|a|b|\n|-|-|\n|c|d|\n",
  "a|b\n:-|-:\nc|d",
  "a \\| b | c\n-|-\n",
  "|a|\n|-|\n",
  "a\n:-:\n",
  "| a |b\n| -|- |\n",
  "|a|b|\n|-|\n",
  "a\n-\n",
  "a|b\n---\n",
  "a\n\n|-|\n",
  "text\n|a|b|\n|-|-|\n",
  "||a|\n|-|-|\n",
])("%j is what it was to marked alone", (text) => {
  expect(kinds(text, new CarefulTokenizer())).toEqual(kinds(text));
});

test("thirty thousand underlined lines take no longer than their length", () => {
  const started = performance.now();
  kinds("a\n-\n".repeat(30_000), new CarefulTokenizer());
  expect(performance.now() - started).toBeLessThan(2_000);
});
