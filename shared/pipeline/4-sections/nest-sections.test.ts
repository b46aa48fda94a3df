import { expect, test } from "vitest";
import type { Note } from "../../model/note.ts";
import { draftBlocks } from "../3-clean/draft-blocks.test-support.ts";
import { nestSections } from "./nest-sections.ts";
import type { Outline } from "./outline.ts";

const text = "We keep what you tell us.";

function nest(lines: readonly string[], notes: Note[] = []): Outline {
  return nestSections({ blocks: draftBlocks(lines), leftOut: [] }, (note) => void notes.push(note));
}

/** An outline as lines of `number title`, two spaces for each level under the first. */
function told(lines: readonly string[]): readonly string[] {
  return nest(lines).sections.map(({ level, number, title }) =>
    `${"  ".repeat(level - 1)}${number} ${title}`.trimEnd(),
  );
}

test("the title is no section and what stands under it has number 0", () => {
  const outline = nest(["# Larkfield Privacy Policy", text, "## Sharing", text]);
  expect(outline.title).toBe("Larkfield Privacy Policy");
  expect(outline.sections.map(({ number, title, madeBy }) => [number, title, madeBy])).toEqual([
    ["0", "", "smallprint"],
    ["1", "Sharing", "policy"],
  ]);
});

test("a title that is only a line of text is found too", () => {
  expect(nest(["Privacy Policy", text, "## Sharing", text]).title).toBe("Privacy Policy");
});

test("the date in a title's line stays with the text", () => {
  const outline = nest(["# Privacy Policy (last updated May 2021)", "## Sharing", text]);
  expect(outline.title).toBe("Privacy Policy");
});

test("levels that the file skips are closed up", () => {
  expect(told(["## Data", text, "##### Names", text, "## Rights", text])).toEqual([
    "1 Data",
    "  1.1 Names",
    "2 Rights",
  ]);
});

test("numbers nest headings that the file gives one level", () => {
  const lines = ["## 1. Data", text, "## 1.1 Names", text, "## 1.2 Ages", text, "## 2. Rights", text];
  expect(told(lines)).toEqual(["1 Data", "  1.1 Names", "  1.2 Ages", "2 Rights"]);
});

test("figures nest under letters when they start anew under each", () => {
  const lines = [
    "## A. Data",
    text,
    "## 1. Names",
    text,
    "## 2. Ages",
    text,
    "## B. Rights",
    text,
    "## 1. Access",
    text,
  ];
  expect(told(lines)).toEqual(["A Data", "  A.1 Names", "  A.2 Ages", "B Rights", "  B.1 Access"]);
});

test("headings without a number beside numbered ones have letters", () => {
  const lines = ["### Scope", text, "### 1- Data", text, "### 2. Rights", text];
  expect(told(lines)).toEqual(["A Scope", "1 Data", "2 Rights"]);
});

test("a number that repeats the one above it is not told twice", () => {
  const lines = ["## Data", text, "### 1.1 Names", text, "#### 1.1.1 First names", text];
  const rest = ["#### 1.1.2 Last names", text, "## 2. Rights", text, "## 3. Contact", text];
  expect(told([...lines, ...rest])).toEqual([
    "A Data",
    "  A.1.1 Names",
    "    A.1.1.1 First names",
    "    A.1.1.2 Last names",
    "2 Rights",
    "3 Contact",
  ]);
});

test("headings without a number between two numbers go under the first", () => {
  const lines = ["## 1. Data", text, "## Names", text, "## 2. Rights", text, "## 3. Contact", text];
  expect(told(lines)).toEqual(["1 Data", "  1.1 Names", "2 Rights", "3 Contact"]);
});

test("numbers that contradict each other are not used", () => {
  const lines = ["## 3. Data", text, "## 1. Names", text, "## 3. Rights", text];
  expect(told(lines)).toEqual(["1 Data", "2 Names", "3 Rights"]);
});

test("bold lines go under marked-up headings", () => {
  expect(told(["## Data", text, "*### Names", text, "## Rights", text])).toEqual(["1 Data", "  1.1 Names", "2 Rights"]);
});

