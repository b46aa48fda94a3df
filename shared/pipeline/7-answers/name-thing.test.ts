import { expect, test } from "vitest";
import { nameThing } from "./name-thing.ts";

test.each([
  ["photograph", "the photograph"],
  ["photograph of the lamp", "the photograph of the lamp"],
  ["Ride records", "ride records"],
  ["letters to the help desk", "letters to the help desk"],
  ["account", "your account"],
  ["our address", "your address"],
  ["customer support", "customer support data"],
  ["some or all of your information", "some of your data"],
  ["tide data collected on our websites", "tide data collected on their websites"],
  ["search history", "search history"],
  ["ownerData", "ownerData"],
  ["information associated with your account", "information associated with your account"],
  ["Personal Information", "your data"],
])("%s is told as “%s”", (of, told) => {
  expect(nameThing(of)).toBe(told);
});

test("data as such is the reader's", () => {
  expect(nameThing(null)).toBe("your data");
});
