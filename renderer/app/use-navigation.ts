import { useCallback, useMemo, useState } from "react";
import type { ClauseId, PolicyId } from "../../shared/model/ids.ts";
import type { Target } from "../client/target.ts";
import { goBack, goForward, goTo, type History, keepPlace, startHistory, withoutPolicy } from "./history.ts";
import type { Goal, Stop, View } from "./view.ts";

/** The view that is open, where the reading pane should go, and the ways to move. The functions stay the same. */
export type Navigation = {
  readonly view: View;
  readonly target: Target | null;
  /** Where `back` leads; `null` for nowhere. */
  readonly previous: Stop | null;
  readonly show: (view: View) => void;
  readonly openPolicy: (policy: PolicyId, goal?: Goal) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** The clause at the top of the reading pane, noted for the way back. */
  readonly keepPlace: (clause: ClauseId) => void;
  /** Leaves a policy that is no longer there. */
  readonly leavePolicy: (policy: PolicyId) => void;
};

/** Goes in: the view to start with. Comes out: the window's navigation. */
export function useNavigation(start: View): Navigation {
  const [history, setHistory] = useState<History>(() => startHistory(start));
  const moves = useMemo(
    () => ({
      show: (view: View) => setHistory((last) => goTo(last, view, null)),
      openPolicy: (policy: PolicyId, goal?: Goal) =>
        setHistory((last) => goTo(last, { kind: "policy", policy }, goal ?? null)),
      back: () => setHistory(goBack),
      forward: () => setHistory(goForward),
      leavePolicy: (policy: PolicyId) => setHistory((last) => leave(last, policy)),
    }),
    [],
  );
  const keep = useCallback((clause: ClauseId) => setHistory((last) => keepPlace(last, clause)), []);
  const { here, turn } = history;
  // The goal changes while one reads, as the place is noted; the pane is only asked to go there after a move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const target = useMemo<Target | null>(() => (here.goal === null ? null : { ...here.goal, token: turn }), [turn]);
  return { ...moves, keepPlace: keep, view: here.view, target, previous: history.back.at(-1) ?? null };
}

function leave(history: History, policy: PolicyId): History {
  const isGone = (view: View) => view.kind === "policy" && view.policy === policy;
  const rest = withoutPolicy(history, isGone);
  if (!isGone(rest.here.view)) return rest;
  return { ...rest, here: { view: { kind: "home" }, goal: null }, turn: rest.turn + 1 };
}