test("a lone question does not take all the labels after it under itself", () => {
  const labels = ["Names", "Ages", "Rights", "Sharing", "Safety"].flatMap((title) => [`~### ${title}`, text]);
  expect(told(["?## Want to change something?", text, ...labels]).every((line) => !line.startsWith(" "))).toBe(true);
});

test("bold heads of a table that lost its shape are paragraphs", () => {
  const lines = ["## Cookies", "*### Category", "*### Purpose", "*### Expiration", "Login", text];
  const [section] = nest(lines).sections;
  expect(section?.blocks.map((block) => block.kind)).toEqual(Array.from({ length: 5 }, () => "paragraph"));
});

test("a policy without headings is one section of ours, with a note", () => {
  const notes: Note[] = [];
  const outline = nest(["# Privacy Policy", text, text], notes);
  expect(outline.sections.map(({ number, title, madeBy }) => [number, title, madeBy])).toEqual([
    ["1", "", "smallprint"],
  ]);
  expect(notes).toEqual([{ kind: "no-headings" }]);
});

test("an item that goes on numbering the headings is a heading with its text", () => {
  const lines = ["## 1. Data", text, "## 2. Rights", text, `3. Contact\n${text}`];
  expect(told(lines)).toEqual(["1 Data", "2 Rights", "3 Contact"]);
});

test("a numbered list of short items under a sentence is a list", () => {
  const lines = ["## 1. Data", "We collect:", "1. Names", "2. Ages", text];
  expect(told(lines)).toEqual(["1 Data"]);
});

test("a paragraph that was set as a heading is a paragraph", () => {
  const lines = ["## Data", `### ${text} ${text} ${text} ${text}`, text, "## Rights", text];
  expect(told(lines)).toEqual(["1 Data", "2 Rights"]);
});

test("numbers are unique even where titles and numbers repeat", () => {
  const lines = Array.from({ length: 30 }, (_, index) => [`## ${(index % 3) + 1}. Data`, text]).flat();
  const numbers = nest(lines).sections.map((section) => section.number);
  expect(new Set(numbers).size).toBe(30);
});

test.each(["Effective Date: May 4, 2021", "Our privacy policy was updated on May 4, 2021."])(
  "a heading that only dates the policy heads nothing: %s",
  (dating) => {
    expect(told(["# Privacy Policy", `## ${dating}`, text, "### Sharing", text, "### Rights", text])).toEqual([
      "0",
      "1 Sharing",
      "2 Rights",
    ]);
  },
);

test("the dated entries of a list of changes keep their headings", () => {
  const lines = ["## Data", text, "## Rights", text, "## Changes", text, "### Updated 4 May 2021", text];
  expect(told(lines)).toEqual(["1 Data", "2 Rights", "3 Changes", "  3.1 Updated 4 May 2021"]);
});

test("a title that ends as a sentence does is one", () => {
  expect(nest(["# Larkfieldʼs Privacy Policy.", text, "## Sharing", text]).title).toBe("Larkfieldʼs Privacy Policy");
});

test("signs that set a title off are no part of it", () => {
  expect(nest(["# +++Larkfield Privacy Policy", text, "## Sharing", text]).title).toBe("Larkfield Privacy Policy");
});

test("how a page leads up to its title is no part of it, nor is the way there", () => {
  for (const title of [
    "Let's take a look at the full Larkfield Privacy Policy",
    "Welcome to the Larkfield Privacy Policy",
    "Larkfield Privacy Policy Home > Privacy Policy",
  ]) {
    const outline = nest([`# ${title}`, text, "## Sharing", text]);
    expect(outline.title).toBe("Larkfield Privacy Policy");
    expect(outline.sections.map((section) => section.title)).toEqual(["", "Sharing"]);
  }
});

test("of two titles the one that stands higher is the title, not the name of a tab over it", () => {
  const outline = nest(["## 2024 Privacy Policy", "# Larkfield Privacy Notice", text, "## Sharing", text]);
  expect(outline.title).toBe("Larkfield Privacy Notice");
});
