import type { Block } from "../../model/block.ts";
import { countWords, plainKey, textOf } from "../3-clean/block-text.ts";
import { isPolicyTitle, withoutTrail } from "../3-clean/policy-title.ts";

/** The document's title and the blocks it takes up, by index; the title heading itself is no section. */
export type FoundTitle = { readonly title: string | null; readonly taken: ReadonlySet<number> };

/** A title stands before this many words of text: an address block or a notice may come first, a section may not. */
const wordsBefore = 60;

/**
 * Finds the title among the first blocks: the heading or line that names a privacy policy, else a heading above all
 * others. Further headings up there that say the same again belong to it.
 */
export function findTitle(blocks: readonly Block[]): FoundTitle {
  const zone = zoneOf(blocks);
  const named = zone.filter((index) => isNamed(blocks[index]));
  const best = highest(blocks, named) ?? named[0] ?? loneTop(blocks, zone);
  if (best === undefined) return { title: null, taken: new Set() };
  const again = zone.filter((index) => index === best || saysMore(titleText(blocks[index]), titleText(blocks[best])));
  const wholes = again.map((index) => titleText(blocks[index]));
  const written = withoutTrail(wholes.toSorted((a, b) => countWords(b) - countWords(a))[0] ?? "");
  return { title: withoutSigns(written), taken: new Set(again.filter((index) => isWhole(titleText(blocks[index])))) };
}

/** Whether a title says nothing besides: a date in it is still to be read. */
function isWhole(title: string): boolean {
  return !/\d/.test(title) || plainKey(withoutTrail(title)) === plainKey(title);
}

/** The first of the highest headings: the name of a tab may stand over the title itself. */
function highest(blocks: readonly Block[], named: readonly number[]): number | undefined {
  const levelOf = (index: number): number => {
    const block = blocks[index];
    return block?.kind === "heading" ? block.level : Number.POSITIVE_INFINITY;
  };
  const [first] = named.toSorted((a, b) => levelOf(a) - levelOf(b));
  return first === undefined || levelOf(first) === Number.POSITIVE_INFINITY ? undefined : first;
}

/** "+++ Privacy Policy", "// Privacy Policy": signs that set a title off. */
function withoutSigns(title: string): string {
  return title.replace(/^[+/*=#~|<>\\_.:;,\s-]+(?=[\p{L}\p{N}])/u, "");
}

/** The same title once more, with a name perhaps: "Privacy Policy", then "Larkfield Privacy Policy". */
function saysMore(other: string, title: string): boolean {
  return isPolicyTitle(other) && plainKey(other).includes(plainKey(withoutTrail(title)));
}

/** A line of text that is a title has fewer words than a heading may have. */
const mostWordsOfLine = 8;

function isNamed(block: Block | undefined): boolean {
  const title = titleText(block);
  return isPolicyTitle(title) && (block?.kind === "heading" || countWords(title) <= mostWordsOfLine);
}

function titleText(block: Block | undefined): string {
  if (block === undefined || block.kind === "row" || block.kind === "item") return "";
  const text = textOf(block).replace(/\s+/g, " ");
  // Some headings end as sentences do.
  return block.kind === "heading" ? text.replace(/(?<=\p{L})\.\s*$/u, "") : text;
}

/** The indexes of the blocks before much has been said. */
function zoneOf(blocks: readonly Block[]): readonly number[] {
  const zone: number[] = [];
  let words = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "rule") zone.push(index);
    if (block.kind !== "heading") words += countWords(textOf(block));
    if (words > wordsBefore) break;
  }
  return zone;
}

/** The first heading, where it stands first and above every other one; alone it must be of the first level. */
function loneTop(blocks: readonly Block[], zone: readonly number[]): number | undefined {
  const first = zone[0];
  const block = first === undefined ? undefined : blocks[first];
  if (block?.kind !== "heading" || /[.!?]$/.test(block.rich.text)) return undefined;
  const others = blocks.filter((other) => other.kind === "heading" && other !== block);
  const isAbove = others.every((other) => other.kind === "heading" && other.level > block.level);
  return isAbove && (others.length > 0 || block.level === 1) ? first : undefined;
}
