import { describe, expect, it } from "vitest";
import { classifyClauses } from "./classify-clauses.ts";
import { classifyText } from "./classify-text.ts";
import { draftPolicy } from "./draft-policy.test-support.ts";
import { findReasons } from "./find-reasons.ts";

function labelled(lines: readonly string[]) {
  const { sections, clauses } = draftPolicy(lines);
  return classifyClauses(sections, clauses);
}

describe("classifyClauses", () => {
  it.each([
    ["first-party-collection", "We collect your name and email address when you register with the Tidepool shop."],
    ["third-party-sharing", "We may share your purchase data with couriers and other service providers."],
    ["user-choice", "You can opt out of our letters at any time by following the unsubscribe link."],
    ["access-edit-deletion", "You have the right to request a copy of the data we hold about you."],
    ["data-retention", "We retain order records for seven years and then delete them."],
    ["data-security", "Passwords are hashed and all traffic is encrypted, yet no system is completely secure."],
    ["policy-change", "We may update this notice from time to time and will post any changes on this page."],
    ["do-not-track", "Our pages do not respond to Do Not Track signals."],
    ["specific-audiences", "We do not knowingly keep anything about children under 13."],
    ["other", "This privacy notice explains who we are; with questions, write to hello@tidepool.example."],
  ])("hears %s in its words", (practice, text) => {
    expect(classifyText({ text }).practices[0]).toBe(practice);
  });

  it("shows the words that led to a practice, at their place in the text", () => {
    const text = "Since “spring” we retain letters for 12 months.";
    const [clause] = labelled([text]);
    const label = clause?.practices.find((each) => each.practice === "data-retention");
    const words = label?.why.map((span) => text.slice(span.start, span.end));
    expect(words).toContain("retain");
  });

  it("shows no words where none speak for a practice", () => {
    expect(findReasons("Tidewater Bank", "policy-change")).toEqual([]);
  });

  it("hears the heading above a clause", () => {
    const text = "Order forms: seven years";
    const scoreUnder = (heading: string) => classifyText({ text, heading }).scores["data-retention"] ?? 0;
    expect(scoreUnder("How long we keep your data")).toBeGreaterThan(5 * scoreUnder("Who we are"));
  });

  it("reads an item by its lead-in", () => {
    const text = "Tidewater Bank";
    const scoreAfter = (leadIn: string) => classifyText({ text, leadIn }).scores["third-party-sharing"] ?? 0;
    expect(scoreAfter("We share your details with the following:")).toBeGreaterThan(3 * scoreAfter(""));
  });

  it("reads a table row by the heads of its columns", () => {
    const under = (heads: string) => labelled(["# Particulars", heads, "| Order forms | 7 years after the sale |"]);
    const practicesIn = (heads: string) => under(heads)[0]?.practices.map((label) => label.practice);
    expect(practicesIn("| Category of data | Retention period |")).toContain("data-retention");
    expect(practicesIn("| Article | Guarantee |")).not.toContain("data-retention");
  });

  it("gives every clause at least one practice, whatever it holds", () => {
    for (const text of ["", "…", "| |", "İİİ WE COLLECT İ", "x".repeat(20_000)]) {
      expect(classifyText({ text }).practices.length).toBeGreaterThan(0);
    }
  });

  it("stays quick on long text that leads every pattern on", () => {
    const started = performance.now();
    for (const bait of ["we ", "do not ", "share data with third ", "a@", "right to know and "]) {
      classifyText({ text: bait.repeat(100_000 / bait.length) });
    }
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("names every practice in the scores", () => {
    const { scores } = classifyText({ text: "We sell nothing." });
    expect(Object.values(scores).every((score) => score >= 0 && score <= 1)).toBe(true);
    expect(Object.keys(scores)).toHaveLength(10);
  });
});
