import { expect, test } from "vitest";
import type { DateOrder } from "./find-dates.ts";
import { findPolicyDates, type PolicyDates } from "./find-policy-dates.ts";

function dates(lines: readonly string[], leftOut: readonly string[] = [], usual: DateOrder | null = null): PolicyDates {
  const dated = lines.map((line) => ({ text: line.replace(/^# /, ""), isHeading: line.startsWith("# ") }));
  return findPolicyDates(dated, leftOut, usual);
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

test.each(["Effective Date: 4 May 2021", "Effective as of May 4, 2021", "This version is effective 4 May 2021"])(
  "%s says nothing of an update",
  (line) => {
    expect(dates(["# Privacy Policy", line])).toEqual({ updated: null, effective: "2021-05-04" });
  },
);

test("an update says more than when the page was published", () => {
  expect(dates(["Published 4 May 2011 | Updated 5 June 2021", "We make kites."]).updated).toBe("2021-06-05");
});

test("an offer's dates are not the policy's", () => {
  expect(dates(["# Privacy Policy", "*Offer valid from May 4, 2021."])).toEqual({ updated: null, effective: null });
});

test("a date that can be read either way is read as the policy's other dates are, else as is usual where it comes from", () => {
  const line = "Last updated: 04/05/2021";
  expect(dates([line]).updated).toBe("2021-04-05");
  expect(dates([line], [], "day-first").updated).toBe("2021-05-04");
  expect(dates([line, "Kites sold before 25/04/2021 have tails."]).updated).toBe("2021-05-04");
  expect(dates([line, "Kites sold before 04/25/2021 have tails."], [], "day-first").updated).toBe("2021-04-05");
});

test.each([
  "As of May 4, 2021, we sell kites with two tails.",
  "Effective May 4, 2021, the California law on kites gives you more.",
])("%s says something else", (line) => {
  expect(dates(["# Privacy Policy", line])).toEqual({ updated: null, effective: null });
});

test.each(["As of May 4, 2021", "Current as of May 4, 2021."])("%s is when the policy was updated", (line) => {
  expect(dates(["# Privacy Policy", line]).updated).toBe("2021-05-04");
});

test("a line in a long part that was left out dates the policy", () => {
  const menu = Array.from({ length: 100 }, () => "Kites").join("\n");
  expect(dates(["We make kites."], [`${menu}\nLast updated: May 2021\n${menu}`]).updated).toBe("2021-05");
});
