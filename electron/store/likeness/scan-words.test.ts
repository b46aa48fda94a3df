import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText, scanWords } from "./scan-words.ts";

/** Letters of all kinds, halves of characters, and what stands in names. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(" ", " ", ", ", "; ", "Tern", "Moth Ltd", "moor", "É", "𐐀", "\ud801"),
    ),
  )
  .map((parts) => parts.join(""));

test("words are the runs of letters and digits, whatever their writing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const { words, small } = scanWords([text]);
      expect(words).toEqual(written.map((word) => hashText(word.toLowerCase())));
      const inSmall = written.filter((word) => word === word.toLowerCase());
      expect(small).toEqual(inSmall.map(hashText));
    }),
    { numRuns: 1_000 },
  );
});

test("names are runs of words with a capital that follow a small letter", () => {
  const name = /(?<=\p{Ll}[,;]? )\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)*/gu;
  fc.assert(
    fc.property(anyText, (text) => {
      expect(scanWords([text]).names).toEqual(text.match(name) ?? []);
    }),
    { numRuns: 1_000 },
  );
  expect(scanWords(["We ask Coinmoth Pay, Tern or the Moth. Others ask nobody."]).names).toEqual([
    "Coinmoth Pay",
    "Tern",
    "Moth",
  ]);
});
