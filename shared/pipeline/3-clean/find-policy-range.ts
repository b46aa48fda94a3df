import type { LeftOutReason } from "../../model/block.ts";
import { isDatingLine } from "./is-dating-line.ts";
import { isLedIn } from "./is-led-in.ts";
import { isPolicyTitle } from "./policy-title.ts";
import { privacyTermsIn } from "./privacy-words.ts";
import type { PolicyRange, Range } from "./range.ts";
import { trimLooseLines } from "./trim-loose-lines.ts";
import { isFooterLine, isLinkOnly, isMenuLine, type Weighed } from "./weigh-block.ts";

type Reasons = readonly (LeftOutReason | null)[];

/** One long paragraph says no more about where the policy stands than one of this many words. */
const mostWords = 80;
/** A run of menu lines, however long, outweighs at most so many words of prose: long link lists stand inside policies too. */
const mostAgainst = 120;

/**
 * The stretch of a file that holds the policy: where running text outweighs links, by the largest sum over neighbouring
 * blocks, then trimmed to the policy's title at the front and to its last words at the end. Blocks that have a reason
 * to go already count for nothing.
 */
export function findPolicyRange(seen: readonly Weighed[], reasons: Reasons): PolicyRange {
  const range = heaviestRange(seen, reasons);
  const start = trimmedStart(seen, range);
  const trimmed = trimLooseLines(seen, { start: start ?? range.start, end: range.end }, start !== null);
  const [widened, body] = [start ?? widenStart(seen, reasons, trimmed.start), trimmed.start];
  return { start: widened, body, end: trimmedEnd(seen, reasons, trimmed) };
}

function heaviestRange(seen: readonly Weighed[], reasons: Reasons): Range {
  const values = seen.map((block, index) =>
    reasons[index] !== null ? 0 : valueFor(block, () => isLedIn(seen, index)),
  );
  let best = { start: 0, end: seen.length, sum: 0 };
  let [start, sum] = [0, 0];
  for (const [index, value] of cappedAgainst(values).entries()) {
    sum += value;
    if (sum < 0) [start, sum] = [index + 1, 0];
    if (sum > 0 && sum >= best.sum) best = { start, end: index + 1, sum };
  }
  return best;
}

/** The same values with no run of negative ones below the cap; a lone heading or short line does not end a run. */
function cappedAgainst(values: readonly number[]): readonly number[] {
  let against = 0;
  return values.map((value) => {
    if (value > 1) against = 0;
    if (value >= 0) return value;
    const taken = Math.max(value, -mostAgainst - against);
    against += taken;
    return taken;
  });
}

/** How much a block speaks for the policy (in words) or against it. A link in a list that is led in does neither. */
function valueFor(seen: Weighed, isLed: () => boolean): number {
  if (seen.words === 0) return 0;
  if (seen.isProse) return Math.min(seen.words, mostWords);
  if (seen.block.kind === "row") return 1;
  if (seen.linkShare >= 0.7 && !isMailAddress(seen.text)) return isLed() ? 0 : -(2 + Math.min(seen.words, 8));
  if (isTitle(seen)) return 0;
  if (isFooterLine(seen) || isMenuLine(seen)) return -3;
  return seen.block.kind === "heading" ? 0 : 1;
}

/** Where to write to: a link, but the policy's. */
function isMailAddress(text: string): boolean {
  return text.length < 100 && /\S@\S+\.\w/.test(text);
}

/** Prose before the title is the page's as long as it is little and not about privacy. */
const mostBeforeTitle = 0.2;

/** Where the title stands, or an earlier line that is the policy's; `null` where no title is found. */
function trimmedStart(seen: readonly Weighed[], range: Range): number | null {
  const total = proseWords(seen, range);
  const title = titleIn(seen, range, total * mostBeforeTitle);
  if (title === -1) return null;
  const isPolicys = (block: Weighed) =>
    (block.isProse && privacyTermsIn(block.text, 3) === 3) || isDatingLine(block.text);
  const kept = seen.slice(range.start, title).findIndex(isPolicys);
  const first = kept === -1 ? title : forewordStart(seen, range.start, range.start + kept);
  return overDates(seen, Math.min(first, forewordStart(seen, range.start, title)));
}

/** A foreword says at least so many words about privacy, and little else. */
const fewestOfForeword = 40;

