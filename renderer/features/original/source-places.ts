import { type Span, sourceSpan } from "../../../shared/model/span.ts";

/** What is selected of the original, in source offsets; `null` where nothing of it is. A caret is an empty stretch. */
export function selectionIn(pane: Element): Span<"source"> | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(pane)) return null;
  const start = offsetOf(pane, range.startContainer, range.startOffset);
  const end = range.collapsed ? start : offsetOf(pane, range.endContainer, range.endOffset);
  return start === null || end === null ? null : sourceSpan(start, Math.max(start, end));
}

/** The same, where more than a caret is selected. */
export function selectedStretch(pane: Element): Span<"source"> | null {
  const span = selectionIn(pane);
  return span === null || span.end === span.start ? null : span;
}

/** The place of a point of the page in the source; outside any letters, the nearest ones before it. */
function offsetOf(pane: Element, node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const base = baseOf(node);
    return base === null ? null : base + (isFiller(node) ? 0 : offset);
  }
  const child = node.childNodes[offset];
  if (child !== undefined) return firstOffset(child) ?? firstOffset(pane);
  const last = [...pane.querySelectorAll("[data-start], [data-slab]")].findLast(
    (place) => node.contains(place) || (place.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const base = last === undefined ? null : baseOf(last);
  return base === null ? null : base + (last?.textContent ?? "").length;
}

function firstOffset(node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const place = element?.querySelector("[data-start], [data-slab]") ?? null;
  return baseOf(element?.matches("[data-start], [data-slab]") === true || place === null ? node : place);
}

function baseOf(node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const place = element?.closest<HTMLElement>("[data-start], [data-slab]");
  const base = place?.dataset.start ?? place?.dataset.slab;
  return base === undefined ? null : Number(base);
}

/** What keeps an empty row as tall as others is no letter of the file. */
function isFiller(node: Text): boolean {
  return node.data === "\u200b";
}

/** The element that shows the letter at an offset, once it is drawn. */
export function pieceAt(pane: Element, offset: number): HTMLElement | null {
  const slabs = [...pane.querySelectorAll<HTMLElement>("[data-slab]")];
  const slab = slabs.findLast((each) => Number(each.dataset.slab) <= offset);
  const pieces = [...(slab?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  return pieces.findLast((each) => Number(each.dataset.start) <= offset) ?? slab ?? null;
}

/** The source offset of the first row that is in view; 0 where none is drawn. */
export function topOf(pane: Element): number {
  const { top } = pane.getBoundingClientRect();
  const slabs = [...pane.querySelectorAll<HTMLElement>("[data-slab]")];
  let low = 0;
  let high = slabs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slabs[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const pieces = [...(slabs[low]?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  const seen = pieces.find((piece) => piece.getBoundingClientRect().bottom > top);
  return Number(seen?.dataset.start ?? slabs[low]?.dataset.slab ?? 0);
}
