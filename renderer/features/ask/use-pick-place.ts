import { useEffect, useRef } from "react";
import type { Place } from "./use-own-answers.ts";

/** Tells what of the text is meant by an element of it; `null` outside the text. */
export type PickPlace = (target: Element) => Place | null;

type Picking = { readonly pick: PickPlace; readonly onPicked: (place: Place) => void; readonly onStop: () => void };

/**
 * While `isOn`, the next clause that is clicked, or entered from the keyboard, is taken and not gone to; selected words are
 * taken instead of their clause. Esc ends it.
 */
export function usePickPlace(isOn: boolean, picking: Picking): void {
  const latest = useRef(picking);
  latest.current = picking;
  useEffect(() => {
    if (!isOn) return;
    const take = (event: Event) => {
      const place = event.target instanceof Element ? latest.current.pick(event.target) : null;
      if (place === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.onPicked(place);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Enter") take(event);
      if (event.key !== "Escape") return;
      event.stopPropagation();
      latest.current.onStop();
    };
    // Before anyone else hears of it: a link in the text must not be followed.
    document.addEventListener("click", take, true);
    document.addEventListener("keydown", onKey, true);
    document.documentElement.dataset.picking = "";
    return () => {
      document.removeEventListener("click", take, true);
      document.removeEventListener("keydown", onKey, true);
      delete document.documentElement.dataset.picking;
    };
  }, [isOn]);
}
