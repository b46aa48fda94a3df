import { plainKey } from "./block-text.ts";
import { isLinkOnly, type Weighed } from "./weigh-block.ts";

/** Fewer lines than these can repeat headings by chance. */
const fewest = 3;
/** So much of a run has to come again: contents lists name annexes and headings that were since renamed. */
const leastRepeating = 0.6;
/** A title of so many words is still a title. */
const mostWords = 20;

/**
 * The indexes of the blocks that make up contents lists: runs of short lines most of which come again later as headings
 * (or as short lines, where no heading is marked). Their own heading ("Contents") is among them.
 */
export function findContentsLists(seen: readonly Weighed[]): ReadonlySet<number> {
  const last = lastUses(seen);
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    const repeating = run.filter((index) => comesAgain(seen, index, run.at(-1) ?? index, last));
    const later = repeating.map((index) => last.get(plainKey(seen[index]?.text ?? "")) ?? 0);
    if (repeating.length >= fewest && repeating.length >= leastRepeating * run.length && isSpread(later)) {
      for (const index of run.slice(run.indexOf(repeating[0] ?? 0), run.indexOf(repeating.at(-1) ?? 0) + 1))
        found.add(index);
    }
    run = [];
  };
  for (const [index, block] of seen.entries()) {
    if (block.words === 0) continue;
    if (block.words <= mostWords && !block.isProse) run.push(index);
    else if (isEntry(block)) run.push(index);
    else close();
  }
  close();
  addTheirHeadings(seen, found);
  return found;
}

/** Headings have text between them; the heads of a second table do not. */
function isSpread(later: readonly number[]): boolean {
  return Math.max(...later) - Math.min(...later) >= 2 * (later.length - 1);
}

/** A link of some length can be an entry too. */
function isEntry(block: Weighed): boolean {
  return isLinkOnly(block) && block.words <= mostWords;
}

/** By what it says, the last block that says it. */
function lastUses(seen: readonly Weighed[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [index, block] of seen.entries()) {
    if (block.words > 0 && block.words <= mostWords && !isLinkOnly(block)) last.set(plainKey(block.text), index);
  }
  return last;
}

function comesAgain(
  seen: readonly Weighed[],
  index: number,
  runEnd: number,
  last: ReadonlyMap<string, number>,
): boolean {
  const key = plainKey(seen[index]?.text ?? "");
  return key.length > 2 && (last.get(key) ?? -1) > runEnd;
}

const contentsTitle =
  /^(?:table of )?contents?$|^(?:in this (?:policy|notice|page)|on this page|jump to|index|overview|summary of contents|quick links|inhalt(?:sverzeichnis)?|sommaire|índice|indice|inhoud(?:sopgave)?|spis treści)\W*$/i;

function addTheirHeadings(seen: readonly Weighed[], found: Set<number>): void {
  for (const index of [...found]) {
    const before = seen[index - 1];
    if (before !== undefined && !found.has(index - 1) && contentsTitle.test(before.text.trim())) found.add(index - 1);
  }
}
