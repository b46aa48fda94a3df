import type { Block } from "../../model/block.ts";
import type { Report } from "../../model/note.ts";

/** The closed model's bounds (model/block.ts). */
const mostBlocks = 200_000;
const deepest = 64;

/** Where the readers of the formats put their blocks. */
export type BlockList = {
  readonly push: (block: Block) => void;
  /** Whether a block was refused. */
  readonly isFull: () => boolean;
  /** The number of the next table: 1, 2, … */
  readonly nextTable: () => number;
  readonly blocks: readonly Block[];
};

/** Makes an empty list that keeps the model's bounds: nesting is cut at 64 and blocks after the 200,000th are dropped, both with a note. */
export function createBlockList(report: Report): BlockList {
  const blocks: Block[] = [];
  let [wasFull, wasDeep, tables] = [false, false, 0];
  return {
    nextTable: () => {
      tables += 1;
      return tables;
    },
    blocks,
    isFull: () => wasFull,
    push: (block) => {
      if (blocks.length >= mostBlocks) {
        if (!wasFull) report({ kind: "too-many-blocks", span: block.span, count: mostBlocks });
        wasFull = true;
      } else if ("depth" in block && block.depth > deepest) {
        if (!wasDeep) report({ kind: "too-deep", span: block.span });
        wasDeep = true;
        blocks.push({ ...block, depth: deepest });
      } else blocks.push(block);
    },
  };
}
