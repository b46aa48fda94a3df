import { isDatingLine } from "./is-dating-line.ts";
import { isPolicyTitle } from "./policy-title.ts";
import { privacyTermsIn } from "./privacy-words.ts";
import type { Range } from "./range.ts";
import type { Weighed } from "./weigh-block.ts";

/** So many lines without a sentence, before the first paragraph or after the last, are a menu and no address. */
const loose = 8;
/** A paragraph of so many words is text whatever it is about. */
const surelyText = 25;

/**
 * Trims a range further where a text file has lost its links, so that menus are only short lines: what stands before
 * the first paragraph goes up to the headings over it, and what stands after the last goes but for an address.
 * `hasTitle`: the range starts at the policy's title, so that nothing before its first paragraph is a menu.
 */
export function trimLooseLines(seen: readonly Weighed[], range: Range, hasTitle: boolean): Range {
  const anchors = anchorsIn(seen, range);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (first === undefined || last === undefined) return range;
  const start =
    !hasTitle && spokenBetween(seen, range.start, first) >= loose ? headStart(seen, range.start, first) : range.start;
  const end = spokenBetween(seen, last + 1, range.end) >= loose ? tailEnd(seen, last, range.end) : range.end;
  return { start, end };
}

/** The blocks that are surely text: long or about privacy; rows; and lists from their lead-in on. */
function anchorsIn(seen: readonly Weighed[], range: Range): readonly number[] {
  const anchors: number[] = [];
  let isListed = false;
  for (let index = range.start; index < range.end; index += 1) {
    const block = seen[index];
    if (block === undefined || block.words === 0) continue;
    const isText = block.isProse && (block.words >= surelyText || privacyTermsIn(block.text) >= 1);
    isListed = isText ? /[:：]\s*$/.test(block.text) : isListed && block.block.kind === "item";
    if (isText || isListed || block.block.kind === "row") anchors.push(index);
  }
  return anchors;
}

function spokenBetween(seen: readonly Weighed[], from: number, to: number): number {
  return seen.slice(from, to).filter((block) => block.words > 0).length;
}

/** Walks back from the first paragraph over its headings, titles and dates. */
function headStart(seen: readonly Weighed[], from: number, first: number): number {
  let start = first;
  while (start > from && belongsAbove(seen[start - 1])) start -= 1;
  return start;
}

function belongsAbove(block: Weighed | undefined): boolean {
  if (block === undefined) return false;
  return block.words === 0 || block.block.kind === "heading" || isPolicyTitle(block.text) || isDatingLine(block.text);
}

/** Walks on from the last paragraph over the lines of an address; one odd line among them may pass. */
function tailEnd(seen: readonly Weighed[], last: number, to: number): number {
  let end = last + 1;
  for (let index = last + 1; index < to && index <= end + 1; index += 1) {
    const block = seen[index];
    if (block !== undefined && block.words > 0 && isContactLine(block)) end = index + 1;
  }
  return end;
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
