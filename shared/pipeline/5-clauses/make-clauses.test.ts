import { expect, test } from "vitest";
import { draftBlocks } from "../3-clean/draft-blocks.test-support.ts";
import { nestSections } from "../4-sections/nest-sections.ts";
import { type Cut, makeClauses } from "./make-clauses.ts";

function cut(lines: readonly string[]): Cut {
  return makeClauses(nestSections({ blocks: draftBlocks(lines), leftOut: [] }, () => undefined));
}

/** Each clause as `number kind <lead-in> text`. */
function told({ clauses }: Cut): readonly string[] {
  const numbers = new Map(clauses.map((clause) => [clause.id, clause.number]));
  return clauses.map(({ number, kind, leadIn, text }) => {
    const introduced = leadIn === null ? "" : ` <${numbers.get(leadIn)}>`;
    return `${number} ${kind}${introduced} ${text}`;
  });
}

test("items have the sentence before them as lead-in, nested ones the item above", () => {
  const lines = [
    "# Data",
    "We collect:",
    "- contact data:",
    "  - your name",
    "- your age",
    "That is all.",
    "- no lead-in",
  ];
  expect(told(cut(lines))).toEqual([
    "1.1 paragraph We collect:",
    "1.2 item <1.1> contact data:",
    "1.3 item <1.2> your name",
    "1.4 item <1.1> your age",
    "1.5 paragraph That is all.",
    "1.6 item no lead-in",
  ]);
});

test("a rule between a sentence and a list ends its reach", () => {
  expect(told(cut(["# Data", "We collect:", "---", "- your name"]))).toEqual([
    "1.1 paragraph We collect:",
    "1.2 item your name",
  ]);
});

test("a bullet that is only a label and the paragraph under it are one clause", () => {
  const lines = [
    "# Use",
    "We use data:",
    "- **To pay**",
    "We ask your bank for money.",
    "- **To write**",
    "We send you letters.",
  ];
  expect(told(cut(lines))).toEqual([
    "1.1 paragraph We use data:",
    "1.2 item <1.1> To pay\nWe ask your bank for money.",
    "1.3 item <1.1> To write\nWe send you letters.",
  ]);
});

test("the last bullet of a list does not swallow the paragraph after the list", () => {
  expect(told(cut(["# Use", "We collect:", "- your name", "- your age", "We keep both."]))).toEqual([
    "1.1 paragraph We collect:",
    "1.2 item <1.1> your name",
    "1.3 item <1.1> your age",
    "1.4 paragraph We keep both.",
  ]);
});

test("a row knows its cells and its columns, and the head row is no clause", () => {
  const made = cut(["# Who", "They help us:", "|= Company | Work |", "| Swift | Post |", "| Oak |  |"]);
  expect(told(made)).toEqual(["1.1 paragraph They help us:", "1.2 row <1.1> Swift | Post", "1.3 row <1.1> Oak | "]);
  expect(made.clauses[1]).toMatchObject({
    table: 1,
    columns: ["Company", "Work"],
    cells: [
      { start: 0, end: 5 },
      { start: 8, end: 12 },
    ],
  });
});

test("a first row of short labels heads a table that marks no heads", () => {
  const made = cut(["# Who", "| Company | Work |", "| Swift Carriers of Oxford | They bring your parcels to you |"]);
  expect(made.clauses.map((clause) => clause.columns)).toEqual([["Company", "Work"]]);
});

test("sections nest, span their subsections, and number their clauses by kind", () => {
  const made = cut(["# Policy", "## Data", "We ask.", "### Names", "We keep names.", "## Contact", "Write."]);
  expect(made.sections.map(({ id, parent, number, clauses, span }) => [id, parent, number, clauses, span])).toEqual([
    ["s1", null, "1", ["c1"], { start: 9, end: 49 }],
    ["s2", "s1", "1.1", ["c2"], { start: 25, end: 49 }],
    ["s3", null, "2", ["c3"], { start: 50, end: 67 }],
  ]);
  expect(made.clauses.map((clause) => clause.number)).toEqual(["1 a", "1.1 a", "2.1"]);
});

test("a wall of text is cut where line ends were lost", () => {
  const sentence = "We keep what you tell us for as long as we need it to answer you and no longer than that.";
  const wall = Array.from({ length: 30 }, () => sentence).join("");
  const made = cut(["# Data", wall]);
  expect(made.clauses.length).toBeGreaterThan(5);
  expect(made.clauses.map((clause) => clause.text).join("")).toBe(wall);
});

const sentence = "We keep what you tell us for as long as we need it to answer you and no longer than that.";

test("a wall in an item is cut, and what follows its first piece stands in the item", () => {
  const wall = Array.from({ length: 30 }, () => sentence).join(" ");
  const { clauses } = cut(["# Data", `- ${wall}`, "- your name"]);
  expect(clauses.map(({ kind, depth }) => [kind, depth])).toEqual([
    ["item", 0],
    ...clauses.slice(1, -1).map(() => ["paragraph", 1]),
    ["item", 0],
  ]);
  expect(clauses.length).toBeGreaterThan(5);
});

test("a table that only lays out a page is read as the page", () => {
  const page = Array.from({ length: 60 }, () => sentence).join(" ");
  const { clauses } = cut(["# Data", `| Menu | ${page} |`]);
  expect(clauses.length).toBeGreaterThan(8);
  expect(new Set(clauses.map(({ kind }) => kind))).toEqual(new Set(["paragraph"]));
  expect(clauses.map(({ text }) => text).join(" ")).toBe(`Menu ${page}`);
});
