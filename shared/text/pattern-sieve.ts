import { type NeededWords, neededWords } from "./needed-words.ts";
import { makeWordFinder } from "./word-finder.ts";

/** Which of a list's patterns a text may match, as indexes, rising: all that do match, and few that do not. */
export type PatternSieve = (text: string) => readonly number[];

/**
 * Many patterns at once: most need words that a text does not have, and those are found in one pass. What a pattern
 * needs is read out of the pattern itself, so lists of rules need no second list to be kept in step.
 */
export function makePatternSieve(patterns: readonly RegExp[]): PatternSieve {
  return makeGroupSieve(patterns.map((pattern) => [pattern]));
}

/** The same for groups of patterns: which groups have a pattern that a text may match. A group of none always passes. */
export function makeGroupSieve(groups: readonly (readonly RegExp[])[]): PatternSieve {
  const needs = groups.map(neededByAny);
  const open = needs.flatMap((need, index) => (need === null ? [index] : []));
  const find = makeWordFinder(needs.map((need) => need ?? []));
  return (text) => {
    const found = find(text);
    return open.length === 0 ? found : [...open, ...found].sort((a, b) => a - b);
  };
}

function neededByAny(patterns: readonly RegExp[]): NeededWords {
  const needs = patterns.map(neededWords);
  return patterns.length > 0 && needs.every((need) => need !== null) ? needs.flat() : null;
}
