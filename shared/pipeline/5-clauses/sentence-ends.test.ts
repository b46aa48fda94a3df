import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceEnds } from "./sentence-ends.ts";

const bySegmenter = (text: string, language: string): readonly number[] =>
  Array.from(
    new Intl.Segmenter(language, { granularity: "sentence" }).segment(text),
    (part) => part.index + part.segment.length,
  );

/** Any sign that is known at all, and often those that decide. */
const known = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit)).filter(
  (sign) => sentenceEnds(sign) !== null,
);
const deciding = [".", "!", "?", "\n", " ", " ", "a", "B", "7", ",", "-", ";", ")", "”", "’", "%", "é", "Ž"];
const sign = fc.oneof(fc.constantFrom(...known), ...deciding.map((own) => fc.constant(own)));

test.each(["en", "de", "fr", "pl"])("sentences end where the segmenter for %s ends them", (language) => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
      expect(sentenceEnds(signs.join(""))).toEqual(bySegmenter(signs.join(""), language));
    }),
    { numRuns: 3_000 },
  );
});

test("each known sign alone, between words and after a stop ends what the segmenter says it ends", () => {
  for (const own of known) {
    for (const text of [own, `a${own}B`, `a. ${own}b`, `a.${own} B`, `1${own}.A`])
      expect([text, sentenceEnds(text)]).toEqual([text, bySegmenter(text, "en")]);
  }
});

test("a sign of another script is left to the segmenter", () => {
  expect(["Ja. Да.", "はい。", "e\u0301", "a\u00adb", "Ok 😀", "a\r\nb"].map(sentenceEnds)).toEqual(
    Array(6).fill(null),
  );
});