/** Where what is said about privacy right before the title begins, no link or menu between; else the title's own place. */
function forewordStart(seen: readonly Weighed[], from: number, title: number): number {
  let start = title;
  while (start > from && isText(seen[start - 1])) start -= 1;
  const prose = seen.slice(start, title).filter((block) => block.isProse);
  const about = prose.filter((block) => privacyTermsIn(block.text, 1) === 1);
  const words = about.reduce((sum, block) => sum + block.words, 0);
  const isForeword = words >= fewestOfForeword && 2 * about.length >= prose.length;
  return isForeword ? start : title;
}

function isText(block: Weighed | undefined): boolean {
  if (block === undefined || isMenuLine(block) || isFooterLine(block)) return false;
  return block.words === 0 || block.isProse || (block.block.kind === "heading" && !isLinkOnly(block));
}

/** A title stands at most so many blocks over the first paragraph: a contents list may come between. */
const titleReach = 60;

/**
 * Where the heading that names the policy stands above a range that does not reach up to it, because a list of links
 * comes between; else the range's own start, or that of the sentences and dates right above it.
 */
function widenStart(seen: readonly Weighed[], reasons: Reasons, start: number): number {
  const above = seen.slice(Math.max(0, start - titleReach), start);
  const title = above.findLastIndex((block) => block.block.kind === "heading" && isTitle(block));
  if (title !== -1) return overDates(seen, start - above.length + title);
  let widened = start;
  for (let index = start - 1; index >= 0; index -= 1) {
    if (isOfPolicy(seen[index])) widened = index;
    else if (reasons[index] !== "link-list") break;
  }
  return widened;
}

/** Some policies give their date above their title. */
function overDates(seen: readonly Weighed[], start: number): number {
  let from = start;
  while (from > 0 && isDatingLine(seen[from - 1]?.text ?? "")) from -= 1;
  return from;
}

function isOfPolicy(block: Weighed | undefined): boolean {
  return isText(block) || (block !== undefined && isDatingLine(block.text) && !isLinkOnly(block));
}

/** The first heading that is a policy's title before so many words of prose; else the last such line before a paragraph. */
function titleIn(seen: readonly Weighed[], range: Range, mostProse: number): number {
  const front = frontOf(seen, range, mostProse);
  const titles = front.filter((index) => isTitle(seen[index]));
  const heading = titles.find((index) => seen[index]?.block.kind === "heading");
  const opening = front.find((index) => index > (titles[0] ?? -1) && isParagraph(seen[index])) ?? range.end;
  return heading ?? titles.findLast((index) => index < opening) ?? -1;
}

/** The indexes up to where more than so many words of prose have been said. */
function frontOf(seen: readonly Weighed[], range: Range, mostProse: number): readonly number[] {
  const front: number[] = [];
  let prose = 0;
  for (let index = range.start; index < range.end && prose <= mostProse; index += 1) {
    front.push(index);
    prose += seen[index]?.isProse === true ? (seen[index]?.words ?? 0) : 0;
  }
  return front;
}

function isTitle(block: Weighed | undefined): boolean {
  if (block === undefined || !isPolicyTitle(block.text)) return false;
  return block.linkShare < 0.5 || (block.block.kind === "heading" && block.block.level === 1);
}

function isParagraph(block: Weighed | undefined): boolean {
  return block?.isProse === true && block.words >= 12;
}

function proseWords(seen: readonly Weighed[], range: Range): number {
  return seen.slice(range.start, range.end).reduce((sum, block) => sum + (block.isProse ? block.words : 0), 0);
}

/** Drops what hangs on after the policy's last words: menu lines, links, copyright lines, headings with nothing under them. */
function trimmedEnd(seen: readonly Weighed[], reasons: Reasons, range: Range): number {
  const isLoose = (index: number) => reasons[index] !== null || hangsOn(seen[index], () => isLedIn(seen, index));
  let end = range.end;
  while (end > range.start + 1 && isLoose(end - 1)) end -= 1;
  while (end < range.end && ownReasons.includes(reasons[end] ?? null)) end += 1;
  return end;
}

/** They say more of a block than that it stands after the policy's last words. */
const ownReasons: Reasons = ["repeated", "page-furniture", "cookie-banner"];

function hangsOn(block: Weighed | undefined, isLed: () => boolean): boolean {
  if (block === undefined || block.words === 0) return true;
  if (isDatingLine(block.text) || isAddress(block.text)) return false;
  if (block.block.kind === "heading") return true;
  const isMail = block.text.includes("@");
  return isMenuLine(block) || isFooterLine(block) || (isLinkOnly(block) && !isMail && !isLed());
}

/** Lines of one block that give an address; what follows it there ("© …") stays with it. */
function isAddress(text: string): boolean {
  return /^(?:postal |mailing |our )?address:|^attn\b/i.test(text);
}
