import { useCallback, useEffect, useRef } from "react";

/** The panes that F6 goes through, in order; each element says which it is by `data-pane`. */
const order = ["library", "main", "panel"];

const focusable = "button:not([disabled]), input:not([disabled]), textarea, [tabindex]:not([tabindex='-1'])";

/** Comes out: a function that moves the focus so many panes on, to where it was last in that pane. */
export function usePanes(): (steps: 1 | -1) => void {
  const last = useRef(new Map<string, HTMLElement>());
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return;
      const pane = event.target.closest<HTMLElement>("[data-pane]")?.dataset.pane;
      if (pane !== undefined) last.current.set(pane, event.target);
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  return useCallback((steps: 1 | -1) => {
    const panes = order
      .flatMap((name) => [...document.querySelectorAll<HTMLElement>(`[data-pane="${name}"]`)])
      .filter((pane) => pane.checkVisibility());
    const own = document.activeElement?.closest<HTMLElement>("[data-pane]") ?? null;
    const here = own === null ? -1 : panes.indexOf(own);
    const next = panes[(here + steps + panes.length) % panes.length];
    if (next === undefined) return;
    const remembered = last.current.get(next.dataset.pane ?? "");
    const goal = remembered?.isConnected ? remembered : firstIn(next);
    goal.focus();
  }, []);
}

/** The text before the tools around it: whoever changes panes wants to read on, not to press a button. */
export function firstIn(pane: HTMLElement): HTMLElement {
  return stopIn(pane) ?? pane.querySelector<HTMLElement>(focusable) ?? pane;
}

/** The clause or row in it that Tab reaches; `null` in what has neither. */
export function stopIn(place: Element): HTMLElement | null {
  return place.querySelector<HTMLElement>("[data-clause][tabindex='0'], [data-row][tabindex='0']");
}
