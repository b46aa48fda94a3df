import { useMemo, useState } from "react";
import type { ClauseId, PolicyId, VersionId } from "../../shared/model/ids.ts";
import type { Target } from "../client/target.ts";
import {
  goBack,
  goForward,
  goTo,
  type History,
  keepPlace,
  leavePlace,
  moveGoals,
  startHistory,
  withoutPolicy,
} from "./history.ts";
import { type Goal, isOfPolicy, type Stop, type View } from "./view.ts";

/** The view that is open, where the reading pane should go, and the ways to move. The functions stay the same. */
export type Navigation = {
  readonly view: View;
  readonly target: Target | null;
  /** Where `back` leads; `null` for nowhere. */
  readonly previous: Stop | null;
  readonly show: (view: View) => void;
  /** Opens a version of a policy, the newest where none is named. */
  readonly openPolicy: (policy: PolicyId, goal?: Goal, version?: VersionId) => void;
  /** Goes to words of the policy that is open, in the version that is open. */
  readonly goWithin: (goal: Goal) => void;
  /** Shows a place of the open policy in the file it was read from; without a goal, the file. */
  readonly showOriginal: (goal: Goal | null) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** The clause at the top of the reading pane, noted for the way back. */
  readonly keepPlace: (clause: ClauseId) => void;
  /** The pane goes somewhere by itself from this clause, which becomes a step to go back to. */
  readonly leavePlace: (clause: ClauseId) => void;
  /** A version was read again: the steps into it follow its clauses to where they are now. */
  readonly followClauses: (isOf: (view: View) => boolean, move: (clause: ClauseId) => ClauseId | null) => void;
  /** Leaves a policy that is no longer there. */
  readonly leavePolicy: (policy: PolicyId) => void;
};

/** Goes in: the view to start with. Comes out: the window's navigation. */
export function useNavigation(start: View): Navigation {
  const [history, setHistory] = useState<History>(() => startHistory(start));
  const moves = useMemo(
    () => ({
      show: (view: View) => setHistory((last) => goTo(last, view, null)),
      openPolicy: (policy: PolicyId, goal?: Goal, version?: VersionId) =>
        setHistory((last) => goTo(last, { kind: "policy", policy, version: version ?? null }, goal ?? null)),
      goWithin: (goal: Goal) => setHistory((last) => goToSide(last, "policy", goal)),
      showOriginal: (goal: Goal | null) => setHistory((last) => goToSide(last, "original", goal)),
      back: () => setHistory(goBack),
      forward: () => setHistory(goForward),
      keepPlace: (clause: ClauseId) => setHistory((last) => keepPlace(last, clause)),
      leavePlace: (clause: ClauseId) => setHistory((last) => leavePlace(last, clause)),
      followClauses: (isOf: (view: View) => boolean, move: (clause: ClauseId) => ClauseId | null) =>
        setHistory((last) => moveGoals(last, isOf, move)),
      leavePolicy: (policy: PolicyId) => setHistory((last) => leave(last, policy)),
    }),
    [],
  );
  const { here, turn, readings } = history;
  // The goal changes while one reads, as the place is noted; the pane is only asked to go there after a move. A goal that was
  // followed into another reading keeps its token, so that it is known by its new name and not gone to again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const target = useMemo<Target | null>(
    () => (here.goal === null ? null : { ...here.goal, token: turn }),
    [turn, readings],
  );
  return { ...moves, view: here.view, target, previous: history.back.at(-1) ?? null };
}

/** To the other side of the open policy, or to another place on this one. */
function goToSide(history: History, kind: "policy" | "original", goal: Goal | null): History {
  const { view } = history.here;
  return isOfPolicy(view) ? goTo(history, { ...view, kind }, goal) : history;
}

function leave(history: History, policy: PolicyId): History {
  const isGone = (view: View) => isOfPolicy(view) && view.policy === policy;
  const rest = withoutPolicy(history, isGone);
  if (!isGone(rest.here.view)) return rest;
  return { ...rest, here: { view: { kind: "home" }, goal: null }, turn: rest.turn + 1 };
}
