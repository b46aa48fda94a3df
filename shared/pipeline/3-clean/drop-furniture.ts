import type { Block, LeftOut, LeftOutReason } from "../../model/block.ts";
import { type Span, sourceSpan } from "../../model/span.ts";
import type { Cleaned, Parsed } from "../source.ts";
import { findContentsLists } from "./find-contents-lists.ts";
import { findPolicyRange } from "./find-policy-range.ts";
import { findSecondCopies } from "./find-second-copies.ts";
import { isDatingLine } from "./is-dating-line.ts";
import { findLinkRuns, findRepeatedLines, judgeLine } from "./judge-lines.ts";
import { judgeRegions } from "./judge-regions.ts";
import type { PolicyRange } from "./range.ts";
import { isLinkOnly, isMenuLine, type Weighed, weighBlock } from "./weigh-block.ts";

type Reasons = readonly (LeftOutReason | null)[];

/** Documents of programs for writing. */
const written: ReadonlySet<Parsed["format"]> = new Set(["docx", "odt", "rtf"]);

/** If less of the running text than this would stay, something was taken for furniture that is not. */
const leastKept = 0.3;

/**
 * Leaves out what is the page's and not the policy's, and lists it with why: menus, banners, search boxes, footers, link
 * lists, archive notices, hidden text, repeated lines. Where that would take most of the running text, less is taken.
 * What the reader put back (spans of an earlier list) is kept, whatever it looks like; nothing else changes by it.
 */
export function dropFurniture(parsed: Parsed, restored: readonly Span<"source">[] = []): Cleaned {
  const seen = parsed.blocks.map(weighBlock);
  const byPlace = judgeRegions(seen);
  const byWords = judgeWords(seen, byPlace);
  const range = findPolicyRange(seen, byWords);
  // A written document has no menus; its page margins and its table of contents are told by their place.
  const isWritten = written.has(parsed.format);
  const attempts: readonly Reasons[] = isWritten ? [byPlace] : [judgeRange(seen, byWords, range), byWords, byPlace];
  const judged = attempts.find((attempt) => keptShare(seen, attempt) >= leastKept) ?? seen.map(() => null);
  const reasons = judged.map((reason, index) => (isIn(parsed.blocks[index], restored) ? null : reason));
  return { blocks: parsed.blocks.filter((_, index) => reasons[index] === null), leftOut: listLeftOut(seen, reasons) };
}

function isIn(block: Block | undefined, spans: readonly Span<"source">[]): boolean {
  return block !== undefined && spans.some(({ start, end }) => start <= block.span.start && block.span.end <= end);
}

/** What the page's places and the lines' own words say, together. */
function judgeWords(seen: readonly Weighed[], byPlace: Reasons): Reasons {
  const remaining = seen.filter((_, index) => byPlace[index] === null);
  const places = seen.flatMap((_, index) => (byPlace[index] === null ? [index] : []));
  const contents = findContentsLists(remaining);
  const links = findLinkRuns(remaining);
  const repeated = new Set([...findRepeatedLines(remaining), ...findSecondCopies(remaining)]);
  const reasons = [...byPlace];
  for (const [index, place] of places.entries()) {
    if (repeated.has(index)) reasons[place] = "repeated";
    else if (contents.has(index) || links.has(index)) reasons[place] = "link-list";
    else reasons[place] = judgeLine({ seen: remaining, index });
  }
  return reasons;
}

/** Reasons that say more than where a block stands. */
const telling: readonly (LeftOutReason | null)[] = ["archive-notice", "cookie-banner", "hidden", "search"];

/** What stands before the policy's title and after its last words goes too: menus and headers, and the footer. */
function judgeRange(seen: readonly Weighed[], reasons: Reasons, range: PolicyRange): Reasons {
  const before = seen.slice(0, range.start).filter((block) => block.words > 0);
  const menu = before.filter((block) => isLinkOnly(block) || isMenuLine(block) || !block.isProse);
  const front = menu.length * 2 > before.length ? "navigation" : "header";
  return reasons.map((reason, index) => {
    if (telling.includes(reason)) return reason;
    if (index >= range.start && index < range.body && isLinkedAway(seen[index])) return "link-list";
    if (index >= range.start && index < range.end) return reason;
    return index < range.start ? front : "footer";
  });
}

/** Above the policy's text a line that is all link leads elsewhere, unless it dates the policy. */
function isLinkedAway(block: Weighed | undefined): boolean {
  return block !== undefined && isLinkOnly(block) && !isDatingLine(block.text);
}

/** What is said elsewhere, or by no policy. */
const neverMissed: readonly (LeftOutReason | null)[] = ["cookie-banner", "repeated"];

function keptShare(seen: readonly Weighed[], reasons: Reasons): number {
  const texts = seen.flatMap((block, index) => (block.words > 0 && block.block.kind !== "heading" ? [index] : []));
  if (texts.length > 0 && texts.every((index) => reasons[index] !== null)) return 0;
  let [kept, total] = [0, 0];
  for (const [index, block] of seen.entries()) {
    if (!block.isProse || neverMissed.includes(reasons[index] ?? null)) continue;
    total += block.words;
    if (reasons[index] === null) kept += block.words;
  }
  return total === 0 ? 1 : kept / total;
}

/** Neighbours left out for the same reason are one entry: a menu reads as one thing. */
function listLeftOut(seen: readonly Weighed[], reasons: Reasons): readonly LeftOut[] {
  const entries: { readonly reason: LeftOutReason; readonly texts: string[]; readonly first: Block; last: Block }[] =
    [];
  let isNext = false;
  for (const [index, { block, text, words }] of seen.entries()) {
    const reason = reasons[index] ?? null;
    const open = entries.at(-1);
    if (reason !== null && words > 0 && isNext && open?.reason === reason) {
      open.texts.push(text);
      open.last = block;
    } else if (reason !== null && words > 0) entries.push({ reason, texts: [text], first: block, last: block });
    isNext = reason !== null;
  }
  return entries.map(({ reason, texts, first, last }) => ({
    reason,
    text: texts.join("\n"),
    span: sourceSpan(first.span.start, Math.max(first.span.end, last.span.end)),
  }));
}
