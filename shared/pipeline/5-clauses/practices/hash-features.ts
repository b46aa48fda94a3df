/** Takes one feature of a text: its hash (32 bits, unsigned) and the place of its characters in the text. */
export type FeatureSink = (hash: number, start: number, end: number) => void;

/**
 * Where a feature was found: the same word in a clause, in a heading above it and in the words that introduce it are
 * three features. Each number is where hashing starts, so the spaces do not mix.
 */
export const featureSpaces = { word: 11, piece: 33, title: 44, leadIn: 66 } as const;

/** The prime of FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
const prime = 16_777_619;
const pairSign = 0x5bd1;
const [shortest, longest] = [3, 5];
const [blank, zero, nine] = [32, 48, 57];

/** Tells every word and every pair of neighbouring words of a text in lower case. Digits are all one digit. */
export function hashWords(text: string, space: number, tell: FeatureSink): void {
  let before: { readonly hash: number; readonly start: number } | null = null;
  for (let at = wordStart(text, 0); at < text.length; at = wordStart(text, at)) {
    const start = at;
    let hash = space;
    for (; at < text.length && isWordUnit(text.charCodeAt(at)); at++) hash = mixIn(hash, text.charCodeAt(at));
    tell(spread(hash), start, at);
    if (before !== null) tell(spread(Math.imul(before.hash, 31) ^ hash ^ pairSign), before.start, at);
    before = { hash, start };
  }
}

/** Tells every run of three to five characters within a word, its edges counted as blanks. */
export function hashPieces(text: string, space: number, tell: FeatureSink): void {
  for (let at = wordStart(text, 0); at < text.length; at = wordStart(text, at)) {
    const word = { start: at, end: wordEnd(text, at), space, tell };
    for (let from = word.start - 1; from < word.end - 1; from++) hashPiecesFrom(text, from, word);
    at = word.end;
  }
}

type PieceOf = { readonly start: number; readonly end: number; readonly space: number; readonly tell: FeatureSink };

function hashPiecesFrom(text: string, from: number, { start, end, space, tell }: PieceOf): void {
  const last = Math.min(from + longest, end + 1);
  let hash = space;
  for (let at = from; at < last; at++) {
    hash = mixIn(hash, at < start || at === end ? blank : text.charCodeAt(at));
    if (at - from >= shortest - 1) tell(spread(hash), start, end);
  }
}

/** What one of so many features counts: their vector has length one. */
export function shareOf(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count);
}

/**
 * How much of what a lead-in says as a text its items are taken to say too. The fewer words an item has of its own, the
 * more. Both shares by cross-validation on 752 labelled items.
 */
export function leadInShare(text: string): number {
  return text.length < 60 ? 0.35 : 0.2;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

/** Small letters, digits, the apostrophe and everything beyond ASCII. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= zero && unit <= nine) || unit === 39 || unit > 127;
}

function mixIn(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit >= zero && unit <= nine ? zero : unit), prime);
}

/** The finishing steps of a hash, after which near texts are far apart (from the hash-prospector list, public domain). */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
