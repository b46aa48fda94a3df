import { plainKey } from "./block-text.ts";
import { linksIntoPage } from "./links-into-page.ts";
import { isLinkOnly, type Weighed } from "./weigh-block.ts";

/** Fewer lines than these can repeat headings by chance. */
const fewest = 3;
/** A title of so many words is still a title. */
const mostWords = 20;

/**
 * The indexes of the blocks that make up contents lists: runs of short lines that come again later, in order and with text
 * between them, as headings (or, in a file that marks none, as short lines over text). One line in a row may differ:
 * annexes and headings that were since renamed. Their own heading ("Contents") is among them.
 */
export function findContentsLists(seen: readonly Weighed[]): ReadonlySet<number> {
  const later = laterUses(seen);
  const found = new Set<number>();
  for (const run of runsOf(seen, later)) {
    const uses = run.map((index) => later.get(index) ?? 0).filter((use) => use > (run.at(-1) ?? 0));
    if (uses.length < fewest || !isSpread(uses) || !isInOrder(uses)) continue;
    for (const index of run) found.add(index);
  }
  for (const index of [...linksIntoPage(seen), ...announcedLists(seen)].flat()) found.add(index);
  for (const index of [...found]) if (isTheirHeading(seen[index - 1])) found.add(index - 1);
  return found;
}

/** The items and links right under a line that says they are the contents. */
function announcedLists(seen: readonly Weighed[]): readonly (readonly number[])[] {
  return seen.flatMap((block, at) => {
    if (block.words > 4 || !announcement.test(block.text.trim())) return [];
    const rest = seen.slice(at + 1, at + 1 + longestList);
    const end = rest.findIndex((entry) => entry.words > 0 && !isEntry(entry));
    const list = rest.slice(0, end === -1 ? 0 : end).map((_, index) => at + 1 + index);
    return list.length >= fewest ? [list] : [];
  });
}

/** No contents list has more entries. */
const longestList = 150;

function isEntry(block: Weighed): boolean {
  return isShort(block) && block.block.kind !== "heading" && (block.block.kind === "item" || isLinkOnly(block));
}

/** So much of a contents list stands in the order of the text. */
const leastInOrder = 0.6;

function isInOrder(later: readonly number[]): boolean {
  const rising = later.filter((use, at) => at === 0 || use > (later[at - 1] ?? 0)).length;
  return rising >= leastInOrder * later.length;
}

/** Headings have text between them; the heads of a second table do not. */
function isSpread(later: readonly number[]): boolean {
  const first = later.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
  const last = later.reduce((most, index) => Math.max(most, index), 0);
  return last - first >= 2 * (later.length - 1);
}

/** For each short line, the heading further on that says the same; not for lines that none repeats. */
function laterUses(seen: readonly Weighed[]): ReadonlyMap<number, number> {
  const heads = headsOf(seen);
  const last = new Map<string, number>();
  const later = new Map<number, number>();
  for (let index = seen.length - 1; index >= 0; index -= 1) {
    const block = seen[index];
    const key = block !== undefined && isShort(block) ? plainKey(block.text) : "";
    if (key.length <= 2) continue;
    const use = last.get(key);
    if (use !== undefined) later.set(index, use);
    else if (heads.has(index)) last.set(key, index);
  }
  return later;
}

/** So many marked headings, and every heading is taken to be marked. */
const enoughMarked = 5;

/** The indexes of what can head a section: marked headings, or without them the lines right over a sentence. */
function headsOf(seen: readonly Weighed[]): ReadonlySet<number> {
  const spoken = [...seen.keys()].filter((index) => (seen[index]?.words ?? 0) > 0);
  const heads = spoken.filter((index, order) => {
    const [block, next] = [seen[index], seen[spoken[order + 1] ?? -1]];
    const isMarked = block?.block.kind === "heading";
    return block !== undefined && isMarked && (!isLinkOnly(block) || next?.isProse === true);
  });
  if (heads.length >= enoughMarked) return new Set(heads);
  const lines = spoken.filter((index, order) => isOverText(seen[index], seen[spoken[order + 1] ?? -1]));
  return new Set([...heads, ...lines]);
}

function isOverText(block: Weighed | undefined, next: Weighed | undefined): boolean {
  return block !== undefined && block.block.kind !== "row" && !isLinkOnly(block) && next?.isProse === true;
}

/** A link of some length can be an entry too. */
function isShort(block: Weighed): boolean {
  return block.words > 0 && block.words <= mostWords && (!block.isProse || isLinkOnly(block));
}

/** Stretches that begin and end with lines that come again, with at most one other short line between two of them. */
function runsOf(seen: readonly Weighed[], later: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const spoken = [...seen.keys()].filter((index) => (seen[index]?.words ?? 0) > 0);
  const entries = spoken.flatMap((index, order) => (later.has(index) ? [order] : []));
  const runs: number[][] = [];
  for (const [at, order] of entries.entries()) {
    const before = entries[at - 1] ?? Number.NEGATIVE_INFINITY;
    const between = spoken.slice(Math.max(before + 1, order - 1), order);
    const follows = order - before <= 2 && between.every((index) => isShortAt(seen, index));
    const indexes = [...between, ...spoken.slice(order, order + 1)];
    if (follows) runs.at(-1)?.push(...indexes);
    else runs.push(indexes.slice(-1));
  }
  return runs;
}

function isShortAt(seen: readonly Weighed[], index: number): boolean {
  const block = seen[index];
  return block !== undefined && isShort(block);
}

/** What only stands over a contents list. */
const announcement = /^(?:(?:table of )?contents|table of content|inhalt(?:sverzeichnis)?|sommaire|índice|indice)\W*$/i;

const contentsTitle =
  /^(?:(?:table of )?contents?|in this (?:policy|notice|page)|on this page|jump to|index|overview|summary of contents|quick links|inhalt(?:sverzeichnis)?|sommaire|índice|indice|inhoud(?:sopgave)?|spis treści)\W*$/i;

function isTheirHeading(block: Weighed | undefined): boolean {
  return block !== undefined && block.words <= 5 && contentsTitle.test(block.text.trim());
}
