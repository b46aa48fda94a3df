import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";
import type { Practice } from "../../model/practice.ts";
import type { Section } from "../../model/section.ts";
import type { SummarySentence } from "../../model/summary.ts";
import type { Draft } from "./cite.ts";
import { factsAt } from "./facts-at.ts";
import { wordsBefore, wordsIn } from "./words-of.ts";
import { writeAudiences } from "./write-audiences.ts";
import { writeChanges } from "./write-changes.ts";
import { writeChoices } from "./write-choices.ts";
import { writeCollection } from "./write-collection.ts";
import { writeProtection } from "./write-protection.ts";
import { writeRecipients } from "./write-recipients.ts";
import { writeRetention } from "./write-retention.ts";
import { writeRights } from "./write-rights.ts";
import { writeCases, writeSharing } from "./write-sharing.ts";
import { writeUses } from "./write-uses.ts";

/** In the order that most people would ask. */
const order: readonly Practice[] = [
  "third-party-sharing",
  "data-retention",
  "first-party-collection",
  "access-edit-deletion",
  "user-choice",
  "data-security",
  "do-not-track",
  "specific-audiences",
  "policy-change",
  "other",
];

/** More than this is no summary. */
const mostSentences = 20;

/**
 * The policy in plain sentences, grouped by practice in the order that most people would ask.
 * Goes in: the outline, its clauses, and the facts read out of them. Comes out: at most twenty sentences, each made from
 * facts and citing one to three clauses that say it; none where there are no facts.
 */
export function writeSummary(
  _sections: readonly Section[],
  clauses: readonly Clause[],
  facts: readonly Fact[],
): readonly SummarySentence[] {
  const sorted = factsAt(facts);
  const words = { of: wordsIn(clauses), before: wordsBefore(clauses) };
  const drafts = [
    ...writeSharing(sorted, words.of),
    ...writeRecipients(sorted),
    ...writeCases(sorted),
    ...writeRetention(sorted, words.of),
    ...writeCollection(sorted, words),
    ...writeUses(sorted),
    ...writeRights(sorted, words.of),
    ...writeChoices(sorted),
    ...writeProtection(sorted),
    ...writeAudiences(sorted),
    ...writeChanges(sorted),
  ];
  const kept = weightiest(drafts);
  return order.flatMap((practice) => kept.filter((each) => each.practice === practice).map(toSentence));
}

function weightiest(drafts: readonly Draft[]): readonly Draft[] {
  const byWeight = [...drafts].sort((a, b) => b.weight - a.weight);
  const kept = new Set(byWeight.slice(0, mostSentences));
  return drafts.filter((each) => kept.has(each));
}

function toSentence({ practice, text, cites }: Draft): SummarySentence {
  return { practice, text, cites };
}
