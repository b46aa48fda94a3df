import { type RefObject, useEffect } from "react";
import type { TermFinder } from "../../../../shared/text/make-term-finder.ts";
import type { Leaf } from "../leaves.ts";
import { paintHighlight, type Words } from "../paint-highlights.ts";
import { findPlace } from "../place-in-view.ts";
import type { PaneDocument } from "../use-document.ts";
import { findLeafTerms } from "./find-leaf-terms.ts";

/** Clauses marked on either side of the view's upper edge; some 60 fit into the tallest window. */
const REACH = 100;

/**
 * Underlines the words that the glossary explains, near the view: a policy of 1 MB holds thousands, and every mark costs in
 * every frame that is laid out anew. Goes in: the pane, its document, and the finder; `null` where nothing is explained.
 */
export function useTermHighlights(
  scroller: RefObject<HTMLElement | null>,
  { leaves, clauses }: Pick<PaneDocument, "leaves" | "clauses">,
  findTerms: TermFinder | null,
): void {
  useEffect(() => {
    const pane = scroller.current;
    if (pane === null || findTerms === null) return;
    const order = new Map(clauses.map(({ id }, index) => [id, index]));
    const known = new Map<Leaf, readonly Words[]>();
    const termsOf = (leaf: Leaf) => known.get(leaf) ?? remember(known, leaf, findLeafTerms(leaf.clauses, findTerms));
    let painted = Number.NEGATIVE_INFINITY;
    const paint = () => {
      const place = findPlace(pane, "top");
      const top = place === null ? 0 : (order.get(place.clause) ?? 0);
      if (Math.abs(top - painted) < REACH / 2) return;
      painted = top;
      const near = leaves.filter((leaf) =>
        leaf.clauses.some(({ id }) => Math.abs((order.get(id) ?? 0) - top) <= REACH),
      );
      paintHighlight("term", near.flatMap(termsOf));
    };
    paint();
    pane.addEventListener("scroll", paint, { passive: true });
    return () => {
      pane.removeEventListener("scroll", paint);
      paintHighlight("term", []);
    };
  }, [scroller, leaves, clauses, findTerms]);
}

function remember(known: Map<Leaf, readonly Words[]>, leaf: Leaf, words: readonly Words[]): readonly Words[] {
  known.set(leaf, words);
  return words;
}
