import fc from "fast-check";
import { expect, test } from "vitest";
import { draftBlocks } from "../../3-clean/draft-blocks.test-support.ts";
import { nestSections } from "../../4-sections/nest-sections.ts";
import { type Cut, makeClauses } from "../make-clauses.ts";
import { outlineByTopic } from "./outline-by-topic.ts";
import { topics } from "./topic-cues.ts";

function cutOf(lines: readonly string[]): Cut {
  return makeClauses(nestSections({ blocks: draftBlocks(lines), leftOut: [] }, () => undefined));
}

function outlineOf({ sections }: Cut): readonly (readonly [string, string, number])[] {
  return sections.map(({ number, title, clauses }) => [number, title, clauses.length]);
}

const collected = [
  "We collect your name and your address when you register.",
  "When you order, we also ask for your telephone number.",
  "Our shop records your IP address automatically.",
];
const shared = [
  "We share your address with our service providers who bring the kite:",
  "- Postkite",
  "- Windmail",
  "We never sell it to third parties.",
];
const kept = ["We retain your orders for six years.", "Your letters are kept for two years, and no longer."];
const asked = ["If you have any questions, contact us at kites@larkfield.example."];

test("a policy without headings has an outline by topic, marked as ours, in its own order", () => {
  const plain = cutOf([...collected, ...shared, ...kept, ...asked]);
  const ours = outlineByTopic(plain);
  expect(outlineOf(ours)).toEqual([
    ["1", "What they collect", 3],
    ["2", "Who gets it", 4],
    ["3", "How long they keep it", 2],
    ["4", "How to reach them", 1],
  ]);
  expect(ours.sections.map(({ madeBy }) => madeBy)).toEqual(ours.sections.map(() => "smallprint"));
  expect(ours.clauses.map(({ id, text }) => [id, text])).toEqual(plain.clauses.map(({ id, text }) => [id, text]));
  expect(ours.clauses.map(({ number }) => number)).toEqual([
    "1.1",
    "1.2",
    "1.3",
    "2.1",
    "2.2",
    "2.3",
    "2.4",
    "3.1",
    "3.2",
    "4.1",
  ]);
});

test("the one heading of a long policy stays, with an outline of ours under it", () => {
  const many = Array.from({ length: 9 }, () => [...collected, ...kept]).flat();
  const ours = outlineByTopic(cutOf(["## Everything", ...many.slice(0, 27), ...shared, ...asked]));
  const [first, ...others] = ours.sections;
  expect(first).toMatchObject({ title: "Everything", madeBy: "policy", clauses: [] });
  expect(others.length).toBeGreaterThan(2);
  expect(others.every(({ parent, madeBy }) => parent === first?.id && madeBy === "smallprint")).toBe(true);
});

test("a policy with headings keeps its own, and a short one needs none", () => {
  const headed = cutOf(["## One", ...collected, "## Two", ...shared, ...kept, ...asked]);
  expect(outlineByTopic(headed)).toBe(headed);
  const short = cutOf([...collected.slice(0, 1), ...kept, ...asked]);
  expect(outlineByTopic(short)).toBe(short);
});

test("a section that holds most of a policy is divided under its own heading", () => {
  const many = [
    ...collected,
    ...collected,
    ...collected,
    ...collected,
    ...shared,
    ...shared,
    ...shared,
    ...kept,
    ...kept,
  ];
  const ours = outlineByTopic(
    cutOf(["## Our promise", "We fly straight.", "## All the rest", ...many, "## Thanks", "Bye."]),
  );
  expect(outlineOf(ours)).toEqual([
    ["1", "Our promise", 1],
    ["2", "All the rest", 0],
    ["2.1", "What they collect", 12],
    ["2.2", "Who gets it", 12],
    ["2.3", "How long they keep it", 4],
    ["3", "Thanks", 1],
  ]);
  const [, rest, first] = ours.sections;
  expect([first?.parent, first?.level]).toEqual([rest?.id, 2]);
});

test("whatever is divided, every clause stands in one section, in order, and numbers are unique", () => {
  const line = fc.constantFrom(...collected, ...shared, ...kept, ...asked, "## A head", "| a | b |");
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
      const { sections, clauses } = outlineByTopic(cutOf(lines));
      expect(sections.flatMap((section) => section.clauses)).toEqual(clauses.map(({ id }) => id));
      expect(sections.map(({ id }) => id)).toEqual(sections.map((_, index) => `s${index + 1}`));
      for (const { id, clauses: own } of sections)
        for (const clause of own) expect(clauses.find((each) => each.id === clause)?.section).toBe(id);
      const numbers = [...sections, ...clauses].map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test("titles are ours alone: plain words, none twice", () => {
  expect(new Set(topics.map(({ title }) => title)).size).toBe(topics.length);
});
