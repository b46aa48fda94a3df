import { expect, test } from "vitest";
import { fileOf } from "../library.test-support.ts";
import { seeded } from "../seeded.test-support.ts";
import { namesToFindBy, samePolicy } from "./same-policy.ts";
import { likeness, type Sketch, sketchPolicy } from "./sketch-policy.ts";

/** The words a set text is made of, the same for the same seed: what companies copy from each other. */
function setText(seed: number, sentences: number): readonly string[] {
  const random = seeded(seed);
  const word = (): string => `w${random(400)}`;
  return Array.from({ length: sentences }, () => Array.from({ length: 12 }, word).join(" "));
}

type Draft = { readonly company: string; readonly organisation?: string | null; readonly mail?: string };

/** A policy of a company: the set text with its name in every third sentence. */
function sketchOf(sentences: readonly string[], { company, organisation = company, mail }: Draft): Sketch {
  const own = sentences.map((sentence, index) => (index % 3 === 0 ? `${sentence} and ${company} says so` : sentence));
  const text = mail === undefined ? own : [...own, `write to privacy@${mail} with questions`];
  const { reading } = fileOf(
    company,
    text.map((one) => ({ heading: "All", text: one })),
  );
  return sketchPolicy({ ...reading, metadata: { ...reading.metadata, organisation } });
}

const usual = setText(1, 120);
const edited = (share: number): readonly string[] => [
  ...usual.slice(Math.round(usual.length * share)),
  ...setText(2, Math.round(usual.length * share)),
];

test("likeness is 1 for the same words, 0 for others, and about the share of runs in both between", () => {
  const company = { company: "Larkfield" };
  expect(likeness(sketchOf(usual, company), sketchOf(usual, company))).toBe(1);
  expect(likeness(sketchOf(usual, company), sketchOf(setText(9, 120), company))).toBeLessThan(0.05);
  // Of 120 sentences 36 are new: 84 are in both, of 156 in all.
  expect(likeness(sketchOf(usual, company), sketchOf(edited(0.3), company))).toBeCloseTo(84 / 156, 1);
});

test("a text that a company edits stays its policy, even where half of it is new", () => {
  expect(
    samePolicy(sketchOf(usual, { company: "Larkfield" }), sketchOf(edited(0.05), { company: "Larkfield" })),
  ).toBeGreaterThan(0.8);
  expect(
    samePolicy(sketchOf(usual, { company: "Larkfield" }), sketchOf(edited(0.45), { company: "Larkfield" })),
  ).toBeGreaterThan(0.3);
});

test("a set text that another company uses is not the same policy", () => {
  expect(samePolicy(sketchOf(usual, { company: "Larkfield" }), sketchOf(usual, { company: "Ternway" }))).toBe(0);
  const unnamed = { organisation: null };
  expect(
    samePolicy(
      sketchOf(usual, { company: "Larkfield", ...unnamed }),
      sketchOf(usual, { company: "Ternway", ...unnamed }),
    ),
  ).toBe(0);
});

test("another policy of the same company is not the same policy", () => {
  const company = { company: "Larkfield" };
  expect(samePolicy(sketchOf(usual, company), sketchOf([...usual.slice(0, 20), ...setText(5, 100)], company))).toBe(0);
});

test("a company that was renamed, or was read wrongly once, is known by its address or by the name it goes on to use", () => {
  const before = sketchOf(usual, { company: "Larkfield", mail: "larkfield.example" });
  expect(samePolicy(before, sketchOf(usual, { company: "Ternway", mail: "larkfield.example" }))).toBeGreaterThan(0.5);
  expect(samePolicy(before, sketchOf(usual, { company: "Larkfield", organisation: "Coinmoth" }))).toBeGreaterThan(0.5);
});

test("two that are one policy are found by a name they have in common", () => {
  const one = sketchOf(usual, { company: "Larkfield", mail: "larkfield.example" });
  for (const draft of [
    { company: "Larkfield", organisation: "Coinmoth" },
    { company: "Larkfield", organisation: null },
    { company: "Ternway", mail: "larkfield.example" },
  ]) {
    const names = new Set(namesToFindBy(sketchOf(edited(0.2), draft)));
    expect(namesToFindBy(one).some((name) => names.has(name))).toBe(true);
  }
});

test("a text of fewer words than a run has is like none", () => {
  const empty = sketchOf(["we share"], { company: "Larkfield", organisation: null });
  expect(samePolicy(empty, empty)).toBe(likeness(empty, empty) > 0.6 ? 1 : 0);
});
