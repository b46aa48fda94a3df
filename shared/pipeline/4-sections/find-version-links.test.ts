import { expect, test } from "vitest";
import { draftBlocks } from "../3-clean/draft-blocks.test-support.ts";
import { findVersionLinks } from "./find-version-links.ts";
import { nestSections } from "./nest-sections.ts";

function linksOf(...lines: readonly string[]) {
  return findVersionLinks(nestSections({ blocks: draftBlocks(lines), leftOut: [] }, () => undefined));
}

test.each([
  "previous version",
  "Archived May 2017 Privacy Policy",
  "Change history",
  "Download PDF",
  "Printable version",
])("%s leads to another version", (words) => {
  expect(linksOf("# Privacy Policy", `See the [${words}](/old).`)).toEqual([{ text: words, href: "/old" }]);
});

test.each(["your browsing history", "PDF request form", "the data processing addendum (PDF)", "past orders"])(
  "%s does not",
  (words) => {
    expect(linksOf("# Privacy Policy", `See [${words}](/else).`)).toEqual([]);
  },
);

test("an address is told once, and a place in the page is none", () => {
  const lines = ["[Prior version](/a) and [older versions](/a)", "[Past versions](#past)"];
  expect(linksOf("# Privacy Policy", ...lines)).toEqual([{ text: "Prior version", href: "/a" }]);
});
