import { plainKey } from "./block-text.ts";
import { isLinkOnly, type Weighed } from "./weigh-block.ts";

/** Fewer lines than these can repeat headings by chance. */
const fewest = 3;
/** A title of so many words is still a title. */
const mostWords = 20;

/**
 * The indexes of the blocks that make up contents lists: runs of short lines that come again later, with text between
 * them, as headings (or as short lines, where no heading is marked). One line in a row may differ: annexes and headings
 * that were since renamed. Their own heading ("Contents") is among them.
 */
export function findContentsLists(seen: readonly Weighed[]): ReadonlySet<number> {
  const later = laterUses(seen);
  const found = new Set<number>();
  for (const run of runsOf(seen, later)) {
    const repeating = run.filter((index) => (later.get(index) ?? 0) > (run.at(-1) ?? 0));
    if (repeating.length < fewest || !isSpread(repeating.map((index) => later.get(index) ?? 0))) continue;
    for (const index of run) found.add(index);
  }
  for (const index of [...found]) if (isTheirHeading(seen[index - 1])) found.add(index - 1);
  return found;
}

/** Headings have text between them; the heads of a second table do not. */
function isSpread(later: readonly number[]): boolean {
  const first = later.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
  const last = later.reduce((most, index) => Math.max(most, index), 0);
  return last - first >= 2 * (later.length - 1);
}

/** For each short line, the last block that says the same without being a link; not for lines that never come again. */
function laterUses(seen: readonly Weighed[]): ReadonlyMap<number, number> {
  const last = new Map<string, number>();
  const later = new Map<number, number>();
  for (const [index, block] of [...seen.entries()].toReversed()) {
    const key = isShort(block) ? plainKey(block.text) : "";
    if (key.length <= 2) continue;
    const use = last.get(key);
    if (use !== undefined) later.set(index, use);
    else if (!isLinkOnly(block)) last.set(key, index);
  }
  return later;
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

const contentsTitle =
  /^(?:table of )?contents?$|^(?:in this (?:policy|notice|page)|on this page|jump to|index|overview|summary of contents|quick links|inhalt(?:sverzeichnis)?|sommaire|índice|indice|inhoud(?:sopgave)?|spis treści)\W*$/i;

function isTheirHeading(block: Weighed | undefined): boolean {
  return block !== undefined && contentsTitle.test(block.text.trim());
}
