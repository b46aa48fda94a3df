import type { PlainDocument } from "../../../shared/model/reading.ts";
import { findNames, nameOfOrganisation } from "./find-names.ts";
import { scanWords } from "./scan-words.ts";

/**
 * What is kept of a version to tell whether another is of the same policy: a sample of its words, and who speaks in it.
 * A sketch of two kilobytes stands for a text of any length.
 */
export type Sketch = {
  /** The smallest hashes of the runs of words in it, ascending, each once: a "bottom-k sketch" (Broder 1997). */
  readonly shingles: Uint32Array;
  /** A hash over all its words in order: two files of one text have the same. */
  readonly text: number;
  readonly organisation: string | null;
  /** Of the mail address that is named most. */
  readonly domain: string | null;
  /** Words written as names, with how often, the most frequent first. */
  readonly names: ReadonlyMap<string, number>;
};

/** Hashes kept. At a likeness of 0.35 the estimate then strays by 0.03 (one standard deviation). */
const sketchSize = 256;

/** Words in a run: three are shared by chance and by every policy's set phrases, five break at each small edit. */
const runLength = 4;

/** Sketches a version. Same words in, same sketch out. */
export function sketchPolicy({ clauses, metadata }: Pick<PlainDocument, "clauses" | "metadata">): Sketch {
  const texts = clauses.map(({ text }) => text);
  const scanned = scanWords(texts);
  const { words } = scanned;
  return {
    shingles: smallest(hashRuns(words), sketchSize),
    text: words.reduce(mix, words.length),
    organisation: nameOfOrganisation(metadata.organisation),
    ...findNames(texts, scanned),
  };
}

/** How much of two texts' runs of words is in both, from 0 to 1 (the Jaccard index), estimated from their sketches. */
export function likeness(one: Sketch, other: Sketch): number {
  const [a, b] = [one.shingles, other.shingles];
  let [inA, inB, sampled, shared] = [0, 0, 0, 0];
  while (sampled < sketchSize && (inA < a.length || inB < b.length)) {
    const [next, known] = [a[inA] ?? Number.POSITIVE_INFINITY, b[inB] ?? Number.POSITIVE_INFINITY];
    if (next <= known) inA += 1;
    if (known <= next) inB += 1;
    sampled += 1;
    shared += next === known ? 1 : 0;
  }
  return sampled === 0 ? 0 : shared / sampled;
}

function hashRuns(words: readonly number[]): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - runLength + 1));
  for (let start = 0; start < runs.length; start += 1) {
    let run = 0;
    for (let at = start; at < start + runLength; at += 1) run = mix(run, words[at] ?? 0);
    runs[start] = finish(run);
  }
  return runs;
}

/** Hashes lie evenly: so many times the share that is wanted nearly always has them all. */
const enough = 1.5;

/** So many of the smallest of some hashes, ascending, each once. */
function smallest(hashes: Uint32Array, count: number): Uint32Array {
  const highest = (count * enough * 2 ** 32) / Math.max(1, hashes.length);
  const kept = smallestOf(
    hashes.filter((hash) => hash <= highest),
    count,
  );
  return kept.length === count || highest >= 2 ** 32 ? kept : smallestOf(hashes, count);
}

function smallestOf(hashes: Uint32Array, count: number): Uint32Array {
  hashes.sort();
  const kept = new Uint32Array(Math.min(count, hashes.length));
  let filled = 0;
  for (let at = 0; at < hashes.length && filled < count; at += 1) {
    const hash = hashes[at] ?? 0;
    if (at > 0 && hash === hashes[at - 1]) continue;
    kept[filled] = hash;
    filled += 1;
  }
  return kept.slice(0, filled);
}

function mix(hash: number, next: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + next) >>> 0;
}

/** Spreads what differs over all bits (the end of MurmurHash3), so that the smallest hashes are a fair sample. */
function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
