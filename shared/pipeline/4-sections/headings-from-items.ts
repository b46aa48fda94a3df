import type { Block } from "../../model/block.ts";
import { countWords } from "../3-clean/block-text.ts";

type Item = Extract<Block, { readonly kind: "item" }>;

/** So many numbered titles in a row are the policy's sections, written as one long list. */
const fewest = 4;
/** A title has so few words. */
const mostWords = 12;
/** Marked-up headings rank above these; the exact number does not matter, only that it is below the first two levels. */
const level = 3;

/**
 * The same blocks, with the items of an outermost numbered list turned into headings where the list is the policy's
 * outline: short titles, numbered from 1 on without a gap, each with text of its own before the next.
 */
export function headingsFromItems(blocks: readonly Block[]): readonly Block[] {
  const titles = blocks.flatMap((block, index) => (isTitleItem(block, blocks[index + 1]) ? [index] : []));
  const markers = titles.map((index) => markerOf(blocks[index]));
  const isOutline = titles.length >= fewest && markers.every((marker, order) => marker === order + 1);
  if (!isOutline) return blocks;
  const sections = new Set(titles);
  return blocks.map((block, index) => (sections.has(index) && block.kind === "item" ? asHeading(block) : block));
}

function isTitleItem(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "item" || block.depth > 0 || Number.isNaN(markerOf(block))) return false;
  const { text } = block.rich;
  const isTitle = countWords(text) <= mostWords && /^["“(]?\p{Lu}/u.test(text) && !/[.;,]$/.test(text.trimEnd());
  const hasText =
    next !== undefined && next.kind !== "heading" && !(next.kind === "item" && markerOf(next) === markerOf(block) + 1);
  return isTitle && hasText;
}

/** The number of a marker such as `3.` or `3)`; not a number for bullets and letters. */
function markerOf(block: Block | undefined): number {
  const digits = block?.kind === "item" ? /^\(?(\d{1,3})[.)]?$/.exec(block.marker)?.[1] : undefined;
  return digits === undefined ? Number.NaN : Number(digits);
}

function asHeading({ span, region, rich }: Item): Block {
  return { kind: "heading", span, region, rich, level, style: "numbered" };
}
