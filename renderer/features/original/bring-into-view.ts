import { pieceAt } from "./source-places.ts";

/** Where it comes to stand, as a part of the pane's height from its top: as in the reading pane. */
const STANDS_AT = 0.28;
/** Px that it keeps from the edges where it is in view already. */
const CLEAR = 48;
/** Ms that what is around it stays laid out, so that the browser can see for itself that it is in view. */
const AWAKE = 400;

/**
 * Brings the letter at a source offset into view, without motion. Slabs on the way have guessed heights until they are laid
 * out, so it is looked at again in the next frames. Comes out: a function that stops that.
 */
export function bringIntoView(pane: HTMLElement, offset: number): () => void {
  const stops = new Set<() => void>();
  const go = (left: number) => {
    const piece = pieceAt(pane, offset);
    if (piece === null) return;
    stops.add(keepAwake(piece));
    const box = pane.getBoundingClientRect();
    const { top, bottom } = firstLine(piece);
    const isSeen = top >= box.top + CLEAR && bottom <= box.bottom - CLEAR;
    if (!isSeen) pane.scrollTop += top - (box.top + box.height * STANDS_AT);
    if (left === 0) return;
    const frame = requestAnimationFrame(() => go(left - 1));
    stops.add(() => cancelAnimationFrame(frame));
  };
  go(2);
  return () => {
    for (const stop of stops) stop();
  };
}

function firstLine(piece: HTMLElement): DOMRect {
  return piece.getClientRects()[0] ?? piece.getBoundingClientRect();
}

function keepAwake(piece: HTMLElement): () => void {
  const slab = piece.closest<HTMLElement>("[data-slab]");
  const near = [slab?.previousElementSibling, slab, slab?.nextElementSibling].filter(
    (element): element is HTMLElement => element instanceof HTMLElement,
  );
  for (const element of near) element.style.contentVisibility = "visible";
  const sleep = () => {
    for (const element of near) element.style.removeProperty("content-visibility");
  };
  const timer = setTimeout(sleep, AWAKE);
  return () => {
    clearTimeout(timer);
    sleep();
  };
}
