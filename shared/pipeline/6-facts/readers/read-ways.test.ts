import { expect, test } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

const ways = (text: string) => {
  const facts = factsOf("# Your rights", text).filter(({ of }) => of === "how");
  return brief(facts, "right").map(([value]) => value);
};

test.each([
  ["You can delete your logbook in your account settings.", "in the settings"],
  ["You may correct your data by logging in to your account.", "in the settings"],
  ["To exercise your rights, fill out our online form.", "with a form on their site"],
  ["You can ask for access by phone.", "by phone"],
  ["To delete your data, contact our customer support.", "through their support"],
])("%s", (text, way) => {
  expect(ways(text)).toEqual([way]);
});

test.each(["You can access your account and the tide tables.", "You can manage cookies in your browser settings."])(
  "no way is named by “%s”",
  (text) => {
    expect(ways(text)).toEqual([]);
  },
);
