import type { Fact } from "../../model/fact.ts";
import type { ClauseId } from "../../model/ids.ts";
import type { Practice } from "../../model/practice.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { isLong } from "./wording.ts";

/** More than three places to look is no longer checked in ten seconds. */
const mostCites = 3;

/** Once so many things are said, a clause that adds a single one is not worth a place to look: it names it in passing. */
const enough = 3;

function gainOf(facts: readonly Fact[], clause: ClauseId, said: ReadonlySet<string>): number {
  return new Set(facts.filter((fact) => fact.clause === clause && !said.has(fact.value)).map((fact) => fact.value))
    .size;
}

/** The facts that stand in as few clauses as say the most, at most three; a sentence says only what these hold. */
export function coveredFacts(facts: readonly Fact[], most: number = mostCites): readonly Fact[] {
  const chosen = new Set<ClauseId>();
  const said = new Set<string>();
  while (chosen.size < most) {
    const best = bestClause(facts, chosen, said);
    if (best === null || (said.size >= enough && gainOf(facts, best, said) < 2)) break;
    chosen.add(best);
    for (const fact of facts) if (fact.clause === best) said.add(fact.value);
  }
  return facts.filter((fact) => chosen.has(fact.clause));
}

function bestClause(facts: readonly Fact[], chosen: ReadonlySet<ClauseId>, said: ReadonlySet<string>): ClauseId | null {
  const gains = new Map<ClauseId, Set<string>>();
  for (const { clause, value } of facts) {
    if (chosen.has(clause) || said.has(value)) continue;
    gains.set(clause, (gains.get(clause) ?? new Set()).add(value));
  }
  let best: ClauseId | null = null;
  for (const [clause, values] of gains) if (best === null || values.size > (gains.get(best)?.size ?? 0)) best = clause;
  return best;
}

/** Each value once, in the order given. */
export function valuesOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.map((fact) => fact.value))];
}

/** A sentence that may be left out of a long summary: the greater its weight, the later. */
export type Draft = SummarySentence & { readonly weight: number };

/**
 * A sentence that cites the clauses of its facts, in the order of the facts given. Nothing where there is no fact or no
 * text, or more clauses than can be cited: then the writer has to say less. Weights go from 1 (good to know) to 10.
 */
export function draft(
  practice: Practice,
  said: { readonly text: string; readonly weight: number },
  facts: readonly Fact[],
): readonly Draft[] {
  const [first, ...rest] = new Set(facts.map((fact) => fact.clause));
  if (first === undefined || rest.length >= mostCites || said.text === "") return [];
  return [{ practice, ...said, cites: [first, ...rest] }];
}

/** As `draft`, of as many of the facts, from the first, as a sentence of readable length holds. */
export function draftFitting(
  practice: Practice,
  { tell, weight }: { readonly tell: (facts: readonly Fact[]) => string; readonly weight: number },
  facts: readonly Fact[],
): readonly Draft[] {
  let count = facts.length;
  while (count > 1 && isLong(tell(facts.slice(0, count)))) count--;
  const some = facts.slice(0, count);
  return draft(practice, { text: tell(some), weight }, some);
}
