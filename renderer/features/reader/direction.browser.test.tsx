import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import { openBench, type ReaderBench } from "./reader-bench.test-support.tsx";

const hebrew = "אנו שומרים את שמך במשך שנה.";

let bench: ReaderBench;

afterEach(() => bench.close());

/** The first clause in Hebrew, the second as it is. */
function inHebrew(language: string): (open: OpenPolicy) => OpenPolicy {
  return ({ reading, ...open }) => ({
    ...open,
    reading: {
      ...reading,
      metadata: { ...reading.metadata, language },
      clauses: reading.clauses.map((clause, index) => (index === 0 ? { ...clause, text: hebrew, marks: [] } : clause)),
    },
  });
}

/** Where the words of the first two clauses stand to their numbers, and to which side each line is set. */
function layout() {
  return [...document.querySelectorAll("[data-clause]")].slice(0, 2).map((clause) => {
    const words = clause.querySelector("[data-start]");
    const number = [...clause.querySelectorAll("span")].find(({ textContent }) => /^\d+\.\d+$/.test(textContent));
    if (words === null || number === undefined) throw new Error("a clause without words or number");
    return {
      number: number.getBoundingClientRect().left < words.getBoundingClientRect().left ? "left" : "right",
      runs: getComputedStyle(words).direction,
    };
  });
}

test("a Hebrew policy is laid out from the right, with what is English in it from the left", async () => {
  bench = await openBench(inHebrew("he"));
  await expect.element(page.getByRole("article")).toHaveAttribute("lang", "he");
  expect(layout()).toEqual([
    { number: "right", runs: "rtl" },
    { number: "right", runs: "ltr" },
  ]);
});

test("a Hebrew clause in an English policy runs from the right, its number stays where all numbers are", async () => {
  bench = await openBench(inHebrew("en"));
  await expect.element(page.getByRole("article")).toHaveAttribute("lang", "en");
  expect(layout()).toEqual([
    { number: "left", runs: "rtl" },
    { number: "left", runs: "ltr" },
  ]);
});
