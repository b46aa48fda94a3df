import fc from "fast-check";
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

test("inline markdown is cut as marked alone cuts it", () => {
  const parts = [
    "a",
    "Zu",
    " ",
    "  \n",
    "\n",
    "*",
    "_",
    "`",
    "~",
    "!",
    "[",
    "](x)",
    "<",
    ">",
    "\\",
    "@",
    ".",
    "-",
    ":",
  ];
  const addresses = ["http://", "www.", "ftp://", "mailto:", "me@x.org", "&amp;", "’"];
  const cut = (text: string, tokenizer?: CarefulTokenizer): readonly string[] =>
    new Lexer({ gfm: true, ...(tokenizer && { tokenizer }) })
      .inlineTokens(text)
      .map(({ type, raw }) => `${type} ${raw}`);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, ...addresses), { maxLength: 20 }), (signs) => {
      const text = signs.join("");
      expect(cut(text, new CarefulTokenizer())).toEqual(cut(text));
    }),
    { numRuns: 3_000 },
  );
});

const items = (text: string): readonly string[] =>
  new Lexer({ gfm: true, tokenizer: new CarefulTokenizer() })
    .lex(text)
    .flatMap((token) => (token.type === "list" ? token["items"] : []))
    .map(({ raw }: { readonly raw: string }) => raw.trimEnd());

test("a list of any length keeps its items, each whole", () => {
  const written = Array.from({ length: 9_000 }, (_, index) => `- item ${index}\n  goes on`);
  expect(items(`${written.join("\n")}\n`)).toEqual(written);
});

test("an item of four hundred thousand lines takes no longer than its length", () => {
  const started = performance.now();
  new Lexer({ gfm: true, tokenizer: new CarefulTokenizer() }).blockTokens(`- a\n${"a\n".repeat(400_000)}`);
  expect(performance.now() - started).toBeLessThan(3_000);
});
