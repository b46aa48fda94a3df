import type { Answer } from "../../shared/model/answer.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { ClauseId } from "../../shared/model/ids.ts";

/** Words of a policy, and the display number of their clause. */
export type ExportedQuote = { readonly clause: string; readonly quote: string };

/** The words an answer stands on, in its own order. */
export function quotesOf(answer: Answer, clauses: ReadonlyMap<ClauseId, Clause>): readonly ExportedQuote[] {
  return answer.evidence.flatMap(({ clause: id, span }) => {
    const clause = clauses.get(id);
    return clause === undefined ? [] : [{ clause: clause.number, quote: clause.text.slice(span.start, span.end) }];
  });
}
