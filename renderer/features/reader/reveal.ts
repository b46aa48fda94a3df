import type { Span } from "../../../shared/model/span.ts";
import { locateRange } from "./locate-range.ts";

/** Px that words keep from the pane's edges where they are already in view. */
const CLEAR = 56;
/** Where words that were out of view come to stand, as a part of the pane's height from its top. */
const STANDS_AT = 0.28;
/** Ms that the leaves around a place stay laid out, so that the browser can see for itself that they are in view. */
const AWAKE = 400;

/**
 * Brings words into view without motion, and only as far as needed: what is in view stays where it is.
 * Goes in: the pane, a passage's element, and the words in it (`null` for its beginning).
 */
export function reveal(scroller: Element, passage: Element, span: Span<"text"> | null): void {
  wakeLeaves(passage);
  const box = scroller.getBoundingClientRect();
  const words = boxOfWords(passage, span);
  const fits = words.top >= box.top + CLEAR && words.bottom <= box.bottom - CLEAR;
  if (!fits) scroller.scrollTop += words.top - (box.top + box.height * STANDS_AT);
}

/** Brings a whole clause into view, with as little movement as will do; one taller than the pane shows its beginning. */
export function revealWhole(scroller: Element, passage: Element): void {
  wakeLeaves(passage);
  const box = scroller.getBoundingClientRect();
  const { top, bottom } = passage.getBoundingClientRect();
  const above = top - (box.top + CLEAR / 2);
  const below = bottom - (box.bottom - CLEAR / 2);
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}

/**
 * Lays out the leaf of a passage and its neighbours at once. Without this a jump shows one frame of empty paper, and stands
 * where guessed heights put it.
 */
export function wakeLeaves(passage: Element): void {
  const leaf = passage.closest("[data-leaf]");
  for (const near of [leaf?.previousElementSibling, leaf, leaf?.nextElementSibling]) {
    if (!(near instanceof HTMLElement)) continue;
    near.style.contentVisibility = "visible";
    setTimeout(() => near.style.removeProperty("content-visibility"), AWAKE);
  }
}

function boxOfWords(passage: Element, span: Span<"text"> | null): DOMRect {
  const words = span === null ? null : locateRange(passage, span);
  if (words === null) return firstLine(passage.getBoundingClientRect());
  const range = document.createRange();
  range.setStart(words.startContainer, words.startOffset);
  range.setEnd(words.endContainer, words.endOffset);
  return range.getBoundingClientRect();
}

/** Of a long clause only the beginning has to be seen; 40 px is a line with its padding. */
function firstLine(box: DOMRect): DOMRect {
  return new DOMRect(box.x, box.y, box.width, Math.min(box.height, 40));
}
