import { expect, test } from "vitest";
import { factsOf } from "../facts-of.test-support.ts";

const bases = (...lines: readonly string[]) =>
  factsOf(...lines)
    .filter(({ kind }) => kind === "legal-basis")
    .map(({ value, of }) => [value, of]);

test("a row's reason is given for what its other cell names", () => {
  const table = ["| Purpose | Legal basis |", "| Sending the tide tables | Performance of a contract |"];
  expect(bases("# How we use data", ...table)).toEqual([["a contract with you", "Sending the tide tables"]]);
});

test("an item's reason is given for what it is named for", () => {
  expect(bases("# Legal basis", "We rely on these:", "- Newsletters: our legitimate interests.")).toEqual([
    ["legitimate interests", "Newsletters"],
  ]);
});

test.each(["- Consent: you have given your consent.", "- Right to object: where we rely on legitimate interests."])(
  "%s names no purpose",
  (item) => {
    expect(bases("# Legal basis", "We rely on these:", item).every(([, of]) => of === null)).toBe(true);
  },
);

test("a cell that is a list of its own is told in one line", () => {
  const row = "| \n• To send tide tables\n• To mend nets | Performance of a contract |";
  const table = ["| Purpose | Legal basis |", row];
  expect(bases("# How we use data", ...table)).toEqual([["a contract with you", "To send tide tables, To mend nets"]]);
});
