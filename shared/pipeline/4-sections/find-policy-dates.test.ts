import { expect, test } from "vitest";
import { findPolicyDates, type PolicyDates } from "./find-policy-dates.ts";

function dates(lines: readonly string[], leftOut: readonly string[] = []): PolicyDates {
  const dated = lines.map((line) => ({ text: line.replace(/^# /, ""), isHeading: line.startsWith("# ") }));
  return findPolicyDates(dated, leftOut);
}

test.each([
  "Last updated: 4 May 2021",
  "Updated as on 4 May 2021",
  "We updated our Privacy Policy on May 4, 2021. View the one before.",
  "Revised May 4th, 2021",
  "Stand: 4. Mai 2021",
  "Dernière mise à jour : 4 mai 2021",
])("%s says when it was updated", (line) => {
  expect(dates(["# Privacy Policy", line, "We make kites."])).toEqual({ updated: "2021-05-04", effective: null });
});

test("updated and effective are told apart", () => {
  expect(dates(["Last updated 1 May 2021 and effective 4 May 2021."])).toEqual({
    updated: "2021-05-01",
    effective: "2021-05-04",
  });
});

test("of a list of changes the newest one dates the policy, whatever it says of the others", () => {
  const lines = [
    "# Privacy Policy",
    "We make kites.",
    "# Changes",
    "4 May 2021\nAdded a tail",
    "2 May 2019\nFirst version",
  ];
  expect(dates(lines)).toEqual({ updated: "2021-05-04", effective: null });
});

test("a line under Changes that says what its date is dates the policy", () => {
  expect(dates(["# Privacy Policy", "# Changes", "Effective 4 May 2021"])).toEqual({
    updated: null,
    effective: "2021-05-04",
  });
});

test("one date can be both", () => {
  expect(dates(["Last updated and effective: 4 May 2021"])).toEqual({ updated: "2021-05-04", effective: "2021-05-04" });
});

test("a label in a line of its own belongs to the date under it", () => {
  expect(dates(["# Privacy Policy", "Effective date", "4 May 2021"]).effective).toBe("2021-05-04");
});

test("a bare date under the title dates the document", () => {
  expect(dates(["# Privacy Policy", "May 2021", "We make kites."]).updated).toBe("2021-05");
});

test("dates of laws, of other versions and of what people did are none of its own", () => {
  const lines = ["The Act in force since 25 May 2018 applies.", "Our previous version was updated on 1 May 2019."];
  expect(dates(lines)).toEqual({ updated: null, effective: null });
});

test("a list of changes gives its newest date", () => {
  const lines = [
    "We make kites.",
    ...Array.from({ length: 20 }, () => "We make more kites."),
    "# Changes",
    "So far:",
    "May 22, 2018",
    "First version",
    "4 May 2021",
    "Second version",
  ];
  expect(dates(lines).updated).toBe("2021-05-04");
});

test("a date in the left-out footer counts only when the text has none", () => {
  expect(dates(["We make kites."], ["Last updated 4 May 2021"]).updated).toBe("2021-05-04");
  expect(dates(["Last updated 5 May 2021"], ["Last updated 4 May 2021"]).updated).toBe("2021-05-05");
});
