import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { textSpan } from "../../../shared/model/span.ts";
import type { Target } from "../../client/target.ts";
import { paintHighlight, type Words } from "./paint-highlights.ts";
import { elementIdOf } from "./passages.ts";
import { reveal } from "./reveal.ts";
import { goToPlace } from "./use-place.ts";

/** Ms that the words stand out after a jump: long enough for the eye to land. Nothing moves, so it suits reduced motion too. */
const FLASH = 1_400;

type Jumping = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly byId: ReadonlyMap<ClauseId, Clause>;
  readonly onArrive: (clause: ClauseId) => void;
};

/**
 * Goes where it is asked to: brings the words into view, gives their clause the focus, and makes them stand out once. The
 * words of a citation or a search hit stay softly marked until the next jump, so that whoever looked away finds them.
 */
export function useJump(target: Target | null, { scroller, byId, onArrive }: Jumping): void {
  const done = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (target === null || target.token === done.current || scroller.current === null) return;
    const passage = document.getElementById(elementIdOf(target.clause));
    if (passage === null) return;
    done.current = target.token;
    if (target.kind === "place") goToPlace(scroller.current, { clause: target.clause, within: 0 });
    else reveal(scroller.current, passage, target.span);
    passage.focus({ preventScroll: true });
    onArrive(target.clause);
  }, [target, scroller, onArrive]);

  const flashed = useRef<number | null>(null);
  useEffect(() => {
    const words = target === null ? null : wordsOf(target, byId);
    if (words === null) return;
    // What was read again is marked anew, but nothing has moved that the eye had to find.
    if (flashed.current !== target?.token) paintHighlight("flash", [words]);
    flashed.current = target?.token ?? null;
    const timer = setTimeout(() => paintHighlight("flash", []), FLASH);
    if (target?.span != null) paintHighlight("evidence", [words]);
    return () => {
      clearTimeout(timer);
      paintHighlight("flash", []);
      paintHighlight("evidence", []);
    };
  }, [target, byId]);
}

function wordsOf({ clause, span, kind }: Target, byId: ReadonlyMap<ClauseId, Clause>): Words | null {
  const text = byId.get(clause)?.text;
  if (kind === "place" || text === undefined) return null;
  return { key: clause, span: span ?? textSpan(0, text.length) };
}
