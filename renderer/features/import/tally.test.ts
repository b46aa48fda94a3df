import { expect, test } from "vitest";
import { tallyInWords, timeInWords } from "./tally.ts";

test("a tally names only what there was", () => {
  expect(tallyInWords({ added: 5, newer: 0, duplicates: 1, failed: 2 })).toBe(
    "Added 5 policies, 1 was already there, 2 could not be read.",
  );
  expect(tallyInWords({ added: 1, newer: 0, duplicates: 0, failed: 0 })).toBe("Added 1 policy.");
  expect(tallyInWords({ added: 0, newer: 0, duplicates: 3, failed: 0 })).toBe("3 were already there.");
});

test("a tally says how many are versions of what was known", () => {
  expect(tallyInWords({ added: 5, newer: 2, duplicates: 0, failed: 0 })).toBe(
    "Added 5 policies, 2 of them look like versions of known ones.",
  );
  expect(tallyInWords({ added: 5, newer: 1, duplicates: 0, failed: 0 })).toBe(
    "Added 5 policies, 1 of them looks like a version of a known one.",
  );
  expect(tallyInWords({ added: 1, newer: 1, duplicates: 0, failed: 1 })).toBe(
    "Added 1 policy, which looks like a version of a known one, 1 could not be read.",
  );
});

test("an import of nothing says so", () => {
  expect(tallyInWords({ added: 0, newer: 0, duplicates: 0, failed: 0 })).toBe("No files were found to add.");
});

test("time left is rounded up in the unit a person would use", () => {
  expect(timeInWords(0.2)).toBe("1 second");
  expect(timeInWords(20)).toBe("20 seconds");
  expect(timeInWords(91)).toBe("2 minutes");
  expect(timeInWords(7_200)).toBe("2 hours");
});
