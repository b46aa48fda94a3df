import type { LeftOut } from "../../../shared/model/block.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { type Span, type TextMap, textSpan } from "../../../shared/model/span.ts";

/** What stands at a place of the original: words of a clause, something left out, or the clause that is nearest. */
export type Found =
  | { readonly kind: "clause"; readonly clause: Clause; readonly span: Span<"text"> | null }
  | { readonly kind: "left-out"; readonly block: LeftOut }
  | { readonly kind: "near"; readonly clause: Clause }
  | { readonly kind: "nothing" };

type Known = { readonly clauses: readonly Clause[]; readonly leftOut: readonly LeftOut[] };

/**
 * Goes in: a stretch of the source, empty for a caret. Comes out: the first clause it touches, with the words of it that are
 * covered (`null` for a caret); between clauses, what was left out there, else the next clause, else the last one.
 */
export function findClause(known: Known, { start, end }: Span<"source">): Found {
  const last = Math.max(start, end - 1);
  const clause = known.clauses.find(({ span }) => span.start <= last && span.end > start);
  if (clause !== undefined) return { kind: "clause", clause, span: wordsOf(clause, start, end) };
  const block = known.leftOut.find(({ span }) => span.start <= last && span.end > start);
  if (block !== undefined) return { kind: "left-out", block };
  const near = known.clauses.find(({ span }) => span.start >= start) ?? known.clauses.at(-1);
  return near === undefined ? { kind: "nothing" } : { kind: "near", clause: near };
}

function wordsOf({ text, map }: Clause, start: number, end: number): Span<"text"> | null {
  if (end <= start) return null;
  const from = textAt(map, start, "after");
  const to = Math.min(text.length, textAt(map, end, "before"));
  return to > from ? textSpan(from, to) : null;
}

/** Where a place of the source stands in the cleaned text; between two stretches, the edge on the side that is asked for. */
function textAt(map: TextMap, offset: number, gap: "after" | "before"): number {
  if (gap === "after") {
    const next = map.find(([, source, length]) => source + length > offset);
    return next === undefined ? Number.MAX_SAFE_INTEGER : next[0] + Math.max(0, offset - next[1]);
  }
  const last = map.findLast(([, source]) => source < offset);
  return last === undefined ? 0 : last[0] + Math.min(last[2], offset - last[1]);
}
