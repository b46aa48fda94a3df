import { signpost } from "./furniture-words.ts";
import { isDatingLine } from "./is-dating-line.ts";
import { isPolicyTitle } from "./policy-title.ts";
import { privacyTermsIn } from "./privacy-words.ts";
import type { Range } from "./range.ts";
import { bare, isFooterLine, isLinkOnly, isMenuLine, leadsIn, type Weighed } from "./weigh-block.ts";

/** So many lines of a menu, before the first paragraph or after the last, are a menu and no address. */
const fewest = 8;
/** In a stretch of so many lines of a menu some may look like text: a slogan, a telephone number. */
const stretch = 12;
const leastLoose = 0.7;
/** A paragraph of so many words is text whatever it is about. */
const surelyText = 25;

/**
 * Trims a range further where a text file has lost its links, so that menus are only short lines: up to the headings
 * over the first paragraph, and from where, after the last, lines that say nothing come thick. Addresses, lists that a
 * sentence leads in, and sentences stay. `hasTitle`: the range starts at the policy's title, so that nothing before its
 * first paragraph is a menu.
 */
export function trimLooseLines(seen: readonly Weighed[], range: Range, hasTitle: boolean): Range {
  const anchors = anchorsIn(seen, range);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (first === undefined || last === undefined) return range;
  const loose = looseLines(seen, range);
  const menuEnd = hasTitle ? -1 : lastThick(loose.slice(0, first - range.start));
  const start = menuEnd === -1 ? range.start : headStart(seen, range.start + menuEnd, first);
  const tail = loose.slice(last + 1 - range.start);
  const ends = [firstThick(tail), seen.slice(last + 1, range.end).findIndex(isSignpost), range.end - last - 1];
  return { start, end: last + 1 + Math.min(...ends.filter((end) => end !== -1)) };
}

/** A line with which the page goes on to something else; no more words than this. */
const mostOfSignpost = 10;

function isSignpost(block: Weighed): boolean {
  return block.words > 0 && block.words <= mostOfSignpost && signpost.test(bare(block.text));
}

/** The blocks that are surely text: long or about privacy; rows; and lists from their lead-in on. */
function anchorsIn(seen: readonly Weighed[], range: Range): readonly number[] {
  const anchors: number[] = [];
  let isListed = false;
  for (let index = range.start; index < range.end; index += 1) {
    const block = seen[index];
    if (block === undefined || block.words === 0) continue;
    const isText = block.isProse && (block.words >= surelyText || privacyTermsIn(block.text, 1) === 1);
    isListed = isText ? leadsIn(block) : isListed && block.block.kind === "item";
    if (isText || isListed || block.block.kind === "row") anchors.push(index);
  }
  return anchors;
}

/** For each block of the range: whether it is a line of a menu; `null` for what says nothing either way. */
function looseLines(seen: readonly Weighed[], range: Range): readonly (boolean | null)[] {
  let isListed = false;
  return seen.slice(range.start, range.end).map((block) => {
    if (block.words === 0 || block.block.kind === "heading") return null;
    if (leadsIn(block)) isListed = true;
    else if (block.isProse || isMenuLine(block)) isListed = false;
    return !isListed && isLoose(block);
  });
}

/** So few words as the entry of a menu has. */
const mostWords = 6;

/** A line that says nothing by itself and is no part of an address: no figure, no sign, few words. */
function isLoose(block: Weighed): boolean {
  if (isMenuLine(block) || isLinkOnly(block) || isFooterLine(block)) return true;
  if (block.isProse || block.block.kind === "quote" || block.block.kind === "row") return false;
  return block.words <= mostWords && !/[\d@:：,;.?]/.test(block.text) && !isContactLine(block);
}

/** Where a stretch of mostly loose lines begins, or -1. */
function firstThick(loose: readonly (boolean | null)[]): number {
  return loose.findIndex((is, index) => is === true && isThick(loose.slice(index, index + stretch)));
}

/** The index after the last loose line that ends such a stretch, or -1. */
function lastThick(loose: readonly (boolean | null)[]): number {
  const end = loose.findLastIndex(
    (is, index) => is === true && isThick(loose.slice(Math.max(0, index + 1 - stretch), index + 1)),
  );
  return end === -1 ? -1 : end + 1;
}

function isThick(lines: readonly (boolean | null)[]): boolean {
  const spoken = lines.filter((line) => line !== null);
  const loose = spoken.filter((line) => line).length;
  return loose >= fewest && loose >= leastLoose * spoken.length;
}

/** Walks back from the first paragraph over its headings, titles, dates and sentences, no further than a menu's end. */
function headStart(seen: readonly Weighed[], from: number, first: number): number {
  let start = first;
  while (start > from && belongsAbove(seen[start - 1])) start -= 1;
  return start;
}

function belongsAbove(block: Weighed | undefined): boolean {
  if (block === undefined) return false;
  if (block.words === 0 || block.block.kind === "heading" || block.isProse) return true;
  return isPolicyTitle(block.text) || isDatingLine(block.text);
}

function isContactLine({ text }: Weighed): boolean {
  if (isDatingLine(text)) return true;
  return (
    text.length < 160 &&
    /\d{3}|@|\b(?:inc|ltd|llc|gmbh|corp|attn|attention|street|road|avenue|suite|box|tel|phone|fax|e-?mail|address)\b/i.test(
      text,
    )
  );
}
