import { expect, test } from "vitest";
import { textSpan } from "../../../../shared/model/span.ts";
import { makeTermFinder } from "../../../../shared/text/make-term-finder.ts";
import { makeDocument } from "../make-document.test-support.ts";
import { findLeafTerms } from "./find-leaf-terms.ts";

const findTerms = makeTermFinder([
  { term: "cookie", forms: ["cookies"], means: "It.", see: [] },
  { term: "consent", forms: [], means: "It.", see: [] },
]);

test("a term is marked where it first stands, whatever its form", () => {
  const { clauses } = makeDocument([
    [{ text: "We ask for consent." }, { text: "Cookies need consent; a cookie does too." }],
  ]);
  expect(findLeafTerms(clauses, findTerms)).toEqual([
    { key: "c1", span: textSpan(11, 18) },
    { key: "c2", span: textSpan(0, 7) },
  ]);
});

test("a term in a link is left to the link, and marked where it stands next", () => {
  const { clauses } = makeDocument([[{ text: "Our cookie list. A cookie." }]]);
  const linked = clauses.map((clause) => ({
    ...clause,
    marks: [{ kind: "link" as const, span: textSpan(4, 15), href: "https://example.org/" }],
  }));
  expect(findLeafTerms(linked, findTerms)).toEqual([{ key: "c1", span: textSpan(19, 25) }]);
});
