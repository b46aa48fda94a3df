import { findAll } from "../../text/find-all.ts";
import { makePatternSieve, type PatternSieve } from "../../text/pattern-sieve.ts";
import type { TermRule } from "./words/term-rule.ts";

/** A term found in a text: its plain value and where its words stand, half-open. */
export type FoundTerm = { readonly value: string; readonly start: number; readonly end: number };

/**
 * The terms of a list that a text names, in the order of the text; each value once, at its first place.
 * Goes in: text as cues are written (lower case, straight quotes). Words inside a longer term's words are not a term of
 * their own: "profile picture" is not also a picture.
 */
export function findTerms(rules: readonly TermRule[], text: string): readonly FoundTerm[] {
  const found = findEveryTerm(rules, text);
  return found.filter((term) => !found.some((other) => other.value !== term.value && holds(other, term)));
}

/** As `findTerms`, with the terms inside another's words: "see, correct and delete your data" names three rights. */
export function findEveryTerm(rules: readonly TermRule[], text: string): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  for (const index of sieveOf(rules)(text)) {
    const rule = rules[index];
    if (rule !== undefined) for (const term of findTerm(rule, text)) found.push(term);
  }
  return firstOfEach(found.sort((a, b) => a.start - b.start));
}

function findTerm({ value, pattern }: TermRule, text: string): readonly FoundTerm[] {
  return findAll(pattern, text)
    .filter((hit) => hit[0].length > 0)
    .map((hit) => ({ value, start: hit.index, end: hit.index + hit[0].length }));
}

const sieves = new WeakMap<readonly TermRule[], PatternSieve>();

/** Each list is made ready once, when it is first used. */
function sieveOf(rules: readonly TermRule[]): PatternSieve {
  const sieve = sieves.get(rules) ?? makePatternSieve(rules.map(({ pattern }) => pattern));
  sieves.set(rules, sieve);
  return sieve;
}

function holds(outer: FoundTerm, inner: FoundTerm): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && outer.end >= inner.end;
}

function firstOfEach(terms: readonly FoundTerm[]): readonly FoundTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ value }) => !seen.has(value) && seen.add(value));
}
