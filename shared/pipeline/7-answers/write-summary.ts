import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";
import type { Practice } from "../../model/practice.ts";
import type { Section } from "../../model/section.ts";
import type { SummarySentence } from "../../model/summary.ts";
import type { Draft } from "./cite.ts";
import { wordsAfter, wordsBefore, wordsIn } from "./words-of.ts";
import { weightiest, writeDrafts } from "./write-drafts.ts";

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
  const words = { of: wordsIn(clauses), before: wordsBefore(clauses), after: wordsAfter(clauses) };
  const kept = keepSome(writeDrafts(facts, words));
  return order.flatMap((practice) => kept.filter((each) => each.practice === practice).map(toSentence));
}

/** The weightiest sentence of each practice, then the weightiest of the rest. */
function keepSome(drafts: readonly Draft[]): readonly Draft[] {
  const first = order.flatMap((practice) =>
    weightiest(
      drafts.filter((each) => each.practice === practice),
      1,
    ),
  );
  const rest = weightiest(
    drafts.filter((each) => !first.includes(each)),
    mostSentences - first.length,
  );
  return drafts.filter((each) => first.includes(each) || rest.includes(each));
}

function toSentence({ practice, text, cites }: Draft): SummarySentence {
  return { practice, text, cites };
}
