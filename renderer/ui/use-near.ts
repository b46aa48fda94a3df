import { type RefObject, useEffect, useState } from "react";

/**
 * Whether an element has been within a window's height of the view of the pane that scrolls it (`data-scroller`), or is
 * wanted for another reason. Once it is, it stays so: what was drawn is not taken away from under a selection.
 */
export function useNear(box: RefObject<HTMLElement | null>, wanted: boolean): boolean {
  const [isNear, setNear] = useState(wanted);
  const isKnown = isNear || wanted;
  useEffect(() => {
    const element = box.current;
    if (isKnown || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { root: element.closest("[data-scroller]"), rootMargin: "100% 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isKnown]);
  useEffect(() => {
    if (wanted) setNear(true);
  }, [wanted]);
  return isKnown;
}
