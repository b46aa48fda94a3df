import type { Answer } from "../../shared/model/answer.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import { widenToSentences } from "../../shared/text/widen-to-sentences.ts";

/** Words of a policy, and the display number of their clause. */
export type ExportedQuote = { readonly clause: string; readonly quote: string };

/** The sentences an answer stands on, each once and in its own order. */
export function quotesOf(answer: Answer, clauses: ReadonlyMap<ClauseId, Clause>): readonly ExportedQuote[] {
  const quotes = answer.evidence.flatMap(({ clause: id, span }) => {
    const clause = clauses.get(id);
    if (clause === undefined) return [];
    const { start, end } = widenToSentences(clause, span);
    return [{ clause: clause.number, quote: clause.text.slice(start, end) }];
  });
  return [...new Map(quotes.map((quote) => [JSON.stringify(quote), quote])).values()];
}
