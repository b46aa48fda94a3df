import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Span } from "../../../shared/model/span.ts";
import { clauseOf } from "./place-in-view.ts";
import { selectedClause, selectedSpan } from "./selected-words.ts";

/**
 * What is meant by pointing into the text: the words that are selected, else the clause under the pointer or focus.
 * Goes in: the element that was pointed at. Comes out: `null` outside the policy's text; a span of `null` is the whole clause.
 */
export function pickedPlace(target: Element): { readonly clause: ClauseId; readonly span: Span<"text"> | null } | null {
  if (target.closest("article") === null) return null;
  const under = target.closest("[data-clause]");
  const clause = selectedClause() ?? (under === null ? null : clauseOf(under));
  return clause === null ? null : { clause, span: selectedSpan(clause) };
}
