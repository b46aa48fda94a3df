import { kindAt, letter } from "../../text/letters.ts";
import { plainKey } from "./block-text.ts";
import type { Weighed } from "./weigh-block.ts";

/** So many blocks in the same order with so many words are a second copy and no coincidence. */
const fewestBlocks = 6;
const fewestWords = 120;

/**
 * The indexes of blocks that stand in a second copy of what came before: pages that hold one text for wide screens and
 * one for narrow, files that were pasted together twice.
 */
export function findSecondCopies(seen: readonly Weighed[]): ReadonlySet<number> {
  const spoken = seen.flatMap((block, index) => (block.words > 0 ? [index] : []));
  if (!mayRepeat(spoken.map((index) => seen[index]?.text ?? ""))) return new Set();
  const keys = spoken.map((index) => plainKey(seen[index]?.text ?? ""));
  const firstUse = new Map<string, number>();
  const found = new Set<number>();
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    const first = firstUse.get(key);
    if (first === undefined) firstUse.set(key, at);
    const length = first === undefined ? 0 : sameFrom(keys, first, at);
    if (length < fewestBlocks || wordsOf(seen, spoken.slice(at, at + length)) < fewestWords) continue;
    for (const index of spoken.slice(at, at + length)) found.add(index);
    at += length - 1;
  }
  return found;
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
