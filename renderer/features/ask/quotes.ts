import type { Answer } from "../../../shared/model/answer.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Span } from "../../../shared/model/span.ts";
import { widenToSentences } from "../../../shared/text/widen-to-sentences.ts";

/** The words of one clause that an answer stands on, in whole sentences. */
export type Quote = { readonly clause: Clause; readonly span: Span<"text">; readonly text: string };

/**
 * The sentences an answer stands on, in the answer's own order, each once. Evidence in clauses the reading does not hold is
 * passed over.
 */
export function quotesOf(answer: Answer, byId: ReadonlyMap<ClauseId, Clause>): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { clause: id, span } of answer.evidence) {
    const clause = byId.get(id);
    if (clause === undefined) continue;
    const wide = widenToSentences(clause, span);
    quotes.set(`${id} ${wide.start} ${wide.end}`, {
      clause,
      span: wide,
      text: clause.text.slice(wide.start, wide.end),
    });
  }
  return [...quotes.values()];
}

/** A stretch of a quote, and whether it is one of the words that leave the answer open. */
export type QuotePart = { readonly text: string; readonly isHedge: boolean };

/** Cuts a quote at the words that leave it open, wherever they stand as whole words. */
export function cutAtHedges(text: string, hedges: readonly string[]): readonly QuotePart[] {
  const words = hedges.filter((hedge) => hedge.trim() !== "").map(escapeForRegExp);
  if (words.length === 0) return [{ text, isHedge: false }];
  const longestFirst = words.toSorted((a, b) => b.length - a.length).join("|");
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst})(?![\\p{L}\\p{N}])`, "giu"));
  return parts.map((part, index) => ({ text: part, isHedge: index % 2 === 1 })).filter((part) => part.text !== "");
}

function escapeForRegExp(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
