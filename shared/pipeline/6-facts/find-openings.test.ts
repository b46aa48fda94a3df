import { expect, test } from "vitest";
import { factsOf } from "./facts-of.test-support.ts";

const filler = Array.from({ length: 12 }, (_, at) => `We keep lamp number ${at} in the shop window.`);

test("what comes after a sentence that opens a part for a place is for people there, also in the parts below", () => {
  const facts = factsOf(
    "# Lamps",
    ...filler,
    "# Your rights",
    "If you are based in the UK or Switzerland, you have the following rights.",
    "## Access",
    "You have the right to access your personal data.",
    "# Contact",
    "You can ask us to delete your personal data.",
  );
  const rights = facts.filter(({ kind }) => kind === "right").map(({ value, region }) => [value, region]);
  expect(rights).toContainEqual(["see", "If you are based in the UK or Switzerland"]);
  expect(rights).toContainEqual(["delete", null]);
});

test("a sentence that only speaks of people there limits nothing after it", () => {
  const facts = factsOf(
    "# Lamps",
    ...filler,
    "# Your rights",
    "If you are based in the UK, our lamps come by train.",
    "You have the right to access your personal data.",
  );
  expect(facts.filter(({ kind }) => kind === "right").map(({ region }) => region)).toEqual([null]);
});
