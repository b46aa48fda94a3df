import { type RefObject, useEffect } from "react";
import { paintHighlight } from "../paint-highlights.ts";
import type { PassageKey } from "../passages.ts";
import { findPlace } from "../place-in-view.ts";
import type { Hit } from "./find-hits.ts";

/** Passages marked on either side of the view's upper edge; some 60 fit into the tallest window. */
const REACH = 200;

/**
 * Marks the hits. One letter stands 28,000 times in a policy of 1 MB, and the browser looks at every mark in every frame
 * that is laid out anew (50 ms instead of 17), so marks follow the view. Goes in: the hits in reading order, and the place of
 * each passage in that order.
 */
export function useHitHighlights(
  scroller: RefObject<HTMLElement | null>,
  hits: readonly Hit[],
  order: ReadonlyMap<PassageKey, number>,
): void {
  useEffect(() => {
    const pane = scroller.current;
    if (pane === null || hits.length === 0) {
      paintHighlight("hit", []);
      return;
    }
    let painted = Number.NEGATIVE_INFINITY;
    const paint = () => {
      const place = findPlace(pane, "top");
      const top = place === null ? 0 : (order.get(place.clause) ?? 0);
      if (Math.abs(top - painted) < REACH / 2) return;
      painted = top;
      paintHighlight(
        "hit",
        hits.filter(({ key }) => Math.abs((order.get(key) ?? 0) - top) <= REACH),
      );
    };
    paint();
    pane.addEventListener("scroll", paint, { passive: true });
    return () => {
      pane.removeEventListener("scroll", paint);
      paintHighlight("hit", []);
    };
  }, [scroller, hits, order]);
}
