import { type RefObject, useEffect, useRef } from "react";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";
import { useCommand } from "../../client/commands.tsx";
import type { Find } from "./find/use-find.ts";
import { rangeOf } from "./paint-highlights.ts";
import { elementIdOf } from "./passages.ts";
import type { ReaderActions } from "./reader-actions.ts";
import { reveal } from "./reveal.ts";
import { focusedClause, seedForFind, selectedClause } from "./selected-words.ts";
import { type ClauseFocus, focusPassage } from "./use-clause-focus.ts";

type Parts = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly place: RefObject<ReadingPlace | null>;
  readonly find: Find;
  readonly focus: ClauseFocus;
  /** Makes where the reader is a step to go back to. */
  readonly leave: () => void;
  readonly actions: ReaderActions;
};

/** Carries out the commands that concern the open policy's text. Comes out: how find is started and ended. */
export function useReaderCommands({ scroller, place, find, focus, leave, actions }: Parts): {
  readonly startFind: () => void;
  readonly stopFind: () => void;
} {
  const startFind = () => find.open(seedForFind(scroller.current), place.current?.clause ?? null);
  const step = (by: 1 | -1) => (find.isOpen ? find.go(by) : startFind());
  const stopFind = () => {
    find.close();
    const here = place.current?.clause ?? focus.current;
    if (find.current !== null) returnTo(find.current);
    else if (here !== null) focusPassage(here);
  };
  useCommand("edit.find", startFind);
  useCommand("edit.find-next", () => step(1));
  useCommand("edit.find-previous", () => step(-1));
  useRevealHit(scroller, find, leave);

  const onClause = (act: (clause: ClauseId) => void) => () => {
    const clause = clauseMeant(scroller.current, focus.current, place.current);
    if (clause !== null) act(clause);
  };
  useCommand("policy.bookmark", onClause(actions.toggleBookmark));
  useCommand(
    "policy.note",
    onClause((clause) => actions.openNote(clause, null)),
  );
  useCommand("policy.copy", onClause(actions.copyClause));
  useCommand("policy.words", onClause(actions.explainWords));
  useCommand("policy.original", onClause(actions.showOriginal));
  return { startFind, stopFind };
}

/** Esc leads back to the text at the hit: its clause has the focus and its words are selected. */
function returnTo({ key, span }: NonNullable<Find["current"]>): void {
  focusPassage(key);
  const words = rangeOf(key, span);
  if (words === null) return;
  const { startContainer, startOffset, endContainer, endOffset } = words;
  window.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Shows the hit. The first one that leads away is a step to go back from; going on from hit to hit is not. */
function useRevealHit(scroller: RefObject<HTMLElement | null>, find: Find, leave: () => void): void {
  const { current, turn } = find;
  const left = useRef(0);
  useEffect(() => {
    const pane = scroller.current;
    const passage = current === null ? null : document.getElementById(elementIdOf(current.key));
    if (passage === null || current === null || pane === null) return;
    const before = pane.scrollTop;
    reveal(pane, passage, current.span);
    if (pane.scrollTop === before || left.current === turn) return;
    left.current = turn;
    leave();
  }, [current, scroller, turn, leave]);
}

/**
 * The clause a command is meant for: where words are selected, else where the focus is, else the one last worked with while
 * it is in view, else the one at the top.
 */
function clauseMeant(pane: Element | null, current: ClauseId | null, place: ReadingPlace | null): ClauseId | null {
  const isInView = pane !== null && current !== null && overlaps(pane, document.getElementById(elementIdOf(current)));
  return selectedClause() ?? focusedClause() ?? (isInView ? current : null) ?? place?.clause ?? current;
}

function overlaps(pane: Element, clause: Element | null): boolean {
  if (clause === null) return false;
  const view = pane.getBoundingClientRect();
  const { top, bottom } = clause.getBoundingClientRect();
  return bottom > view.top && top < view.bottom;
}
