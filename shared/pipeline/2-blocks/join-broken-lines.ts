import type { Block } from "../../model/block.ts";
import { sourceSpan } from "../../model/span.ts";
import { isCapitals, isLabelLike, isNumberedTitle } from "./headings/heading-evidence.ts";
import { goesOn, hadRoom, widestWrap } from "./plain/lines.ts";
import { joinAllRich } from "./rich-text.ts";

type Text = Extract<Block, { readonly kind: "paragraph" | "item" }>;

/** So large a share of neighbouring paragraphs must go on in the middle of a sentence before any are joined. */
const leastGoingOn = 0.2;
const leastPairs = 8;

/**
 * Joins paragraphs that are the lines of longer ones: text taken out of PDF files and mails often has a blank line after
 * each line. Only where the whole file is so; then as wrapped text is joined.
 */
export function joinBrokenLines(blocks: readonly Block[]): readonly Block[] {
  const width = brokenWidth(blocks);
  if (width === null) return blocks;
  const joined: Block[] = [];
  let lines: Text[] = [];
  const close = (): void => {
    const [first, ...others] = lines;
    if (first !== undefined) joined.push(join(first, others));
    lines = [];
  };
  for (const block of blocks) {
    const last = lines.at(-1);
    const goes = last !== undefined && isPlain(block) && belongs(last, block, width);
    if (!goes) close();
    if (isText(block)) lines.push(block);
    else joined.push(block);
  }
  close();
  return joined;
}

function brokenWidth(blocks: readonly Block[]): number | null {
  const lengths: number[] = [];
  let goingOn = 0;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (!isPlain(block) || !isText(before)) continue;
    lengths.push(before.rich.text.length);
    if (goesOn(before.rich.text, block.rich.text)) goingOn += 1;
  }
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  return lengths.length >= leastPairs && goingOn >= lengths.length * leastGoingOn && width <= widestWrap ? width : null;
}

function isText(block: Block | undefined): block is Text {
  return block?.kind === "paragraph" || block?.kind === "item";
}

function isPlain(block: Block): block is Extract<Block, { readonly kind: "paragraph" }> {
  return block.kind === "paragraph" && !block.rich.text.includes("\n");
}

function belongs(before: Text, block: Text, width: number): boolean {
  const [line, next] = [before.rich.text, block.rich.text];
  if (goesOn(line, next)) return true;
  if ([line, next].some((text) => isNumberedTitle(text) || isCapitals(text) || /^\d+$/.test(text))) return false;
  if (/[.!?:]$/.test(line) && isLabelLike(next)) return false;
  return !hadRoom(line, next, width);
}

function join(first: Text, others: readonly Text[]): Text {
  const last = others.at(-1);
  if (last === undefined) return first;
  const rich = joinAllRich(
    [first, ...others].map((line) => line.rich),
    " ",
  );
  return { ...first, rich, span: sourceSpan(first.span.start, last.span.end) };
}
