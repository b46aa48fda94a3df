import { useLayoutEffect, useRef } from "react";
import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import { moveClause } from "../client/move-clause.ts";
import type { Navigation } from "./use-navigation.ts";
import type { Opened } from "./use-open-policy.ts";
import { isOfPolicy, type View } from "./view.ts";

/** Back and forward lead to the same words after the open version was read again and its clauses are counted otherwise. */
export function useMovedClauses({ followClauses }: Navigation, opened: Opened): void {
  const open = opened.kind === "ready" ? opened.open : null;
  const last = useRef(open);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = open;
    if (before === null || open === null || before.version.id !== open.version.id) return;
    if (before.reading === open.reading || isCountedAlike(before, open)) return;
    followClauses(
      (view) => isOfVersion(view, open),
      (clause) => moveClause(clause, before.reading, open.reading),
    );
  }, [open, followClauses]);
}

/** Reading again for another reason (a version came) gives the same clauses. */
function isCountedAlike(one: OpenPolicy, other: OpenPolicy): boolean {
  const [clauses, others] = [one.reading.clauses, other.reading.clauses];
  return clauses.length === others.length && clauses.every(({ span }, at) => span.start === others[at]?.span.start);
}

function isOfVersion(view: View, { card, version, versions }: OpenPolicy): boolean {
  return isOfPolicy(view) && view.policy === card.id && (view.version ?? versions[0]?.id) === version.id;
}
