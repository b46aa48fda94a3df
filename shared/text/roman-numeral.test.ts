import { expect, test } from "vitest";
import { romanNumeral } from "./roman-numeral.ts";

test.each([
  [1, "i"],
  [4, "iv"],
  [49, "xlix"],
  [1_994, "mcmxciv"],
  [3_999, "mmmcmxcix"],
  [0, "0"],
  [4_000, "4000"],
])("%i is %s", (number, written) => {
  expect(romanNumeral(number)).toBe(written);
});
