import { expect, test } from "vitest";
import { findOrganisation } from "./find-organisation.ts";
import { organisationPatterns } from "./organisation-patterns.ts";

function organisation(
  text: string,
  title: string | null = "Privacy Policy",
  declared: Record<string, string> = {},
): string | null {
  return findOrganisation({ title, declared: new Map(Object.entries(declared)), text, leftOut: "" });
}

test.each(organisationPatterns)("the pattern $id finds its example and not its counter-example", (rule) => {
  expect([...rule.example.matchAll(rule.pattern)].map((match) => match[1])).not.toEqual([]);
  expect([...rule.counterExample.matchAll(rule.pattern)]).toEqual([]);
});

test.each([
  "Larkfield Privacy Policy",
  "Larkfield - Privacy Policy",
  "Privacy Notice | Larkfield",
  "Larkfield's Privacy Statement",
  "Larkfieldʼs Privacy Statement",
])("the title %s names it", (title) => {
  expect(organisation("We make kites.", title)).toBe("Larkfield");
});

test("a definition names it, without its legal form", () => {
  expect(organisation('Larkfield Kites, Inc. ("we", "us") makes kites.')).toBe("Larkfield Kites");
});

test("an alias in a definition is its short name", () => {
  expect(organisation('Larkfield Holdings Ltd. ("Larkfield", "we", "us") makes kites.')).toBe("Larkfield");
});

test("affiliates between a name and its definition, and a comma in its quotes, do not hide it", () => {
  expect(organisation('Larkfield Ltd. and its affiliates ("we") make kites.')).toBe("Larkfield");
  expect(organisation("data that Larkfield Ltd. and its shops (collectively, “Larkfield,” “we,” or “us”) take")).toBe(
    "Larkfield",
  );
  expect(organisation('Fly Co.,Ltd and its affiliates ("we") make kites.')).not.toBe("Ltd");
});

test("the place before a definition is no name when the definition gives one", () => {
  expect(organisation('It is a company in Oxford ("we", "us" or "Larkfield").')).toBe("Larkfield");
});

test("a mail host backs a name written in the text", () => {
  expect(organisation("Larkfield makes kites. Mailchimp collects addresses. Write to hello@larkfield.example.")).toBe(
    "Larkfield",
  );
});

test("a name of several words is found by its host", () => {
  expect(organisation("We run The Red Kites. Write to hello@theredkites.example.")).toBe("The Red Kites");
});

test("the site's declared name counts", () => {
  expect(organisation("We make kites.", null, { "og:site_name": "Larkfield" })).toBe("Larkfield");
});

test("a copyright line names it", () => {
  expect(organisation("We make kites.\n© 2021 Larkfield Ltd. All rights reserved.")).toBe("Larkfield");
});

test("a company that is only spoken of is not the one", () => {
  expect(organisation('Stripe, Inc. takes payments. Larkfield ("we") makes kites.')).toBe("Larkfield");
});

test("where nothing names one there is none", () => {
  expect(organisation("We collect your personal data when you visit us.")).toBe(null);
});

test("a firm that others tell of in passing is named only where the text is full of it", () => {
  const passing =
    "Google's services count our visits. Google uses cookies, and Google may share what Google collects. ";
  expect(organisation(passing + "We make kites for people who like the wind. ".repeat(60))).toBe(null);
  expect(organisation(passing + "We keep what you search for, as all of Google does. ".repeat(60))).toBe("Google");
});

test("words for the firms around a firm are no name", () => {
  expect(organisation("AFFILIATES OR SUBSIDIARIES may share it. AFFILIATES OR SUBSIDIARIES will not sell it.")).toBe(
    null,
  );
});
