import { expect, test } from "vitest";
import type { Metadata } from "../../../shared/model/reading.ts";
import { describeDropped, describePolicy, describeReading, gradeInWords, titleInFull } from "./head-words.ts";

const metadata: Metadata = {
  title: "Privacy Policy",
  organisation: "Marlpost",
  updated: "2026-03-03",
  effective: "2026-04",
  jurisdiction: "Ireland",
  otherVersions: [],
  language: "en",
  words: 4_000,
  readingMinutes: 17,
  readingGrade: 13.1,
};

test("the line under the title tells dates, whose law, minutes and how hard it is", () => {
  expect(describePolicy(metadata)).toEqual([
    "Updated 3 March 2026",
    "applies from April 2026",
    "jurisdiction: Ireland",
    "17 min",
    "hard to read",
  ]);
});

test("what is not known is left out, and the line still begins with a capital", () => {
  const bare = { ...metadata, updated: null, jurisdiction: null, readingGrade: null };
  expect(describePolicy(bare)).toEqual(["Applies from April 2026", "17 min"]);
});

test("a title that does not name its organisation gets the name in front", () => {
  expect(titleInFull(metadata)).toBe("Marlpost\u00a0· Privacy Policy");
  expect(titleInFull({ title: "The MARLPOST Privacy Policy", organisation: "Marlpost" })).toBe(
    "The MARLPOST Privacy Policy",
  );
  expect(titleInFull({ title: "Privacy Policy", organisation: null })).toBe("Privacy Policy");
});

test("grades rise from easy to very hard", () => {
  expect([5, 9, 12, 14, 18].map(gradeInWords)).toEqual([
    "easy to read",
    "plain to read",
    "fairly hard to read",
    "hard to read",
    "very hard to read",
  ]);
});

test("a repair is told once, and each kind of note once", () => {
  const notes = [{ kind: "too-deep" }, { kind: "too-deep" }] as const;
  expect(describeReading({ notes, repairs: ["mojibake:macintosh"] })).toEqual([
    "Some of the nesting was flattened.",
    "Garbled letters were repaired.",
  ]);
});

test("what no page is allowed is told where the left-out parts are, not under every title", () => {
  const notes = [{ kind: "scripts-dropped" }, { kind: "scripts-dropped" }, { kind: "no-headings" }] as const;
  expect(describeReading({ notes, repairs: [] })).toEqual(["The policy has no headings."]);
  expect(describeDropped({ notes })).toEqual(["Scripts of the page are never run."]);
});

test("a clean file has nothing to tell", () => {
  expect(describeReading({ notes: [], repairs: [] })).toEqual([]);
});
