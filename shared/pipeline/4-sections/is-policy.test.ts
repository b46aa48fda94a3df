import { expect, test } from "vitest";
import { isPolicy, type PolicyEvidence } from "./is-policy.ts";

function judged(text: string, rest: Partial<PolicyEvidence> = {}): boolean {
  return isPolicy({ text, words: text.split(" ").length, language: "en", isTitled: false, ...rest });
}

test("a short policy passes", () => {
  expect(judged("We do not collect personal data and set no cookies. We share nothing.")).toBe(true);
});

test("a recipe does not", () => {
  expect(judged("Collect two eggs and share the cake with your children. ".repeat(40))).toBe(false);
});

test("a page about a shop that mentions privacy once does not", () => {
  expect(
    judged(`${"Our kites fly high and far and look well in any weather. ".repeat(40)} We respect your privacy.`),
  ).toBe(false);
});

test("a title that says so needs one typical word", () => {
  expect(judged("We collect nothing.", { isTitled: true })).toBe(true);
  expect(judged("This page has moved.", { isTitled: true })).toBe(false);
});

test("another language is judged by its own words", () => {
  expect(judged("Wir verarbeiten personenbezogene Daten nur mit Ihrer Einwilligung.", { language: "de" })).toBe(true);
  expect(judged("Nehmen Sie zwei Eier und etwas Mehl.", { language: "de" })).toBe(false);
});
