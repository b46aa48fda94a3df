import type { Block } from "../../model/block.ts";
import { countWords } from "../3-clean/block-text.ts";
import type { HeadingBlock } from "./outline.ts";

/** So many bold lines or labels in a row with nothing between them are the heads of a table that lost its shape. */
const runOfHeads = 3;

/**
 * The same blocks with those headings turned into paragraphs that head nothing: whole sentences, and runs of weak
 * headings of one kind with no text between them. Empty ones go.
 */
export function withoutFalseHeadings(blocks: readonly Block[]): readonly Block[] {
  const runs = runsOfWeakHeadings(blocks);
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind !== "heading") return [block];
    if (block.rich.text.trim() === "") return [];
    return (runs.get(index) ?? 0) >= runOfHeads || isSentence(block) ? [asParagraph(block)] : [block];
  });
}

/** A heading of so many words that ends like a sentence is a paragraph that was set large. */
const mostWords = 18;

function isSentence({ rich }: HeadingBlock): boolean {
  return countWords(rich.text) > mostWords && /[.!;]["”)]?$/.test(rich.text.trimEnd());
}

function asParagraph({ span, region, rich }: HeadingBlock): Block {
  return { kind: "paragraph", span, region, rich, depth: 0 };
}

/** For each weak heading, how long the run is that it stands in. */
function runsOfWeakHeadings(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  let run: number[] = [];
  const close = () => {
    for (const index of run) lengths.set(index, run.length);
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    const last = blocks[run.at(-1) ?? -1];
    if (!isWeak(block)) close();
    else if (last !== undefined && isWeak(last) && (last.style !== block.style || last.level !== block.level)) {
      close();
      run.push(index);
    } else run.push(index);
  }
  close();
  return lengths;
}

function isWeak(block: Block): block is HeadingBlock {
  return block.kind === "heading" && block.style !== "marked-up" && block.style !== "numbered";
}
