import { expect, test } from "vitest";
import { findPlace, placeInTitle } from "./find-region.ts";

test.each([
  "if you are in colombia, find out more",
  "georgia",
  "notice to individuals in thailand",
  "additional information for rhode island residents",
  "colorado, delaware and iowa residents",
  "singapore and malaysia",
  "your choices in california.",
])("a heading limits what stands under it to a place: %s", (title) => {
  expect(placeInTitle(title)).not.toBeNull();
});

test.each([
  "who we are",
  "privacy policy of florida boats",
  "transfers to singapore",
  "georgia's diary of the harbour",
])("a heading that only names a place limits nothing: %s", (title) => {
  expect(placeInTitle(title)).toBeNull();
});

test("words are limited to the people of a place", () => {
  const raw = "We may sell the data of Delaware consumers.";
  expect(findPlace(raw.toLowerCase(), raw)).toBe("Delaware consumers");
  const plain = "Our boats are built in Maine and sold in Delaware.";
  expect(findPlace(plain.toLowerCase(), plain)).toBeNull();
});

test("where data about people is stored is no place that words are limited to", () => {
  const raw = "We store data about customers in the United States.";
  expect(findPlace(raw.toLowerCase(), raw)).toBeNull();
  const limited = "We tell customers in the United States by letter.";
  expect(findPlace(limited.toLowerCase(), limited)).toBe("customers in the United States");
});

test("a heading on transfers to a place is for nobody there", () => {
  expect(placeInTitle("transfers of data to the united states")).toBeNull();
  expect(placeInTitle("data of people in the united states")).toBe("united states");
});

test("a place that is named besides limits nothing", () => {
  const raw = "Opt out at one page, or if you are in the EU at another.";
  expect(findPlace(raw.toLowerCase(), raw)).toBeNull();
});
