import { type ClauseId, clauseId } from "../../../shared/model/ids.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";

const CLAUSE = "[data-clause]";
/** Px under the pane's upper edge that still count as above it, so that a clause whose last line is cut off is not "here". */
const EDGE = 8;

/**
 * What is seen at the pane's upper edge, or at its lower one. Asks only for boxes near the view: asking for others would lay
 * out what is left alone.
 */
export function findPlace(scroller: Element, edge: "top" | "bottom"): ReadingPlace | null {
  const box = scroller.getBoundingClientRect();
  const at = edge === "top" ? box.top + EDGE : box.bottom;
  const leaves = leavesIn(scroller);
  const leaf = leaves[firstBelow(leaves, at)] ?? leaves.at(-1);
  const clauses = leaf === undefined ? [] : [...leaf.querySelectorAll(CLAUSE)];
  const clause = clauses[firstBelow(clauses, at)] ?? clauses.at(-1);
  if (clause === undefined) return null;
  const { top, height } = clause.getBoundingClientRect();
  const within = height === 0 ? 0 : (at - top) / height;
  return { clause: clauseOf(clause), within: Math.min(1, Math.max(0, within)) };
}

/** Scrolls so that the place stands at the pane's upper edge again. Comes out: whether the clause is on the page. */
export function scrollToPlace(scroller: Element, clause: Element | null, within: number): boolean {
  if (clause === null) return false;
  const { top, height } = clause.getBoundingClientRect();
  const wanted = top + height * within - (scroller.getBoundingClientRect().top + EDGE);
  if (Math.abs(wanted) >= 1) scroller.scrollTop += wanted;
  return true;
}

/** The leaves that hold clauses. They are the article's children: looking for them through a whole policy costs a frame. */
function leavesIn(scroller: Element): readonly Element[] {
  const children = scroller.querySelector(":scope > article")?.children ?? [];
  return [...children].filter((leaf) => leaf.getAttribute("data-leaf") === "clauses");
}

/** The first of boxes, in order from top to bottom, that reaches below a height; their number where none does. */
function firstBelow(boxes: readonly Element[], height: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle]?.getBoundingClientRect().bottom ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The clause that an element shows. Goes in: an element with `data-clause`, which holds the clause's order. */
export function clauseOf(element: Element): ClauseId {
  return clauseId(Number(element.getAttribute("data-clause")));
}
