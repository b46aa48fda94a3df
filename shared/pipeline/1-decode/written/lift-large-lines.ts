import { smallestSize, textOf } from "./pieces.ts";
import type { WrittenBlock } from "./written-block.ts";

type Paragraph = Extract<WrittenBlock, { readonly kind: "paragraph" }>;

/** Letters so much larger than the text's head what follows; Word's own headings begin at 13 to 11 points. */
const leastLarger = 1.25;
/** Words of a line that is a heading by nothing but its size. */
const mostWords = 12;

/**
 * Turns short lines in large letters into headings, the largest the highest: people who know no styles make headings so.
 * In a document that has real ones, only what stands before the first of them: its title. Goes in: all of a document's blocks.
 */
export function liftLargeLines(blocks: readonly WrittenBlock[]): readonly WrittenBlock[] {
  const usual = usualSize(blocks);
  if (usual === null || blocks.some(({ kind }) => kind === "title")) return blocks;
  const styled = blocks.findIndex(({ kind }) => kind === "heading");
  const isLarge = (block: WrittenBlock, index: number): block is Paragraph =>
    (styled < 0 || index < styled) && block.kind === "paragraph" && largeSize(block, usual) > 0;
  const sizes = [...new Set(blocks.filter(isLarge).map((block) => largeSize(block, usual)))].toSorted((a, b) => b - a);
  return blocks.map((block, index) => {
    if (!isLarge(block, index)) return block;
    const { pieces } = block;
    if (styled >= 0) return { kind: "title", pieces };
    return { kind: "heading", level: Math.min(sizes.indexOf(largeSize(block, usual)), 2), pieces };
  });
}

/** The size of a line that is large and short, else 0. */
function largeSize({ pieces }: Paragraph, usual: number): number {
  const size = smallestSize(pieces) ?? 0;
  const text = textOf(pieces);
  const isTitle = text.split(" ").length <= mostWords && !/[.,;:]$/.test(text) && /\p{L}{2}/u.test(text);
  return isTitle && size >= usual * leastLarger ? size : 0;
}

/** The size most letters have, in half points; `null` where hardly any says its own. */
function usualSize(blocks: readonly WrittenBlock[]): number | null {
  const letters = new Map<number, number>();
  for (const block of blocks) {
    if (!("pieces" in block)) continue;
    for (const { size, text } of block.pieces) letters.set(size ?? 0, (letters.get(size ?? 0) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return most === undefined || most[0] === 0 ? null : most[0];
}
