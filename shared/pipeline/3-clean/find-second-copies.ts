import { kindAt, letter } from "../../text/letters.ts";
import { plainKey } from "./block-text.ts";
import type { Weighed } from "./weigh-block.ts";

/** So many blocks in the same order with so many words are no coincidence. */
const fewestBlocks = 6;
const fewestWords = 120;
/**
 * A passage that comes again is the policy's own way of speaking (the same rights under each country's head); of a second
 * copy of the text this much (0 to 1, of all words) comes again in one go, or that much in all.
 */
const leastInOneGo = 0.12;
const leastInAll = 0.35;

/**
 * The indexes of blocks that stand in a second copy of what came before: pages that hold one text for wide screens and
 * one for narrow, files that were pasted together twice.
 */
export function findSecondCopies(seen: readonly Weighed[]): ReadonlySet<number> {
  const spoken = seen.flatMap((block, index) => (block.words > 0 ? [index] : []));
  if (!mayRepeat(spoken.map((index) => seen[index]?.text ?? ""))) return new Set();
  const keys = spoken.map((index) => plainKey(seen[index]?.text ?? ""));
  const firstUse = new Map<string, number>();
  const runs: (readonly number[])[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    const first = firstUse.get(key);
    if (first === undefined) firstUse.set(key, at);
    const length = first === undefined ? 0 : sameFrom(keys, first, at);
    const run = spoken.slice(at, at + length);
    if (length < fewestBlocks || wordsOf(seen, run) < fewestWords) continue;
    runs.push(run);
    at += length - 1;
  }
  return new Set(isCopy(seen, spoken, runs) ? runs.flat() : []);
}

function isCopy(seen: readonly Weighed[], spoken: readonly number[], runs: readonly (readonly number[])[]): boolean {
  const all = wordsOf(seen, spoken);
  const longest = runs.reduce((most, run) => Math.max(most, wordsOf(seen, run)), 0);
  return longest >= leastInOneGo * all || wordsOf(seen, runs.flat()) >= leastInAll * all;
}

/** Whether enough texts have letters that another has too: most files end here, which spares them the keys. */
function mayRepeat(texts: readonly string[]): boolean {
  return texts.length - new Set(texts.map(sumOfLetters)).size >= fewestBlocks;
}

/** The same number for texts with the same letters in the same order. */
function sumOfLetters(text: string): number {
  const small = text.toLowerCase();
  let sum = 0;
  for (let at = 0; at < small.length; at++)
    if ((kindAt(small, at) & letter) !== 0) sum = (Math.imul(sum, 31) + small.charCodeAt(at)) | 0;
  return sum;
}

/** How many blocks from the second place on say what those from the first place on say, in order. */
function sameFrom(keys: readonly string[], first: number, second: number): number {
  let length = 0;
  while (first + length < second && second + length < keys.length && keys[first + length] === keys[second + length])
    length += 1;
  return length;
}

function wordsOf(seen: readonly Weighed[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (seen[index]?.words ?? 0), 0);
}
