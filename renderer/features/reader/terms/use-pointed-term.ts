import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Clause } from "../../../../shared/model/clause.ts";
import type { GlossaryEntry } from "../../../../shared/model/glossary.ts";
import type { ClauseId } from "../../../../shared/model/ids.ts";
import type { TermFinder } from "../../../../shared/text/make-term-finder.ts";
import { offsetAt } from "../locate-range.ts";
import { rangeOf } from "../paint-highlights.ts";
import { clauseOf } from "../place-in-view.ts";
import { termsOutsideLinks } from "./find-leaf-terms.ts";

/** A word of the glossary that the pointer rests on, and where it stands in the window, in px. */
export type PointedTerm = { readonly entry: GlossaryEntry; readonly box: DOMRect };

/** Ms that the pointer has to rest on a word before it is explained: passing over the text must not set off cards. */
const REST = 350;
/** Ms in which the pointer may cross the gap from the word to its card. */
const GRACE = 180;

type Pointing = {
  readonly byId: ReadonlyMap<ClauseId, Clause>;
  /** `null` where nothing is explained. */
  readonly findTerms: TermFinder | null;
};

/**
 * Follows the pointer over the text. The words have no elements of their own (decision 0010), so the word is told from the
 * letter under the pointer. A card stays while the pointer is on its word or on the card, and goes with scrolling and Esc.
 */
export function usePointedTerm(scroller: RefObject<HTMLElement | null>, { byId, findTerms }: Pointing) {
  const [pointed, setPointed] = useState<PointedTerm | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useRef(pointed);
  shown.current = pointed;
  const later = useCallback((ms: number, next: () => PointedTerm | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPointed(next()), ms);
  }, []);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => later(GRACE, () => null), [later]);
  const close = useCallback(() => later(0, () => null), [later]);
  const onMove = useCallback(
    ({ pointerType, buttons, clientX: x, clientY: y }: PointerEvent) => {
      if (findTerms === null || pointerType === "touch" || buttons !== 0) return;
      if (shown.current !== null && isIn(shown.current.box, x, y)) keep();
      else if (shown.current !== null) leave();
      else later(REST, () => termAt(x, y, { byId, findTerms }));
    },
    [byId, findTerms, keep, later, leave],
  );
  useEffect(() => {
    const pane = scroller.current;
    pane?.addEventListener("scroll", close, { passive: true });
    return () => {
      clearTimeout(timer.current);
      pane?.removeEventListener("scroll", close);
    };
  }, [scroller, close]);
  const pointer = useMemo(() => ({ onMove, onLeave: leave }), [onMove, leave]);
  return { pointed, pointer, keep, leave, close };
}

function termAt(
  x: number,
  y: number,
  { byId, findTerms }: { readonly byId: Pointing["byId"]; readonly findTerms: TermFinder },
): PointedTerm | null {
  const letter = document.caretPositionFromPoint(x, y);
  const passage = letter?.offsetNode.parentElement?.closest("[data-clause]") ?? null;
  const clause = passage === null ? undefined : byId.get(clauseOf(passage));
  if (letter === null || passage === null || clause === undefined) return null;
  const at = offsetAt(passage, letter.offsetNode, letter.offset);
  const found = termsOutsideLinks(clause, findTerms).find(
    ({ span }) => at !== null && span.start <= at && at <= span.end,
  );
  const words = found === undefined ? null : rangeOf(clause.id, found.span);
  if (found === undefined || words === null) return null;
  // The nearest letter is also given for a pointer that is beside the text.
  const box = boxesOf(words).find((each) => isIn(each, x, y));
  return box === undefined ? null : { entry: found.entry, box };
}

function boxesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()];
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
