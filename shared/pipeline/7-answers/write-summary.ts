import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";
import type { Practice } from "../../model/practice.ts";
import type { Section } from "../../model/section.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { factsAt } from "./facts-at.ts";
import { wordsBefore, wordsIn } from "./words-of.ts";
import { writeAudiences } from "./write-audiences.ts";
import { writeChanges } from "./write-changes.ts";
import { writeChoices } from "./write-choices.ts";
import { writeCollection } from "./write-collection.ts";
import { writeProtection } from "./write-protection.ts";
import { writeRetention } from "./write-retention.ts";
import { writeRights } from "./write-rights.ts";
import { writeSharing } from "./write-sharing.ts";

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

/** More than this is no summary. The last of the longest groups go first. */
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
  const sentences = [
    ...writeSharing(sorted),
    ...writeRetention(sorted, words.of),
    ...writeCollection(sorted, words),
    ...writeRights(sorted),
    ...writeChoices(sorted),
    ...writeProtection(sorted),
    ...writeAudiences(sorted),
    ...writeChanges(sorted),
  ];
  return shortened(order.map((practice) => sentences.filter((each) => each.practice === practice)));
}

function shortened(groups: readonly (readonly SummarySentence[])[]): readonly SummarySentence[] {
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  if (total <= mostSentences) return groups.flat();
  const longest = groups.reduce((best, group) => (group.length > best.length ? group : best), groups[0] ?? []);
  return shortened(groups.map((group) => (group === longest ? group.slice(0, -1) : group)));
}
