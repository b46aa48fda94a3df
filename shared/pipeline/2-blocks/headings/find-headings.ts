import type { Block, HeadingStyle } from "../../../model/block.ts";
import { followsMarker } from "../follows-marker.ts";
import { joinBrokenLines } from "../join-broken-lines.ts";
import { sliceRich } from "../rich-text.ts";
import { splitListLines } from "../split-list-lines.ts";
import {
  areSiblings,
  countWords,
  headingNumber,
  isAll,
  isBoldLine,
  isCapitalised,
  isCapitals,
  isDateLine,
  isLabelLike,
  isNumberedTitle,
  isProse,
  isQuestion,
  isTitleLike,
  mostLabelWords,
  mostNumberedWords,
} from "./heading-evidence.ts";
import { joinLoneNumbers } from "./join-lone-numbers.ts";
import { liftItems } from "./lift-items.ts";
import { rebuildTables } from "./lost-tables.ts";
import { splitBoldLines } from "./split-bold-lines.ts";
import { splitTitleLines } from "./split-title-lines.ts";

/** Words that make a paragraph surely running text: titles and menus have fewer. */
const surelyProse = 20;

/** With so many headings marked up, a bare short line is no heading: the author had other means. */
const enoughMarked = 3;

type Paragraph = Extract<Block, { readonly kind: "paragraph" }>;

/** What is known of the whole file when one block is judged. */
type Surroundings = {
  readonly blocks: readonly Block[];
  /** Indexes of the first and last block that is surely text: what stands outside is a menu or a footer. */
  readonly first: number;
  readonly last: number;
  readonly marked: number;
  readonly numbered: number;
};

/**
 * Turns paragraphs that stand as headings into headings: bold lines, numbered lines, lines in capitals, questions, and
 * short bare lines between paragraphs. Goes in: blocks as read. Comes out: the same text in the same order.
 * The level is one below the last heading of a stronger style; numbers and consistency are the outline's matter.
 */
export function findHeadings(read: readonly Block[]): readonly Block[] {
  const whole = joinLoneNumbers(splitTitleLines(joinBrokenLines(read)));
  return markHeadings(rebuildTables(liftItems(whole.flatMap(splitBoldLines).flatMap(splitListLines))));
}

/** The same for blocks that have kept their shape, because they were read from a printed page: nothing is put together. */
export function findPrintedHeadings(read: readonly Block[]): readonly Block[] {
  return markHeadings(liftItems(read));
}

function markHeadings(blocks: readonly Block[]): readonly Block[] {
  const around = lookAround(blocks);
  const levels = { marked: 0, bold: 0, plain: 0 };
  return blocks.map((block, index) => {
    if (block.kind === "heading") {
      if (block.region === "body" || block.region === "main")
        Object.assign(levels, { marked: block.level, bold: 0, plain: 0 });
      return block;
    }
    if (block.kind !== "paragraph") return block;
    if (isListed(blocks, index)) return makeItem(block);
    const style = styleOf(block, index, around);
    return style === null ? block : makeHeading(block, style, levels);
  });
}

/** Numbered titles right after one another are a list or a table of contents. */
function isListed(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (isBoldLine(block)) return false;
  if (leadsItem(block, blocks[index + 1])) return true;
  return areSiblings(block, blocks[index + 1]) || areSiblings(blocks[index - 1], block);
}

/** `1. Update the official copy` right before an item `2.`: a short item of its list, and no title. */
function leadsItem(block: Block | undefined, next: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || next?.kind !== "item" || !isNumberedTitle(block.rich.text)) return false;
  return followsMarker(/^\S+/.exec(block.rich.text)?.[0] ?? "", next.marker);
}

function makeItem(block: Paragraph): Block {
  const [marker = ""] = /^\S+/.exec(block.rich.text) ?? [];
  const rich = sliceRich(block.rich, marker.length, block.rich.text.length);
  return { ...block, kind: "item", marker, rich };
}

function lookAround(blocks: readonly Block[]): Surroundings {
  const isText = (block: Block): boolean =>
    block.kind === "paragraph" && countWords(block.rich.text, surelyProse) >= surelyProse;
  const isMarked = (block: Block): boolean =>
    block.kind === "heading" ||
    (block.kind === "paragraph" && isTitleLike(block.rich.text) && isAll(block.rich, "strong"));
  return {
    blocks,
    first: blocks.findIndex(isText),
    last: blocks.findLastIndex(isText),
    marked: blocks.filter(isMarked).length,
    numbered: blocks.filter((block) => block.kind === "paragraph" && isNumberedTitle(block.rich.text)).length,
  };
}

