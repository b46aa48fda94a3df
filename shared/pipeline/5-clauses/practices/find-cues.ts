import { makePatternSieve } from "../../../text/pattern-sieve.ts";
import type { PracticeRule } from "./rules/practice-rule.ts";
import { practiceRules } from "./rules/practice-rules.ts";

/** The rules whose cue a text holds. Takes what `cueText` gives. */
export type FindCues = (words: string) => readonly PracticeRule[];

/** The cues of a heading. */
export const findTitleCues: FindCues = cueFinder(practiceRules.filter((rule) => rule.on === "title"));

/** The cues of a clause's own words, and of the words that introduce a list. */
export const findTextCues: FindCues = cueFinder(practiceRules.filter((rule) => rule.on !== "title"));

function cueFinder(rules: readonly PracticeRule[]): FindCues {
  const sift = makePatternSieve(rules.map(({ pattern }) => pattern));
  return (words) => {
    const found: PracticeRule[] = [];
    for (const index of sift(words)) {
      const rule = rules[index];
      if (rule !== undefined && words.search(rule.pattern) >= 0) found.push(rule);
    }
    return found;
  };
}
