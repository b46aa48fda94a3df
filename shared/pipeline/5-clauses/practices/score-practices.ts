import { practices } from "../../../model/practice.ts";
import { makePatternSieve } from "../../../text/pattern-sieve.ts";
import { cueText } from "./cue-text.ts";
import type { PracticeRule } from "./rules/practice-rule.ts";
import { practiceRules } from "./rules/practice-rules.ts";
import { biases, ruleWeights } from "./rules/rule-weights.ts";

/** What is known of a text besides its words, as the rules found there (`findTitleCues`, `findLeadInCues`). */
export type Surroundings = {
  readonly title: readonly PracticeRule[];
  /** The headings above the nearest one. */
  readonly ancestors: readonly (readonly PracticeRule[])[];
  /** The words that introduce it. */
  readonly leadIn: readonly PracticeRule[];
};

/** A cue found: `share` is how much of its weight counts, `inText` whether the text's own words hold it. */
export type FoundCue = { readonly rule: PracticeRule; readonly share: number; readonly inText: boolean };

/** `scores` 0 to 1 in the order of `practices`. */
export type Scored = { readonly scores: readonly number[]; readonly cues: readonly FoundCue[] };

/**
 * Evidence that stands further off counts half: headings above the nearest one, and the lead-in of an item. The labelled
 * clauses have neither, so the half is a guess that could not be fitted.
 */
const fartherShare = 0.5;

/**
 * How far each practice fits a text: the logistic of the sum of the weights of the cues found in it and around it.
 * Goes in: the text as it stands and its surroundings. Comes out: a score a practice and the cues that made it.
 */
export function scorePractices(text: string, around: Surroundings): Scored {
  const cues = findCues(text, around);
  const sums = [...biases];
  for (const { rule, share } of cues) {
    const weights = ruleWeights.get(rule.id) ?? [];
    for (let k = 0; k < weights.length; k++) sums[k] = (sums[k] ?? 0) + share * (weights[k] ?? 0);
  }
  return { scores: practices.map((_, k) => 1 / (1 + Math.exp(-(sums[k] ?? 0)))), cues };
}

/** The rules whose cue a heading holds. Many clauses stand under one: asking once will do. */
export const findTitleCues = ruleMatcher(practiceRules.filter((rule) => rule.on === "title"));

/** The rules whose cue the words that introduce a list hold. */
export const findLeadInCues = ruleMatcher(practiceRules.filter((rule) => rule.on === "text"));

const findOwnCues = ruleMatcher(practiceRules.filter((rule) => rule.on !== "title"));

function ruleMatcher(rules: readonly PracticeRule[]): (text: string) => readonly PracticeRule[] {
  const sift = makePatternSieve(rules.map(({ pattern }) => pattern));
  return (whole) => {
    const text = cueText(whole);
    const found: PracticeRule[] = [];
    for (const index of sift(text)) {
      const rule = rules[index];
      if (rule !== undefined && text.search(rule.pattern) >= 0) found.push(rule);
    }
    return found;
  };
}

const order: ReadonlyMap<PracticeRule, number> = new Map(practiceRules.map((rule, index) => [rule, index]));

/** Each cue where it stands nearest, in the order of the rules. */
function findCues(text: string, { title, ancestors, leadIn }: Surroundings): readonly FoundCue[] {
  const found: FoundCue[] = [];
  const rules = new Set<PracticeRule>();
  const add = (rule: PracticeRule, share: number, inText: boolean): void => {
    if (rules.has(rule)) return;
    rules.add(rule);
    found.push({ rule, share, inText });
  };
  for (const rule of findOwnCues(text)) add(rule, 1, rule.on === "text");
  for (const rule of title) add(rule, 1, false);
  for (const rule of leadIn) add(rule, fartherShare, false);
  for (const ancestor of ancestors) for (const rule of ancestor) add(rule, fartherShare, false);
  return found.sort((one, other) => (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0));
}
