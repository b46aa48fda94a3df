import { describe, expect, it } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

describe("retention", () => {
  const times = (...lines: readonly string[]) =>
    factsOf(...lines)
      .filter((fact) => fact.kind === "retention")
      .map((fact) => [fact.of, fact.value]);

  it("is read per kind of data from items, tables and sentences", () => {
    expect(
      times("# How long", "- Catch logs: Kept for 12 months", "- Tokens: Deleted within 30 days of leaving"),
    ).toEqual([
      ["Catch logs", "P12M"],
      ["Tokens", "P30D"],
    ]);
    expect(times("# Retention", "| Data | Retention period |", "| Ride records | 18 months |")).toEqual([
      ["Ride records", "P18M"],
    ]);
    expect(times("We keep weather data for 30 days and tide data for 24 months.")).toEqual([
      ["weather data", "P30D"],
      ["tide data", "P24M"],
    ]);
    expect(times("Server logs are retained for up to ninety (90) days.")).toEqual([["Server logs", "P90D"]]);
  });

  it("names no part of what is kept", () => {
    expect(times("We keep logs of boats chained for debts for 30 days.")).toEqual([[null, "P30D"]]);
  });

  it("holds a stated rule as written", () => {
    expect(times("We keep your data as long as your account is active.")).toEqual([
      ["data", "as long as your account is active"],
    ]);
  });

  it("may outlast deletion in backups", () => {
    expect(brief(factsOf("Deleted entries may continue to persist on backup tapes."), "retention")).toEqual([
      ["in backups after deletion", "may"],
    ]);
  });

  it("keeps hedges and bounds", () => {
    const claims = (text: string) =>
      factsOf(text)
        .filter((fact) => fact.kind === "retention")
        .map((fact) => [fact.value, fact.polarity]);
    expect(claims("Map tiles may be kept for 30 days.")).toEqual([["P30D", "may"]]);
    expect(claims("We do not keep map tiles for more than 30 days.")).toEqual([["P30D", "does-not"]]);
  });

  it.each([
    "The code of your lock stays the same for twelve months.",
    "The offer remains available for 30 days.",
    "A day pass is held to be valid for 24 hours.",
    "We review what we store every 12 months.",
    "Lost keys are reported and kept up to date within 72 hours.",
    "We answer your request within 30 days.",
    "We will notify you 30 days before the policy changes.",
    "You must be at least 16 years old.",
  ])("is not read into “%s”", (text) => {
    expect(times(text)).toEqual([]);
  });

  it("hears “until it is no longer needed”", () => {
    const facts = factsOf(
      "# Data",
      "We keep information until it is no longer needed for the purposes it was given for.",
    );
    expect(facts.find(({ kind }) => kind === "retention")?.value).toBe(
      "until it is no longer needed for the purposes it was given for",
    );
  });

  it("is not another company's", () => {
    const text = "Harbour Surveys will only retain your personal data for as long as is necessary for the study.";
    expect(brief(factsOf("# Studies", text), "retention")).toEqual([]);
  });

  it("is not how long until a cookie expires", () => {
    const table = ["| Cookies | Retention |", "| Needed | They expire after times from 30 days to 4 years. |"];
    expect(factsOf("# Cookies", ...table).filter(({ kind }) => kind === "retention")).toEqual([]);
    expect(times("We keep what our cookies record for 2 years.")).not.toEqual([]);
  });

  it("is told as job applicants' where the sentence is about them", () => {
    const facts = factsOf("# Data", "For applicants based in Norway, your data will be kept for 24 months.");
    expect(facts.find(({ kind }) => kind === "retention")).toMatchObject({
      value: "P24M",
      of: "data of job applicants",
    });
  });
});
