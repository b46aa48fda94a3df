import { expect, test } from "vitest";
import { summaryOf } from "./summary-of.test-support.ts";

test.each([
  [
    "You can correct or delete your personal data in your account settings.",
    "You can have your data corrected and have it deleted in the settings. c1",
  ],
  ["To exercise your rights, use our web form.", "Requests can be made with a form on their site. c1"],
])("says what can be done and where: %s", (text, sentence) => {
  expect(summaryOf("# Your rights", text)).toContain(sentence);
});

test("settings that are not said to do anything go untold", () => {
  expect(summaryOf("# Your rights", "You can exercise your rights in your account settings.")).toEqual([]);
});
