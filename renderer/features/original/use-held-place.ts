import { type RefObject, useEffect } from "react";
import { bringToTop, findTop } from "./bring-into-view.ts";

/** Holds what is at the top of the pane where it is when the lines break elsewhere: another width, another text size. */
export function useHeldPlace(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = scroller.current;
    const text = pane?.firstElementChild ?? null;
    if (pane === null || text === null) return;
    let shape = shapeOf(text);
    let place = findTop(pane);
    let stop = () => {};
    const note = () => {
      // Lines that broke elsewhere since tell of another place; the observer puts it right.
      if (shape === shapeOf(text)) place = findTop(pane);
    };
    const observer = new ResizeObserver(() => {
      if (shape === shapeOf(text)) return;
      shape = shapeOf(text);
      stop();
      stop = bringToTop(pane, place);
    });
    observer.observe(text);
    pane.addEventListener("scroll", note, { passive: true });
    return () => {
      stop();
      observer.disconnect();
      pane.removeEventListener("scroll", note);
    };
  }, [scroller]);
}

/** What the breaks of lines depend on. */
function shapeOf(text: Element): string {
  return `${text.clientWidth} ${getComputedStyle(text).fontSize}`;
}
