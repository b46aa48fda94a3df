import type { Block } from "../../../model/block.ts";
import { sourceSpan } from "../../../model/span.ts";
import { joinRich } from "../rich-text.ts";

const loneNumber = /^(?:\d{1,2}\.){0,3}\d{1,2}[.)]?$/;
const longest = 12;

/** Puts a number that stands in a block of its own over a marked heading before the heading's words: pages draw it large. */
export function joinLoneNumbers(blocks: readonly Block[]): readonly Block[] {
  const lone = new Set(blocks.filter((block, index) => isOver(block, blocks[index + 1])));
  if (lone.size === 0) return blocks;
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (lone.has(block)) return [];
    if (before?.kind !== "paragraph" || block.kind !== "heading" || !lone.has(before)) return [block];
    const span = sourceSpan(before.span.start, Math.max(before.span.end, block.span.end));
    return [{ ...block, rich: joinRich(before.rich, " ", block.rich), span }];
  });
}

function isOver(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "paragraph" || block.rich.text.length > longest || !loneNumber.test(block.rich.text)) return false;
  return next?.kind === "heading" && next.region === block.region && !/^\d/.test(next.rich.text);
}
