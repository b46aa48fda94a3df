import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Span } from "../../../shared/model/span.ts";
import { describeRange } from "./locate-range.ts";
import { elementIdOf } from "./passages.ts";
import { clauseOf } from "./place-in-view.ts";

/** The words selected in a clause, or `null` where nothing of it is selected. */
export function selectedSpan(clause: ClauseId): Span<"text"> | null {
  const selection = window.getSelection();
  const passage = document.getElementById(elementIdOf(clause));
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || passage === null) return null;
  return describeRange(passage, selection.getRangeAt(0));
}

/** The clause in which the selection begins, or `null` without one. */
export function selectedClause(): ClauseId | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  return clauseAround(selection.getRangeAt(0).startContainer);
}

/** The clause that has the focus, itself or something in it. */
export function focusedClause(): ClauseId | null {
  return clauseAround(document.activeElement);
}

/** What find is seeded with: the selected words of the pane where they are short and on one line. */
export function seedForFind(pane: Element | null): string {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || pane?.contains(selection.anchorNode) !== true) return "";
  const words = selection.toString().trim();
  return words.length <= LONGEST_SEED && !words.includes("\n") ? words : "";
}

/** Longer selections are meant to be copied, not looked for. */
const LONGEST_SEED = 100;

function clauseAround(node: Node | null): ClauseId | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const clause = element?.closest("[data-clause]") ?? null;
  return clause === null ? null : clauseOf(clause);
}
