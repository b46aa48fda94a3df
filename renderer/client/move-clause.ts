import type { ClauseId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";

type Clauses = Pick<Reading, "clauses">;

/**
 * The same place of a file in another reading of it, in which clauses may be counted otherwise (what had been left out was
 * put back). Goes in: a clause of the first reading. Comes out: the clause that stands there in the second, or the next one;
 * `null` where that holds none.
 */
export function moveClause(id: ClauseId, from: Clauses, to: Clauses): ClauseId | null {
  const at = from.clauses.find((clause) => clause.id === id)?.span.start ?? 0;
  return (to.clauses.find(({ span }) => span.end > at) ?? to.clauses.at(-1))?.id ?? null;
}
