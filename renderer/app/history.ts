import type { ClauseId } from "../../shared/model/ids.ts";
import { type Goal, isOfPolicy, isSameView, type Stop, type View } from "./view.ts";

/** Where the reader is and was. `turn` rises with every move, so that going to the same clause twice is two jumps. */
export type History = {
  readonly back: readonly Stop[];
  readonly here: Stop;
  readonly forward: readonly Stop[];
  readonly turn: number;
  /** Rises whenever clauses were followed into another reading: the goal is another, and still no move. */
  readonly readings: number;
};

/** How many steps back are kept: as many as a browser's tab keeps. */
const DEPTH = 50;

/** A history that starts here. */
export function startHistory(view: View): History {
  return { back: [], here: { view, goal: null }, forward: [], turn: 0, readings: 0 };
}

/** Goes to a view, and to a clause in it; what lay forward is forgotten. A view gone to from itself without a clause is no step. */
export function goTo(history: History, view: View, goal: Goal | null): History {
  if (goal === null && isSameView(history.here.view, view)) return history;
  const back = [...history.back, history.here].slice(-DEPTH);
  return { ...history, back, here: { view, goal }, forward: [], turn: history.turn + 1 };
}

/** One step back; the same history where there is none. */
export function goBack(history: History): History {
  const here = history.back.at(-1);
  if (here === undefined) return history;
  const forward = [history.here, ...history.forward];
  return { ...history, back: history.back.slice(0, -1), here, forward, turn: history.turn + 1 };
}

/** One step forward; the same history where there is none. */
export function goForward(history: History): History {
  const [here, ...forward] = history.forward;
  if (here === undefined) return history;
  return { ...history, back: [...history.back, history.here], here, forward, turn: history.turn + 1 };
}

/** Notes where in the open policy the reader has come to, so that the way back leads there and not to where they came in. */
export function keepPlace(history: History, clause: ClauseId): History {
  if (!isOfPolicy(history.here.view)) return history;
  return { ...history, here: { view: history.here.view, goal: placeOf(clause) } };
}

/**
 * Notes a step that the pane takes by itself (a click on the map, the first hit of find), from the clause the reader is at.
 * The pane is asked to go nowhere, so `turn` stays.
 */
export function leavePlace(history: History, clause: ClauseId): History {
  if (!isOfPolicy(history.here.view)) return history;
  const here: Stop = { view: history.here.view, goal: placeOf(clause) };
  return { ...history, back: [...history.back, here].slice(-DEPTH), here, forward: [] };
}

function placeOf(clause: ClauseId): Goal {
  return { clause, span: null, kind: "place" };
}

/**
 * Follows the clauses of a policy that was read again. Goes in: which views are of it, and where each of its clauses is now
 * (`null` for nowhere). No step is lost: one whose clause is gone leads to the policy. Where the reader is now the pane tells
 * by itself (`keepPlace`).
 */
export function moveGoals(
  history: History,
  isOf: (view: View) => boolean,
  move: (clause: ClauseId) => ClauseId | null,
): History {
  const moved = (stop: Stop): Stop => {
    if (stop.goal === null || !isOf(stop.view)) return stop;
    const clause = move(stop.goal.clause);
    return { ...stop, goal: clause === null ? null : { ...stop.goal, clause } };
  };
  return {
    ...history,
    back: history.back.map(moved),
    forward: history.forward.map(moved),
    readings: history.readings + 1,
  };
}

/** Drops every step into a policy that is gone. */
export function withoutPolicy(history: History, isGone: (view: View) => boolean): History {
  const stays = (stop: Stop) => !isGone(stop.view);
  return { ...history, back: history.back.filter(stays), forward: history.forward.filter(stays) };
}
