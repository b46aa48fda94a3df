import { expect, test } from "vitest";
import { confirmInWords, surveyInWords, surveyLines } from "./survey-words.ts";

const survey = { fresh: 1_034, newer: 3, duplicates: 2, unreadable: 1, found: 1_040 };
const none = { fresh: 0, newer: 0, duplicates: 0, unreadable: 0, found: 0 };

test("a survey is one line of counts", () => {
  expect(surveyInWords(survey)).toBe("1,034 new, 3 versions of known ones, 2 duplicates, 1 unreadable.");
  expect(surveyInWords({ ...none, newer: 1, duplicates: 1, found: 2 })).toBe("1 version of a known one, 1 duplicate.");
  expect(surveyInWords(none)).toBe("There are no files in it.");
});

test("what was not found is not listed", () => {
  expect(surveyLines({ ...none, unreadable: 4, found: 4 }).map(({ kind }) => kind)).toEqual(["unreadable"]);
});

test("the button says how many policies it adds", () => {
  expect(confirmInWords(survey)).toBe("Add 1,037 policies");
  expect(confirmInWords({ ...none, fresh: 1, found: 1 })).toBe("Add 1 policy");
  expect(confirmInWords({ ...none, duplicates: 2, found: 2 })).toBe("Show why");
});
