import type { Anchor } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { textSpan } from "../../../shared/model/span.ts";
import type { Place } from "./use-own-answers.ts";

/** Where evidence of an own answer stands in what is open; `clause` is `null` where its words are not found any more. */
export type PlacedEvidence = { readonly anchor: Anchor; readonly clause: Clause | null };

/** Goes in: the evidence of an own answer. Comes out: the same in the same order, each with its clause where its words are. */
export function placeEvidence(
  evidence: readonly Anchor[],
  byId: ReadonlyMap<ClauseId, Clause>,
): readonly PlacedEvidence[] {
  return evidence.map((anchor) => {
    const clause = byId.get(anchor.clause) ?? null;
    const { start } = anchor.span;
    const isThere = clause?.text.slice(start, start + anchor.quote.length) === anchor.quote;
    return { anchor, clause: isThere ? clause : null };
  });
}

/**
 * Where the words of another version's evidence stand in this one: what is in no clause, or in several, is left out, as
 * nobody has said which is meant.
 */
export function findAgain(evidence: readonly Anchor[], clauses: readonly Clause[]): readonly Place[] {
  return evidence.flatMap(({ quote }): readonly Place[] => {
    const [only, ...others] = quote === "" ? [] : clauses.filter(({ text }) => text.includes(quote));
    if (only === undefined || others.length > 0) return [];
    const start = only.text.indexOf(quote);
    return [{ clause: only.id, span: textSpan(start, start + quote.length) }];
  });
}
