import { expect, it } from "vitest";
import { findEveryTerm, findTerms } from "./find-terms.ts";
import type { TermRule } from "./words/term-rule.ts";

const rules: readonly TermRule[] = [
  { id: "picture", value: "picture", pattern: /\bpictures?\b/g, matches: "a picture", misses: "a pitcher" },
  {
    id: "profile",
    value: "profile picture",
    pattern: /\bprofile pictures?\b/g,
    matches: "profile picture",
    misses: "profile",
  },
  { id: "name", value: "name", pattern: /\bnames?\b/g, matches: "a name", misses: "an enamel" },
];

it("names terms in the order of the text, each once", () => {
  expect(findTerms(rules, "names, pictures and more names").map((term) => term.value)).toEqual(["name", "picture"]);
});

it("takes words inside a longer term's words for no term of their own", () => {
  expect(findTerms(rules, "a profile picture").map((term) => term.value)).toEqual(["profile picture"]);
});

it("names those too where every term is asked for", () => {
  expect(findEveryTerm(rules, "a profile picture").map((term) => term.value)).toEqual(["profile picture", "picture"]);
});
