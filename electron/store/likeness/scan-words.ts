import { letterKind, letterKinds } from "./letter-kinds.ts";

/** What a comparison of texts needs of their words. */
export type Scanned = {
  /** A hash of each word in small letters, in order. */
  readonly words: readonly number[];
  /** Those that are written so. */
  readonly small: readonly number[];
  /** Runs of words with a capital within a sentence, as they stand. */
  readonly names: readonly string[];
};

type Scan = { readonly [K in keyof Scanned]: Scanned[K] extends readonly (infer T)[] ? T[] : never };

/**
 * Goes once over all letters of some texts. By hand, since expressions for "any letter" took five times as long, on every
 * file that is imported.
 */
export function scanWords(texts: readonly string[]): Scanned {
  const scan: Scan = { words: [], small: [], names: [] };
  for (const text of texts) scanText(text, scan);
  return scan;
}

function scanText(text: string, scan: Scan): void {
  const names = new NamesIn(text, scan.names);
  let at = 0;
  while (at < text.length) {
    const first = letterKind(text, at);
    const isWord = first !== letterKinds.none;
    const end = isWord ? takeWord(text, at, scan) : at + 1;
    if (isWord) names.take(at, end, first === letterKinds.capital);
    at = end;
  }
  names.close();
}

/** Words with a capital that stand side by side, one space between them: a class because a name grows word by word. */
class NamesIn {
  readonly #text: string;
  readonly #names: string[];
  #start = -1;
  #end = -1;

  constructor(text: string, names: string[]) {
    this.#text = text;
    this.#names = names;
  }

  take(start: number, end: number, isCapital: boolean): void {
    const goesOn = isCapital && this.#start >= 0 && start === this.#end + 1 && this.#text[this.#end] === " ";
    if (!goesOn) {
      this.close();
      this.#start = isCapital && isWithinSentence(this.#text, start) ? start : -1;
    }
    this.#end = end;
  }

  close(): void {
    if (this.#start >= 0) this.#names.push(this.#text.slice(this.#start, this.#end));
    this.#start = -1;
  }
}

/** Whether the word before, of small letters, is parted from this place by a space, or by a comma or semicolon and a space. */
function isWithinSentence(text: string, at: number): boolean {
  if (text[at - 1] !== " ") return false;
  const before = text[at - 2] === "," || text[at - 2] === ";" ? at - 3 : at - 2;
  return before >= 0 && letterKind(text, before) === letterKinds.small;
}

const lastOfAscii = 127;

/** Comes out: where the word ends. */
function takeWord(text: string, start: number, { words, small }: Scan): number {
  let hash = emptyHash;
  let isSmall = true;
  let isAscii = true;
  let end = start;
  while (end < text.length) {
    const kind = letterKind(text, end);
    if (kind === letterKinds.none) break;
    const unit = text.charCodeAt(end);
    isAscii &&= unit <= lastOfAscii;
    isSmall &&= kind !== letterKinds.capital;
    hash = Math.imul(hash ^ (kind === letterKinds.capital ? unit + 32 : unit), prime);
    end += 1;
  }
  if (isAscii) hash >>>= 0;
  else {
    const written = text.slice(start, end);
    hash = hashText(written.toLowerCase());
    isSmall = written === written.toLowerCase();
  }
  words.push(hash);
  if (isSmall) small.push(hash);
  return end;
}

// FNV-1a over UTF-16 units.
const emptyHash = 0x811c9dc5;
const prime = 0x01000193;

/** As words are hashed. */
export function hashText(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash >>> 0;
}
