import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";

/** The exact words a fact came from. */
export type WordsOf = (fact: Fact) => string;

/** Looks the words of a fact up in its clause. */
export function wordsIn(clauses: readonly Clause[]): WordsOf {
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return ({ clause, span }) => (textOf.get(clause) ?? "").slice(span.start, span.end);
}

/** The words of a clause before a fact, back to its sentence's start or 120 characters. */
export function wordsBefore(clauses: readonly Clause[]): WordsOf {
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return ({ clause, span }) => {
    const before = (textOf.get(clause) ?? "").slice(Math.max(0, span.start - 120), span.start);
    return before.slice(before.lastIndexOf(". ") + 1);
  };
}
