import { pieceAt, topOf } from "./source-places.ts";

/** Where it comes to stand, as a part of the pane's height from its top: as in the reading pane. */
const STANDS_AT = 0.28;
/** Px that it keeps from the edges where it is in view already. */
const CLEAR = 48;
/** Ms that what is around it stays laid out, so that the browser can see for itself that it is in view. */
const AWAKE = 400;

/** Brings the letter at a source offset into view, without motion. Comes out: a function that stops it. */
export function bringIntoView(pane: HTMLElement, offset: number): () => void {
  return settle(pane, offset, (piece, box) => {
    const { top, bottom } = firstLine(piece);
    const isSeen = top >= box.top + CLEAR && bottom <= box.bottom - CLEAR;
    return isSeen ? 0 : top - (box.top + box.height * STANDS_AT);
  });
}

/** Where the upper edge of the pane stands in the text: `within` is the part of the piece's height that is above it. */
export type TopPlace = { readonly offset: number; readonly within: number };

/** Where the upper edge of the pane stands now. */
export function findTop(pane: HTMLElement): TopPlace {
  const offset = topOf(pane);
  const box = pieceAt(pane, offset)?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return { offset, within: 0 };
  return { offset, within: (pane.getBoundingClientRect().top - box.top) / box.height };
}

/** Brings a place back to the upper edge of the pane after the text was set anew. Comes out: a function that stops it. */
export function bringToTop(pane: HTMLElement, { offset, within }: TopPlace): () => void {
  return settle(pane, offset, (piece, box) => {
    const { top, height } = piece.getBoundingClientRect();
    return top + height * within - box.top;
  });
}

/** Goes in: how far to scroll for a piece to stand right, in px. */
type Aim = (piece: HTMLElement, box: DOMRect) => number;

/** Slabs on the way have guessed heights until they are laid out, so it is looked at again in the next frames. */
function settle(pane: HTMLElement, offset: number, aim: Aim): () => void {
  const stops = new Set<() => void>();
  const go = (left: number) => {
    const piece = pieceAt(pane, offset);
    if (piece === null) return;
    stops.add(keepAwake(piece));
    pane.scrollTop += aim(piece, pane.getBoundingClientRect());
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
