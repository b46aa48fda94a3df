import type { Clause } from "../../../model/clause.ts";
import type { ClauseId } from "../../../model/ids.ts";
import type { Practice } from "../../../model/practice.ts";
import { stemWords } from "./stem-words.ts";

/** What ranking looks at in a clause. */
export type RankableClause = Pick<Clause, "id" | "text" | "leadIn" | "practices">;

/** How often each stem stands in a clause, and how long the clause is, in stems. */
type Counted = {
  readonly id: ClauseId;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
  readonly practices: readonly Practice[];
};

export type ClauseIndex = {
  readonly clauses: readonly Counted[];
  /** In how many clauses a stem stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly meanLength: number;
};

/** An item's lead-in counts this much beside its own words: "We share it with:" belongs to every item under it. */
const leadInShare = 0.5;

const indexes = new WeakMap<readonly RankableClause[], ClauseIndex>();

/** Counts the words of a policy's clauses, once for each list of clauses. */
export function indexClauses(clauses: readonly RankableClause[]): ClauseIndex {
  const index = indexes.get(clauses) ?? countAll(clauses);
  indexes.set(clauses, index);
  return index;
}

function countAll(clauses: readonly RankableClause[]): ClauseIndex {
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  const counted = clauses.map((clause) => count(clause, textOf));
  const spread = new Map<string, number>();
  for (const { counts } of counted) for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const total = counted.reduce((sum, { length }) => sum + length, 0);
  return { clauses: counted, spread, meanLength: Math.max(1, total / Math.max(1, counted.length)) };
}

function count({ id, text, leadIn, practices }: RankableClause, textOf: ReadonlyMap<ClauseId, string>): Counted {
  const counts = new Map<string, number>();
  const own = stemWords(text);
  for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const above = leadIn === null ? [] : stemWords(textOf.get(leadIn) ?? "");
  for (const stem of above) counts.set(stem, (counts.get(stem) ?? 0) + leadInShare);
  return {
    id,
    counts,
    length: own.length + above.length * leadInShare,
    practices: practices.map((label) => label.practice),
  };
}
