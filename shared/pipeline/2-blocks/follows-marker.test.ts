import { expect, test } from "vitest";
import { followsMarker } from "./follows-marker.ts";

test.each([
  ["2.", "3."],
  ["(b)", "(c)"],
  ["4.1", "4.2"],
  ["7.1.9.", "7.1.10."],
  ["a)", "b)"],
])("%s is followed by %s", (before, marker) => {
  expect(followsMarker(before, marker)).toBe(true);
});

test.each([
  ["2.", "4."],
  ["2.", "3)"],
  ["4.1", "5.2"],
  ["9.", "a."],
  ["•", "•"],
])("%s is not followed by %s", (before, marker) => {
  expect(followsMarker(before, marker)).toBe(false);
});
