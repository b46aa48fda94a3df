import { practices } from "../../../model/practice.ts";
import { makePatternSieve } from "../../../text/pattern-sieve.ts";
import { cueText } from "./cue-text.ts";
import type { PracticeRule } from "./rules/practice-rule.ts";
import { practiceRules } from "./rules/practice-rules.ts";
import { biases, ruleWeights } from "./rules/rule-weights.ts";

/** What is known of a text besides its words. `title: null` means that nothing is known of any heading. */
export type Surroundings = {
  readonly title: string | null;
  /** The headings above the nearest one. */
  readonly ancestors: readonly string[];
  /** The words that introduce it, else empty. */
  readonly leadIn: string;
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
  const cues = findCues(cueText(text), around);
  const sums = [...biases];
  for (const { rule, share } of cues) {
    const weights = ruleWeights.get(rule.id) ?? [];
    for (let k = 0; k < weights.length; k++) sums[k] = (sums[k] ?? 0) + share * (weights[k] ?? 0);
  }
  return { scores: practices.map((_, k) => 1 / (1 + Math.exp(-(sums[k] ?? 0)))), cues };
}

function findCues(text: string, around: Surroundings): readonly FoundCue[] {
  const title = around.title === null ? null : cueText(around.title);
  const seen: Seen = { text, title, ancestors: around.ancestors.map(cueText), leadIn: cueText(around.leadIn) };
  const texts = [seen.text, seen.leadIn, ...seen.ancestors, ...(title === null ? [] : [title])];
  const possible = new Set(texts.flatMap(siftRules));
  return practiceRules.filter((_, index) => possible.has(index)).flatMap((rule) => findCue(rule, seen) ?? []);
}

const siftRules = makePatternSieve(practiceRules.map(({ pattern }) => pattern));

type Seen = {
  readonly text: string;
  readonly title: string | null;
  readonly ancestors: readonly string[];
  readonly leadIn: string;
};

function findCue(rule: PracticeRule, seen: Seen): FoundCue | undefined {
  if (rule.on === "title") return findTitleCue(rule, seen);
  if (holds(rule, seen.text)) return { rule, share: 1, inText: rule.on === "text" };
  return rule.on === "text" && holds(rule, seen.leadIn) ? farther(rule) : undefined;
}

function findTitleCue(rule: PracticeRule, seen: Seen): FoundCue | undefined {
  if (seen.title === null) return undefined;
  if (holds(rule, seen.title)) return { rule, share: 1, inText: false };
  return seen.ancestors.some((ancestor) => holds(rule, ancestor)) ? farther(rule) : undefined;
}

function farther(rule: PracticeRule): FoundCue {
  return { rule, share: fartherShare, inText: false };
}

function holds(rule: PracticeRule, text: string): boolean {
  return text.search(rule.pattern) >= 0;
}
