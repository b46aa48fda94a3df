import type { Block, RichText } from "../../model/block.ts";
import { type Marked, markerOf } from "./list-marker.ts";
import { sliceRich, spanOfRich } from "./rich-text.ts";

/** Lines that make one block: offsets in the paragraph's text, the marker left out. */
type Part = { readonly start: number; end: number; readonly marked: Marked | null };

/**
 * Parts a paragraph whose lines begin with typed markers (`• one`, `b) two`) into the text before and items. A single
 * such line is an item only with a bullet: a letter, a number or a dash may begin any line. Other blocks stay as they are.
 */
export function splitListLines(block: Block): readonly Block[] {
  if (block.kind !== "paragraph") return [block];
  const parts = partsOf(block.rich);
  const markers = parts.flatMap(({ marked }) => (marked === null ? [] : [marked.marker]));
  const isList = markers.length > 1 || markers.some((marker) => /^[^\w(–—-]/.test(marker));
  return isList ? parts.flatMap((part) => makeBlock(block, part)) : [block];
}

function partsOf({ text }: RichText): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const marked = markerOf(line);
    const last = parts.at(-1);
    if (last === undefined || marked !== null) {
      parts.push({ start: start + (marked?.skip ?? 0), end: start + line.length, marked });
    } else last.end = start + line.length;
    start += line.length + 1;
  }
  return parts;
}

function makeBlock(
  block: Extract<Block, { readonly kind: "paragraph" }>,
  { start, end, marked }: Part,
): readonly Block[] {
  const rich = sliceRich(block.rich, start, end);
  if (rich.text === "") return [];
  const own = { ...block, rich, span: spanOfRich(rich, block.span) };
  return [marked === null ? own : { ...own, kind: "item", marker: marked.marker }];
}
