import type { FoundTerm } from "../../shared/text/make-term-finder.ts";
import { findTerms } from "./glossary.ts";

/**
 * The words to explain in sentences that are read together: each term where it first stands. Goes in: the sentences in the
 * order they are read. Comes out: the terms of each sentence that has any.
 */
export function firstTerms(sentences: readonly string[]): ReadonlyMap<string, readonly FoundTerm[]> {
  const seen = new Set<string>();
  const terms = new Map<string, readonly FoundTerm[]>();
  for (const sentence of new Set(sentences)) {
    const fresh = findTerms(sentence).filter(({ entry: { term } }) => !seen.has(term) && seen.add(term));
    if (fresh.length > 0) terms.set(sentence, fresh);
  }
  return terms;
}
