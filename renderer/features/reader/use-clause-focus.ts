import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { isTextField } from "../../ui/is-text-field.ts";
import { elementIdOf, type PassageKey } from "./passages.ts";
import { clauseOf } from "./place-in-view.ts";
import { revealWhole, wakeLeaves } from "./reveal.ts";

/** The one clause that Tab reaches, and how the keys move it. */
export type ClauseFocus = {
  readonly current: ClauseId | null;
  readonly setCurrent: (clause: ClauseId) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

type Move = (at: number, last: number) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};
const singleKeyMoves: Readonly<Record<string, Move>> = { j: (at) => at + 1, k: (at) => at - 1 };

type FocusOptions = {
  readonly first: ClauseId | null;
  readonly singleKeys: boolean;
  /** `?` on a clause asks what its words mean. */
  readonly onAsk: (clause: ClauseId) => void;
};

/**
 * Clause by clause with J and K or the arrows, Home and End. A clause that is taller than the view is scrolled through by
 * the arrows before they go on.
 */
export function useClauseFocus(
  scroller: RefObject<HTMLElement | null>,
  clauses: readonly Clause[],
  options: FocusOptions,
): ClauseFocus {
  const [current, setCurrent] = useState<ClauseId | null>(options.first ?? clauses[0]?.id ?? null);
  const latest = useRef(options);
  latest.current = options;
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { singleKeys, onAsk } = latest.current;
      const here = clauseAround(event);
      if (here === null) return;
      if (singleKeys && asksWords(event)) onAsk(clauseOf(here));
      const move = moveFor(event, singleKeys);
      if (move === undefined || goesOn(event.key, here, event.currentTarget)) return;
      event.preventDefault();
      const at = clauses.findIndex(({ id }) => id === clauseOf(here));
      const next = clauses[Math.min(clauses.length - 1, Math.max(0, move(at, clauses.length - 1)))];
      if (next !== undefined && scroller.current !== null) focusClause(scroller.current, next.id);
    },
    [clauses, scroller],
  );
  return useMemo(() => ({ current, setCurrent, onKeyDown }), [current, onKeyDown]);
}

/** Gives the focus to a clause or heading, and leaves the pane where it is. */
export function focusPassage(key: PassageKey): void {
  const passage = document.getElementById(elementIdOf(key));
  if (passage === null) return;
  wakeLeaves(passage);
  passage.focus({ preventScroll: true });
}

function focusClause(scroller: Element, clause: ClauseId): void {
  const element = document.getElementById(elementIdOf(clause));
  if (element === null) return;
  revealWhole(scroller, element);
  element.focus({ preventScroll: true });
}

/** The clause that a key was pressed in; what hangs from a clause is elsewhere on the page, though its keys come by here. */
function clauseAround({ target, currentTarget }: KeyboardEvent<HTMLElement>): Element | null {
  const clause = target instanceof Element ? target.closest("[data-clause]") : null;
  return currentTarget.contains(clause) ? clause : null;
}

function moveFor(event: KeyboardEvent, singleKeys: boolean): Move | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTextField(event.target)) return undefined;
  return moves[event.key] ?? (singleKeys ? singleKeyMoves[event.key.toLowerCase()] : undefined);
}

/** The question mark needs Shift on most keyboards, so Shift says nothing about it. */
function asksWords(event: KeyboardEvent): boolean {
  return event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTextField(event.target);
}

/** Whether an arrow has more of this clause to scroll to first. */
function goesOn(key: string, clause: Element, scroller: Element): boolean {
  const box = clause.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (key === "ArrowDown") return box.bottom > view.bottom && box.top <= view.top + view.height / 2;
  return key === "ArrowUp" && box.top < view.top && box.bottom >= view.top + view.height / 2;
}
