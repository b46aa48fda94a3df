import { expect, test } from "vitest";
import type { GlossaryEntry } from "../model/glossary.ts";
import { makeTermFinder } from "./make-term-finder.ts";

const entry = (term: string, ...forms: readonly string[]): GlossaryEntry => ({ term, forms, means: "It.", see: [] });
const find = makeTermFinder([
  entry("cookie", "cookies"),
  entry("third-party cookie", "third-party cookies"),
  entry("third party", "third parties"),
  entry("opt out", "opt-out"),
  entry("supervisory authority", "ICO"),
  entry("COPPA", "Children’s Act"),
]);
const foundIn = (text: string) =>
  find(text).map(({ entry: { term }, span }) => `${term}: ${text.slice(span.start, span.end)}`);

test("finds words and their other forms where they stand, in order", () => {
  expect(foundIn("A cookie, two Cookies.")).toEqual(["cookie: cookie", "cookie: Cookies"]);
});

test("finds the longest term, and nothing again inside it", () => {
  expect(foundIn("third-party cookies and third parties")).toEqual([
    "third-party cookie: third-party cookies",
    "third party: third parties",
  ]);
});

test("a term begun and not ended is still looked into", () => {
  expect(foundIn("a third-party cookiewall sets a cookie")).toEqual(["third party: third-party", "cookie: cookie"]);
});

test("finds whole words only", () => {
  expect(foundIn("cookiecutter, cryptocookie, COOKIE")).toEqual(["cookie: COOKIE"]);
});

test("hyphens, spaces, line breaks and either apostrophe join the words of a term; other signs part them", () => {
  expect(foundIn("opt-out, opt out, opt\nout, Children's act")).toHaveLength(4);
  expect(foundIn("opt, out; opt (out); opt   out")).toEqual([]);
});

test("a short form alone must be in capitals", () => {
  expect(foundIn("the ICO and an ico file")).toEqual(["supervisory authority: ICO"]);
});

test("addresses are not words", () => {
  expect(foundIn("Write to cookie@example.org or see https://example.org/cookies and example.org/opt-out.")).toEqual(
    [],
  );
  expect(foundIn("A cookie/third party list.")).toEqual(["cookie: cookie", "third party: third party"]);
});

test("a text without words has no terms", () => {
  expect(foundIn("")).toEqual([]);
  expect(foundIn("… — !")).toEqual([]);
});

test("a long text of nearly terms takes time in proportion", () => {
  const text = "third party third-party cookie opt ".repeat(30_000);
  expect(find(text)).toHaveLength(60_000);
});
