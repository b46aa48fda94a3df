import { describe, expect, it } from "vitest";
import { type Practice, practices } from "../../../model/practice.ts";
import { classifyClauses } from "./classify-clauses.ts";
import { classifyText } from "./classify-text.ts";
import { draftPolicy } from "./draft-policy.test-support.ts";
import { findReasons } from "./find-reasons.ts";
import { practiceModel } from "./practice-model.ts";
import { practiceRules } from "./rules/practice-rules.ts";

/** By practice: what speaks of it, and what is near in words but not in matter. Own wording; never seen in training. */
const samples: readonly (readonly [Practice, string, string])[] = [
  [
    "first-party-collection",
    "When you open an account we ask for your name, your address and the date of your birth.",
    "You can close your account at any time in its settings, and everything in it is deleted.",
  ],
  [
    "third-party-sharing",
    "We share your address with the courier company that brings the parcel.",
    "We collect your address from the order form that you fill in.",
  ],
  [
    "user-choice",
    "If you would rather not get our letters, unsubscribe with the link at the end of each.",
    "We use your email address to send you letters about your orders.",
  ],
  [
    "access-edit-deletion",
    "Write to us for a copy of your data, or to have mistakes in it corrected.",
    "We copy your data to a second server every night.",
  ],
  [
    "data-retention",
    "Invoices are kept for ten years, everything else until you close your account.",
    "Invoices are sent by email when your order has left the shop.",
  ],
  [
    "data-security",
    "All traffic is encrypted, and only two of our staff can read the database.",
    "Our staff will gladly help you to choose a parcel of the right size.",
  ],
  [
    "policy-change",
    "If we change this policy we will tell you by email two weeks before.",
    "If you change your address, tell us by email.",
  ],
  [
    "do-not-track",
    "Our site does not respond to Do Not Track signals from your browser.",
    "Our site uses cookies to remember what is in your basket.",
  ],
  [
    "specific-audiences",
    "Residents of California have further rights under the CCPA.",
    "Parcels to California take five days.",
  ],
  [
    "other",
    "With questions about this policy, write to hello@tidepool.example.",
    "We sell your details to other shops.",
  ],
];

describe("the trained model", () => {
  it.each(samples)("gives %s where it is spoken of, and not where only its words are", (practice, spoken, near) => {
    expect(classifyText({ text: spoken }).practices).toContain(practice);
    expect(classifyText({ text: near }).practices).not.toContain(practice);
  });

  it("has a probability for each practice, whatever the text", () => {
    for (const text of [...samples.map(([, spoken]) => spoken), "", "?!", "日本語の文", "we ".repeat(9000)]) {
      const scores = Object.values(classifyText({ text }).scores);
      expect(scores).toHaveLength(practices.length);
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    }
  });

  it("judges a clause the same wherever it stands among others", () => {
    const lines = samples.map(([, spoken]) => spoken);
    const labelsOf = (order: readonly string[]) => {
      const { sections, clauses } = draftPolicy(order);
      return new Map(classifyClauses(sections, clauses).map(({ text, practices: labels }) => [text, labels]));
    };
    expect(labelsOf(lines.toReversed())).toEqual(new Map([...labelsOf(lines)].toReversed()));
  });

  it("points at whole words of the text, in order, not overlapping", () => {
    for (const [practice, text] of samples) {
      let last = 0;
      for (const { start, end } of findReasons(text, practice)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        expect(`${text[start - 1] ?? " "}${text[end] ?? " "}`).not.toMatch(/[a-z]/i);
        last = end;
      }
    }
  });

  it("knows every cue of the rules and has a number for each practice", () => {
    const { cues } = practiceModel();
    const learnt = { ...cues.text, ...cues.title };
    const unseen = practiceRules.filter(({ id }) => learnt[id] === undefined).map(({ id }) => id);
    expect(unseen).toEqual([]);
    expect(Object.values(learnt).every((counts) => counts.length === practices.length)).toBe(true);
  });

  it("explains a long text that leads every pattern on without stalling", () => {
    const bait = "we do not share data with third parties and right to know ".repeat(20_000);
    const before = performance.now();
    for (const practice of practices) findReasons(bait, practice);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