function makeHeading(
  { rich, span, region }: Paragraph,
  style: HeadingStyle,
  levels: { marked: number; bold: number; plain: number },
): Block {
  const above = Math.max(levels.marked, 1);
  const parts = headingNumber(rich.text)?.split(".").length ?? 1;
  if (style === "numbered" || style === "bold" || style === "capitals") levels.bold = above + parts;
  else if (style === "question") levels.plain = Math.max(above, levels.bold) + 1;
  const level = style === "label" ? Math.max(above, levels.bold, levels.plain) + 1 : levelOf(style, levels);
  return { kind: "heading", level: Math.min(level, 6), style, rich, span, region };
}

function levelOf(style: HeadingStyle, levels: { readonly bold: number; readonly plain: number }): number {
  return style === "question" ? levels.plain : levels.bold;
}

function styleOf(block: Paragraph, index: number, around: Surroundings): HeadingStyle | null {
  const { text } = block.rich;
  const next = nextOf(around.blocks, index);
  if (next === undefined || countWords(text, mostNumberedWords + 1) > mostNumberedWords || !mayHead(block)) return null;
  if (isBoldLine(block)) return isInRun(around.blocks, index) ? null : "bold";
  if (around.numbered > 1 && isNumberedTitle(text)) return "numbered";
  if (isQuestion(text) && !isBareQuestion(next)) return "question";
  if (isCapitals(text) && countWords(text) > 1 && isProse(next)) return "capitals";
  return isLabel(block, index, around) ? "label" : null;
}

/** A link, a date, what stands in a list or in a menu heads nothing. */
function mayHead({ depth, region, rich }: Paragraph): boolean {
  return depth === 0 && (region === "body" || region === "main") && !isAll(rich, "link") && !isDateLine(rich.text);
}

function nextOf(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks[index + 1];
  return next?.kind === "rule" ? blocks[index + 2] : next;
}

/** Three and more bold lines in a row are the heads of a table that lost its shape, or a list, not headings of nothing. */
function isInRun(blocks: readonly Block[], index: number): boolean {
  const isBold = (offset: number): boolean => isBoldLine(blocks[index + offset]);
  return isBold(1) ? isBold(2) || isBold(-1) : isBold(-1) && isBold(-2);
}

function isBareQuestion(block: Block): boolean {
  return block.kind === "paragraph" && isQuestion(block.rich.text) && !isAll(block.rich, "link");
}

/** A bare short line is a heading only among running text, in a file that marks few headings otherwise, before its text. */
function isLabel(block: Paragraph, index: number, around: Surroundings): boolean {
  const next = nextOf(around.blocks, index);
  const { text } = block.rich;
  if (isAll(block.rich, "emphasis"))
    return isTitleLike(text) && countWords(text, mostLabelWords + 1) <= mostLabelWords && isProse(next);
  if (!isLabelLike(text) || around.first < 0 || index > around.last) return false;
  if (isBareLine(around.blocks[index - 1]) && !namesPolicy(text)) return false;
  if (around.marked >= enoughMarked) return isProse(around.blocks[index - 1]) && isCapitalised(text) && isText(next);
  return isProse(next) || (index > around.first && isLinkLine(next));
}

/** The title itself may stand right under a menu. */
function namesPolicy(text: string): boolean {
  return /\b(?:privacy|policy|datenschutz|confidentialité|privacidad|privacidade)/i.test(text);
}

/** A short line that is no link and heads nothing: addresses and lists without marks are made of such. */
function isBareLine(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || isAll(block.rich, "link") || /^\d+$/.test(block.rich.text)) return false;
  return countWords(block.rich.text) <= 5 && !/[.!?:;]["”)]*$/.test(block.rich.text) && !isDateLine(block.rich.text);
}

function isLinkLine(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && isAll(block.rich, "link");
}

/** Running text, or another heading: what a line among many headings must stand before to be one too. */
function isText(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return block?.kind === "heading" && block.level > 1;
  return isBoldLine(block) || (countWords(block.rich.text) >= surelyProse && /[.:)”"]$/.test(block.rich.text));
}
