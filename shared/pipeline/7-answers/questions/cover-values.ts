import type { Fact } from "../../../model/fact.ts";
import type { ClauseId } from "../../../model/ids.ts";

/**
 * The facts of the few clauses that between them name the most different things, each thing once: first the clause that names
 * most, then the one that adds most to it, and so on; of equals the earlier.
 */
export function coverValues(facts: readonly Fact[], mostClauses: number): readonly Fact[] {
  const byClause = Map.groupBy(facts, ({ clause }) => clause);
  const said = new Set<string>();
  const chosen: Fact[] = [];
  for (let count = 0; count < mostClauses; count++) {
    const best = richest(byClause, said);
    if (best.length === 0) break;
    for (const { value } of best) said.add(value);
    chosen.push(...best);
  }
  return chosen;
}

function richest(byClause: ReadonlyMap<ClauseId, readonly Fact[]>, said: ReadonlySet<string>): readonly Fact[] {
  let best: readonly Fact[] = [];
  for (const facts of byClause.values()) {
    const added = [
      ...new Map(facts.filter(({ value }) => !said.has(value)).map((fact) => [fact.value, fact])).values(),
    ];
    if (added.length > best.length) best = added;
  }
  return best;
}
