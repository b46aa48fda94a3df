import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauseId } from "../../../../shared/model/ids.ts";
import { findHits, makeSearchable } from "./find-hits.ts";
import { foldText } from "./fold-text.ts";

function wordsFound(text: string, query: string): readonly string[] {
  const searchable = makeSearchable([{ key: clauseId(1), text }]);
  return findHits(searchable, query).map(({ span }) => text.slice(span.start, span.end));
}

describe("finding words", () => {
  test("is blind to case", () => {
    expect(wordsFound("Retention. We retain; RETENTION ends.", "retention")).toEqual(["Retention", "RETENTION"]);
  });

  test("is blind to accents on either side", () => {
    expect(wordsFound("Cafés and a cafe\u0301", "cafe")).toEqual(["Café", "cafe\u0301"]);
    expect(wordsFound("naive", "naïve")).toEqual(["naive"]);
  });

  test("is blind to the shape of quotes and dashes", () => {
    expect(wordsFound("your phone’s “own” opt–out", `phone's "own" opt-out`)).toEqual(["phone’s “own” opt–out"]);
  });

  test("finds across a line break and a run of white space", () => {
    expect(wordsFound("kept for\nsix \u00a0 months", "for six months")).toEqual(["for\nsix \u00a0 months"]);
  });

  test("finds a word that holds a soft hyphen or a ligature, and marks all of it", () => {
    expect(wordsFound("infor\u00admation is con\ufb01dential", "information")).toEqual(["infor\u00admation"]);
    expect(wordsFound("con\ufb01dential", "confid")).toEqual(["con\ufb01d"]);
  });

  test("takes a letter that stands for two whole", () => {
    expect(wordsFound("Straße", "stras")).toEqual(["Straß"]);
  });

  test("finds nothing for a query of white space", () => {
    expect(wordsFound("a b", "  ")).toEqual([]);
  });

  test("does not count overlapping places twice", () => {
    expect(wordsFound("aaaa", "aa")).toEqual(["aa", "aa"]);
  });

  test("agrees with a naive scan on plain letters", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const naive = query === "" ? 0 : text.split(query).length - 1;
        expect(wordsFound(text, query)).toHaveLength(naive);
      }),
    );
  });

  test("marks only words that fold to what was asked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
        const query = text.slice(start, end);
        const wanted = foldText(query.trim()).text;
        for (const words of wordsFound(text, query)) expect(foldText(words).text).toContain(wanted);
      }),
    );
  });
});
