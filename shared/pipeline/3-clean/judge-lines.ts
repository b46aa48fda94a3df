import type { LeftOutReason } from "../../model/block.ts";
import { plainKey } from "./block-text.ts";
import { archiveTalk, consentButton, consentTalk, pageFurniture, searchFurniture } from "./furniture-words.ts";
import { isDatingLine } from "./is-dating-line.ts";
import { isLedIn } from "./is-led-in.ts";
import { bare, isCode, isFooterLine, isLinkOnly, isMenuLine, isProbe, leadsIn, type Weighed } from "./weigh-block.ts";

/** A block with its neighbours, and where the policy's title stands. */
type Place = { readonly seen: readonly Weighed[]; readonly index: number };

/**
 * The reason to leave a block out that its own words and its neighbours' give, else `null`. Only whole lines that no
 * policy says of itself are taken; a sentence that mentions search or printing stays.
 */
export function judgeLine({ seen, index }: Place): LeftOutReason | null {
  const block = seen[index];
  if (block === undefined || block.words === 0) return null;
  if (isArchiveNotice(block)) return "archive-notice";
  if (isCode(block.text) || isProbe(block.text)) return "page-furniture";
  const line = block.words <= controlWords ? bare(block.text) : "";
  if (searchFurniture.test(line) && isLinkOnlyOrPlain(block)) return "search";
  if (pageFurniture.test(line)) return "page-furniture";
  if (isConsentBanner({ seen, index })) return "cookie-banner";
  return isLinkOnly(block) && isMenuLine(block) && !isListed({ seen, index }) ? "navigation" : null;
}

/** "Facebook" may be an entry of a menu or one of the firms that a policy lists: there a sentence leads in, or another item is none of a menu's. */
function isListed({ seen, index }: Place): boolean {
  if (isLedIn(seen, index)) return true;
  const before = seen[index - 1];
  return seen[index]?.block.kind === "item" && before?.block.kind === "item" && !isMenuLine(before);
}

/** Controls and signposts of a page have at most so many words. */
const controlWords = 6;

function isLinkOnlyOrPlain(block: Weighed): boolean {
  return block.block.kind !== "heading" || isLinkOnly(block);
}

function isArchiveNotice(block: Weighed): boolean {
  // A policy says "we" where it tells of its own archive, and dates itself beside a link to it.
  if (block.words > 80 || /\b(?:we|our|us)\b/i.test(block.text) || isDatingLine(block.text)) return false;
  const said = new Set(`${block.text} ${hrefs(block)}`.match(archiveTalk)?.map((words) => words.toLowerCase()));
  return said.size >= 2 || (said.size === 1 && block.block.kind === "quote");
}

function hrefs({ block }: Weighed): string {
  if (block.kind === "row" || block.kind === "rule") return "";
  return block.rich.marks.map((mark) => (mark.kind === "link" ? mark.href : "")).join(" ");
}

/** How near a button must stand to a text on cookies for both to be a banner. */
const buttonReach = 3;

function isConsentBanner({ seen, index }: Place): boolean {
  const block = seen[index];
  if (block === undefined || block.words > 90 || block.block.kind === "row") return false;
  const reached = [...reachedFrom(seen, index, 1), ...reachedFrom(seen, index, -1)];
  if (isButton(block)) return reached.some(talksOfConsent);
  return reached.some(isButton) && talksOfConsent(block);
}

/** The blocks within reach on one side, up to the first that says something: what stands beyond is another matter. */
function reachedFrom(seen: readonly Weighed[], index: number, step: 1 | -1): readonly Weighed[] {
  const reached: Weighed[] = [];
  for (let at = index + step; Math.abs(at - index) <= buttonReach; at += step) {
    const block = seen[at];
    if (block === undefined) break;
    reached.push(block);
    if (block.isProse) break;
  }
  return reached;
}

function isButton({ words, text }: Weighed): boolean {
  return words <= controlWords && consentButton.test(bare(text));
}

function talksOfConsent({ words, text }: Weighed): boolean {
  return words <= 90 && text.search(consentTalk) >= 0;
}

/** So many links in a row, with no sentence to lead them in, are a site's list of pages and no policy's. */
const linkRun = 10;

/**
 * The indexes of blocks in long runs of bare links that nothing leads in. A list of opt-out pages or vendors under a
 * sentence ("You can opt out here:") stays.
 */
export function findLinkRuns(seen: readonly Weighed[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let lead: Weighed | null = null;
  const close = () => {
    if (run.length >= linkRun && (lead === null || !leadsIn(lead))) for (const index of run) found.add(index);
    run = [];
  };
  for (const [index, block] of seen.entries()) {
    if (block.words === 0) continue;
    if (isLinkOnly(block) && block.block.kind !== "row") run.push(index);
    else {
      close();
      lead = block;
    }
  }
  close();
  return found;
}

/** A line that comes so often is printed on every page. */
const oftenRepeated = 4;

/** The indexes of short lines that come again and again and are links or footers. Their first use goes too. */
export function findRepeatedLines(seen: readonly Weighed[]): ReadonlySet<number> {
  const isCandidate = (block: Weighed | undefined): boolean =>
    block !== undefined && block.words > 0 && block.words <= 12 && (isFooterLine(block) || isMenuLine(block));
  const uses = Map.groupBy(
    [...seen.keys()].filter((index) => isCandidate(seen[index])),
    (index) => plainKey(seen[index]?.text ?? ""),
  );
  return new Set([...uses.values()].filter((indexes) => indexes.length >= oftenRepeated).flat());
}
