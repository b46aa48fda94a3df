import { useEffect } from "react";
import { firstIn, stopIn } from "./use-panes.ts";

/**
 * What goes away takes the focus along: a button with what it removed, a clause with its view. Whoever works by keyboard
 * finds the focus again nearby, at the latest before the next key is carried out.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let held: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      held = target instanceof Element ? withAncestors(target) : [];
    };
    const recover = ({ key }: KeyboardEvent) => {
      if (document.activeElement !== document.body) return;
      const [last] = held;
      if (last === undefined ? /^(?:Page|Arrow)/.test(key) : !last.checkVisibility()) focusNear(held);
    };
    document.addEventListener("focusin", remember);
    window.addEventListener("keydown", recover, true);
    window.addEventListener("keyup", recover, true);
    return () => {
      document.removeEventListener("focusin", remember);
      window.removeEventListener("keydown", recover, true);
      window.removeEventListener("keyup", recover, true);
    };
  }, []);
}

function withAncestors(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [element] : [element, ...withAncestors(parent)];
}

/** To the clause or row that it belonged to, else to what is first in its pane; where that is gone too, in the page. */
function focusNear(held: readonly Element[]): void {
  const left = held.filter((each) => each.isConnected && each.closest("[data-pane]") !== null);
  const stop = left.map(stopIn).find((found) => found !== null);
  const pane = left.at(-1) ?? document.querySelector("[data-pane='main']");
  const goal = stop ?? (pane instanceof HTMLElement ? firstIn(pane) : null);
  goal?.focus({ preventScroll: true });
}
