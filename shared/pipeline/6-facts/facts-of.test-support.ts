import type { Fact } from "../../model/fact.ts";
import { classifyClauses } from "../5-clauses/practices/classify-clauses.ts";
import { draftPolicy } from "../5-clauses/practices/draft-policy.test-support.ts";
import { gatherFacts } from "./gather-facts.ts";

/** The facts of a policy drafted line by line, with the words they stand on. */
export function factsOf(...lines: readonly string[]): readonly (Fact & { readonly words: string })[] {
  return factsOfPolicy(null, ...lines);
}

/** The same of a policy whose company is known. */
export function factsOfPolicy(
  organisation: string | null,
  ...lines: readonly string[]
): readonly (Fact & { readonly words: string })[] {
  const { sections, clauses } = draftPolicy(lines);
  const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return gatherFacts(sections, classifyClauses(sections, clauses), { organisation }).map((fact) => ({
    ...fact,
    words: (texts.get(fact.clause) ?? "").slice(fact.span.start, fact.span.end),
  }));
}

/** Value and polarity of the facts of a kind. */
export function brief(facts: readonly Fact[], kind: Fact["kind"]): readonly (readonly [string, Fact["polarity"]])[] {
  return facts.filter((fact) => fact.kind === kind).map((fact) => [fact.value, fact.polarity]);
}
