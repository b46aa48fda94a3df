import { expect, test } from "vitest";
import { firstTerms } from "./first-terms.ts";

test("a term is explained in the sentence that it first stands in, and once in that one", () => {
  const sentences = ["They use cookies and a cookie.", "Cookies last a year.", "They may profile you with cookies."];
  const found = [...firstTerms(sentences)].map(([sentence, terms]) => [sentence, terms.map(({ entry }) => entry.term)]);
  expect(found).toEqual([
    ["They use cookies and a cookie.", ["cookie"]],
    ["They may profile you with cookies.", ["profiling"]],
  ]);
});
