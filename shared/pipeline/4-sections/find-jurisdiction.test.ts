import { expect, test } from "vitest";
import { findJurisdiction } from "./find-jurisdiction.ts";

const placeIn = (text: string) => findJurisdiction({ text, organisation: "Larkspit" })?.name ?? null;

test.each([
  ["This policy is governed by and construed in accordance with the laws of the State of Delaware.", "Delaware"],
  ["These terms are governed by the laws of England and Wales.", "England and Wales"],
  ["This notice is governed by French law.", "France"],
  ["You submit to the exclusive jurisdiction of the courts located in Essex County, New Jersey.", "New Jersey"],
  ["We are a small company registered in Cyprus.", "Cyprus"],
  ["Larkspit is headquartered in the United States.", "United States"],
  ["Larkspit is incorporated under the laws of the Republic of Ireland.", "Ireland"],
  ["Write to Larkspit GmbH, Kiteweg 3\n1030 Vienna\nAustria", "Austria"],
  ["Larkspit, Inc., 12 Kite Street, Springfield, IL 62701", "United States"],
])("%s", (text, place) => {
  expect(placeIn(text)).toBe(place);
});

test.each([
  "You have rights under the laws of your country.",
  "The standard contractual clauses are governed by the laws of Ireland.",
  "Your data is based in the United States.",
  "Our provider Spitlark is a company, and it is registered in Cyprus.",
  "Larkspit LLC, Plaza 5, 31st Floor, Jersey City",
  "Our representative in the Union is Larkspit Ltd, 1 Kite Road, Cork T23 XX11, Ireland.",
  "Larkspit Ltd, 1 Kite Road, Leeds LS1 1AA, United Kingdom\nLarkspit SAS, 2 rue Haute, 75001 Paris, France",
  "Larkspit is helped by Spitlark Ltd, 1 Kite Road, Leeds LS1 1AA, United Kingdom",
  "Spitlark Ltd, 1 Kite Road, Leeds LS1 1AA, United Kingdom",
])("%s says nothing of it", (text) => {
  expect(placeIn(text)).toBeNull();
});

test("law goes before courts, and courts before where a firm is", () => {
  const seat = "We are based in Malta.";
  const courts = "The courts of Scotland have jurisdiction. Any venue but the courts of Scotland is excluded.";
  expect(placeIn(`${seat} ${courts} This policy is governed by the laws of Norway.`)).toBe("Norway");
  expect(placeIn(`${seat} ${courts}`)).toBe("Scotland");
});
