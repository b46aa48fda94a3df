import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";

/** The exact words a fact came from. */
export type WordsOf = (fact: Fact) => string;

/** The words of a fact, those before it and those after it. */
export type Words = { readonly of: WordsOf; readonly before: WordsOf; readonly after: WordsOf };

/** Looks the words of a fact up in its clause. */
export function wordsIn(clauses: readonly Clause[]): WordsOf {
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return ({ clause, span }) => (textOf.get(clause) ?? "").slice(span.start, span.end);
}

/** The words of a clause after a fact, to its sentence's end or for 80 characters. */
export function wordsAfter(clauses: readonly Clause[]): WordsOf {
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return ({ clause, span }) => {
    const after = (textOf.get(clause) ?? "").slice(span.end, span.end + 80);
    return after.split(". ")[0] ?? "";
  };
}

/** The words of a clause before a fact, back to its sentence's start or 120 characters. */
export function wordsBefore(clauses: readonly Clause[]): WordsOf {
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return ({ clause, span }) => {
    const before = (textOf.get(clause) ?? "").slice(Math.max(0, span.start - 120), span.start);
    return before.slice(before.lastIndexOf(". ") + 1);
  };
}
