import { type Span, textSpan } from "../../../shared/model/span.ts";

/**
 * Text stands in elements marked `data-start`, whose value is the offset of their first character in the passage. A table
 * row has one a cell; everything else has one.
 */
const TEXT = "[data-start]";

type Point = { readonly node: Text; readonly offset: number };
type Place = { readonly node: Text; readonly start: number };

/**
 * The words on the page. Goes in: a passage's element and a span of its text. Comes out: a range over its text nodes, or
 * `null` where the span is empty or none of it is shown (the ` | ` between two cells).
 */
export function locateRange(passage: Element, span: Span<"text">): StaticRange | null {
  if (span.end <= span.start) return null;
  const places = [...placesIn(passage)];
  const start = firstPoint(places, span.start);
  const end = lastPoint(places, span.end);
  if (start === null || end === null || isBefore(places, end, start)) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/**
 * The other way: which stretch of a passage's text a range covers. `null` where it covers none of it. A range that begins or
 * ends outside is cut to the passage.
 */
export function describeRange(passage: Element, range: AbstractRange): Span<"text"> | null {
  const live = passage.ownerDocument.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const covered = [...placesIn(passage)].flatMap((place) => coveredPart(place, live));
  const start = covered[0]?.start;
  const end = covered.at(-1)?.end;
  return start === undefined || end === undefined ? null : textSpan(start, end);
}

/** How far into a passage's text a place on the page is; `null` where it is not in its words. */
export function offsetAt(passage: Element, node: Node, offset: number): number | null {
  const place = [...placesIn(passage)].find((each) => each.node === node);
  return place === undefined ? null : place.start + offset;
}

function* placesIn(passage: Element): Generator<Place> {
  const holders = passage.matches(TEXT) ? [passage] : passage.querySelectorAll<HTMLElement>(TEXT);
  for (const holder of holders) {
    let start = Number(holder.getAttribute("data-start"));
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      yield { node, start };
      start += node.length;
    }
  }
}

function firstPoint(places: readonly Place[], offset: number): Point | null {
  const place = places.find(({ node, start }) => offset < start + node.length);
  return place === undefined ? null : { node: place.node, offset: Math.max(0, offset - place.start) };
}

function lastPoint(places: readonly Place[], offset: number): Point | null {
  const place = places.findLast(({ start }) => start < offset);
  return place === undefined ? null : { node: place.node, offset: Math.min(place.node.length, offset - place.start) };
}

function isBefore(places: readonly Place[], one: Point, other: Point): boolean {
  if (one.node === other.node) return one.offset <= other.offset;
  const order = places.map(({ node }) => node);
  return order.indexOf(one.node) < order.indexOf(other.node);
}

function coveredPart({ node, start }: Place, range: Range): readonly Span<"text">[] {
  if (!range.intersectsNode(node)) return [];
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.length;
  return to > from ? [textSpan(start + from, start + to)] : [];
}
