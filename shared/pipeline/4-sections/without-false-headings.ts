import type { Block } from "../../model/block.ts";
import { countWords } from "../3-clean/block-text.ts";
import { effectiveWords, updatedWords } from "./date-words.ts";
import { findDates } from "./find-dates.ts";
import type { HeadingBlock } from "./outline.ts";

/** So many bold lines or labels in a row with nothing between them are the heads of a table that lost its shape. */
const runOfHeads = 3;

/**
 * The same blocks with those headings turned into paragraphs that head nothing: whole sentences, and runs of weak
 * headings of one kind with no text between them, and a line that dates the policy before its sections. Empty ones go.
 */
export function withoutFalseHeadings(blocks: readonly Block[]): readonly Block[] {
  const runs = runsOfWeakHeadings(blocks);
  const dating = datingHeadings(blocks);
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind !== "heading") return [block];
    if (block.rich.text.trim() === "") return [];
    const isFalse = (runs.get(index) ?? 0) >= runOfHeads || dating.has(block) || isSentence(block);
    return [isFalse ? asParagraph(block) : block];
  });
}

/** Further down, headings that date something head the entries of a list of changes. */
const frontHeadings = 3;
/** "Last updated:", "This policy is in effect since". */
const mostDatingWords = 6;

function datingHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  const front: HeadingBlock[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") front.push(block);
    if (front.length === frontHeadings) break;
  }
  return new Set(front.filter(({ rich }) => isDating(rich.text)));
}

function isDating(text: string): boolean {
  const [date, ...others] = text.length > 100 || !/\d{2}/.test(text) ? [] : findDates(text);
  if (date === undefined || others.length > 0) return false;
  const said = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  return (
    countWords(said) <= mostDatingWords && (updatedWords.test(said) || effectiveWords.test(said)) && !isTitle(said)
  );
}

/** "Privacy Policy, updated May 2021" is the title; "Our privacy policy was updated in May 2021" says something. */
function isTitle(words: string): boolean {
  return (
    !/\b(?:is|was|has|have)\b/i.test(words) &&
    /polic|privacy|notice|cookie|information|datenschutz|confidentialité/i.test(words)
  );
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
