import { expect, it } from "vitest";
import { findDurations } from "./durations.ts";

it.each([
  ["kept for 12 months", ["P12M"]],
  ["within thirty (30) days", ["P30D"]],
  ["after a year, or two years", ["P1Y", "P2Y"]],
  ["for seventy-two hours", ["PT72H"]],
  ["a 90-day period", ["P90D"]],
  ["within 10 business days", ["P10D"]],
  ["for 6 weeks and 20 minutes", ["P6W", "PT20M"]],
])("reads the times in “%s”", (text, expected) => {
  expect(findDurations(text).map((duration) => duration.iso)).toEqual(expected);
});

it.each(["13 years old", "18 years of age", "for 30 people", "the daylight", "a daybook"])(
  "finds no time in “%s”",
  (text) => {
    expect(findDurations(text)).toEqual([]);
  },
);

it("says where the words stand", () => {
  const text = "kept for up to 12 months, then deleted";
  const [duration] = findDurations(text);
  expect(text.slice(duration?.start, duration?.end)).toBe("12 months");
});
