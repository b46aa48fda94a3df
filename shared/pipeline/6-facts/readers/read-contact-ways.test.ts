import { expect, test } from "vitest";
import { factsOf } from "../facts-of.test-support.ts";

function contactsOf(...lines: readonly string[]): readonly (readonly [string | null, string, string])[] {
  return factsOf(...lines)
    .filter((fact) => fact.kind === "contact")
    .map(({ of, value, words }) => [of, value, words]);
}

test.each([
  [
    "Write to: Tidepool, 12377 Gull Drive, 3rd Floor, Saltby, Texas, 75251.",
    "postal address",
    "Tidepool, 12377 Gull Drive, 3rd Floor, Saltby, Texas, 75251",
  ],
  ["Call us at +44 20 7946 0000 with questions.", "phone", "+44 20 7946 0000"],
  [
    "Write to us at: Tidepool Ltd, 4 Pier Road, Saltby SY1 2AB, United Kingdom",
    "postal address",
    "Tidepool Ltd, 4 Pier Road, Saltby SY1 2AB, United Kingdom",
  ],
  [
    "The controller is Tidepool Inc., 9 Gull Street, Saltby, ME 04101.",
    "postal address",
    "Tidepool Inc., 9 Gull Street, Saltby, ME 04101",
  ],
  ["You can reach our Data Protection Officer at the pier.", "officer", "Data Protection Officer"],
  ["You may complain to the Saltby Data Protection Authority.", "authority", "Saltby Data Protection Authority"],
])("%s", (text, of, value) => {
  expect(contactsOf("# Contact us", text)).toEqual([[of, value, value]]);
});

test.each([
  "We were founded in Saltby, ME 04101 boats ago.",
  "Our tide tables hold 12345 Entries.",
  "We have no data protection officer.",
])("is none: %s", (text) => {
  expect(contactsOf("# About", text)).toEqual([]);
});
