import { expect, test } from "vitest";
import type { GlossaryEntry } from "../../../shared/model/glossary.ts";
import { narrowGlossary } from "./narrow-glossary.ts";

const entry = (term: string, forms: readonly string[], means: string): GlossaryEntry => ({
  term,
  forms,
  means,
  see: [],
});
const entries = [
  entry("analytics", [], "Tools that count; some set a cookie."),
  entry("cookie", ["cookies"], "A small file."),
  entry("opt out", ["opt-out"], "You say no."),
  entry("session cookie", [], "It goes soon."),
];
const found = (typed: string) => narrowGlossary(entries, typed).map(({ term }) => term);

test("with nothing typed the whole glossary stands in its order", () => {
  expect(narrowGlossary(entries, "  ")).toBe(entries);
});

test("names that begin so come first, then those that hold it, then explanations that do", () => {
  expect(found("cookie")).toEqual(["cookie", "session cookie", "analytics"]);
});

test("case and hyphens don't matter", () => {
  expect(found("OPT-OUT")).toEqual(["opt out"]);
});

test("what stands nowhere finds nothing", () => {
  expect(found("xylophone")).toEqual([]);
});
