import type { Block, RichText } from "../../../model/block.ts";
import { joinRich, sliceRich, spanOfRich } from "../rich-text.ts";
import {
  countWords,
  isAll,
  isDateLine,
  isNumberedTitle,
  isProse,
  isQuestion,
  isTitleLike,
  mostNumberedWords,
} from "./heading-evidence.ts";

type Item = Extract<Block, { readonly kind: "item" }>;

/** Sections numbered as a list come in numbers; a single one is an item. */
const leastSections = 2;

/**
 * Lifts items that head what stands under them out of their list: `1. Cookies` with its text below, a question or a term
 * of a definition list with paragraphs below, `2. YOUR RIGHTS You may …` where the text goes on in the line. Comes out: they are paragraphs
 * again, number first, so that they can be told as headings; what stood in them stands one level less deep.
 */
export function liftItems(blocks: readonly Block[]): readonly Block[] {
  const heads = new Set(blocks.filter((block, index) => isHead(block, index, blocks)));
  const capitals = new Set(blocks.filter((block) => capitalTitle(block) > 0));
  if (heads.size < leastSections && capitals.size < leastSections) return blocks;
  let lifted = false;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "item" && capitals.size >= leastSections && capitals.has(block)) return partCapitals(block);
    if (block.kind === "item" && heads.size >= leastSections && heads.has(block)) {
      lifted = true;
      return [asParagraph(block, block.rich)];
    }
    if (!("depth" in block) || block.depth === 0) lifted = false;
    return [lifted && "depth" in block ? { ...block, depth: block.depth - 1 } : block];
  });
}

function isHead(block: Block, index: number, blocks: readonly Block[]): boolean {
  if (block.kind !== "item" || block.depth > 0 || isDateLine(block.rich.text)) return false;
  const next = blocks[index + 1];
  if (!/\d/.test(block.marker)) return isTermOfText(block, next);
  const isBold = isBoldTitle(block);
  if (isNumberedItem(blocks[index - 1]) && (!isBold || isBoldTitle(blocks[index - 1]))) return false;
  if (!/^\(?\d{1,2}[.)]*$/.test(block.marker) || isAll(block.rich, "link")) return false;
  if (!isBold && !isNumberedTitle(`${block.marker.replace(/[()]/g, "")}. ${block.rich.text}`.replace("..", ".")))
    return false;
  return isProse(next) && !isNumberedItem(next);
}

/** Bold as a whole among items that are not: its number and its type together bear a longer title. */
function isBoldTitle(block: Block | undefined): boolean {
  if (block?.kind !== "item" || !isAll(block.rich, "strong")) return false;
  return countWords(block.rich.text) <= mostNumberedWords && !/[,;:.]$/.test(block.rich.text);
}

/** Items right before or after make a list of it, whose last item heads nothing either. */
function isNumberedItem(block: Block | undefined): boolean {
  return block?.kind === "item" && block.depth === 0 && /\d/.test(block.marker);
}

/** A term with this many words of explanation is a question with its answer, not a word with its meaning. */
const leastAnswer = 20;

function isTermOfText({ marker, rich }: Item, next: Block | undefined): boolean {
  if (next?.kind !== "paragraph" || next.depth !== 1 || countWords(next.rich.text) < leastAnswer) return false;
  return isQuestion(rich.text) || (marker === "" && isTitleLike(rich.text));
}

const capitalsThenText = /^(?:\p{Lu}[\p{Lu}\p{N}'’&/,()–-]*[ ]){1,14}(?=\p{Lu}\p{Ll}*[ ]\p{L})/u;

/** Where the text begins after a title in capitals in the same line, or 0. */
function capitalTitle(block: Block): number {
  if (block.kind !== "item" || !/\d/.test(block.marker)) return 0;
  const [title = ""] = capitalsThenText.exec(block.rich.text) ?? [];
  return /\p{Lu}{3}/u.test(title) ? title.length : 0;
}

function partCapitals(item: Item): readonly Block[] {
  const at = capitalTitle(item);
  const rest = sliceRich(item.rich, at, item.rich.text.length);
  return [
    asParagraph(item, sliceRich(item.rich, 0, at)),
    { kind: "paragraph", depth: item.depth, rich: rest, span: spanOfRich(rest, item.span), region: item.region },
  ];
}

function asParagraph({ marker, span, region }: Item, rich: RichText): Block {
  const text = /\d/.test(marker) ? withMarker(rich, marker) : rich;
  return { kind: "paragraph", depth: 0, rich: text, span: spanOfRich(rich, span), region };
}

/** The marker as part of the text; it has no place of its own. */
function withMarker(rich: RichText, marker: string): RichText {
  return joinRich({ text: "", marks: [], map: [] }, `${marker} `, rich);
}
