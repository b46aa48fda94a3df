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
  const keys = keysOf(spoken.map((index) => seen[index]?.text ?? ""));
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

/** A key for each text, the same for texts that say the same. Most are like no other, which a sum of their letters tells sooner. */
function keysOf(texts: readonly string[]): readonly string[] {
  const sums = texts.map(sumOfLetters);
  const uses = new Map<number, number>();
  for (const sum of sums) uses.set(sum, (uses.get(sum) ?? 0) + 1);
  return texts.map((text, index) => ((uses.get(sums[index] ?? 0) ?? 0) > 1 ? plainKey(text) : `${index} only`));
}

/** So many letters tell most texts apart. */
const summedLetters = 40;

/** The same number for texts whose first letters of ASCII are the same in the same order. */
function sumOfLetters(text: string): number {
  let [sum, letters] = [0, 0];
  for (let at = 0; at < text.length && letters < summedLetters; at++) {
    const small = text.charCodeAt(at) | 0x20;
    if (small < 0x61 || small > 0x7a) continue;
    sum = (Math.imul(sum, 31) + small) | 0;
    letters += 1;
  }
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
