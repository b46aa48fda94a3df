import { type Practice, practices } from "../../../model/practice.ts";
import { type Span, textSpan } from "../../../model/span.ts";
import { findAll } from "../../../text/find-all.ts";
import { cueText } from "./cue-text.ts";
import { findTextCues } from "./find-cues.ts";
import { type FeatureSink, featureSpaces, hashPieces, hashWords, shareOf } from "./hash-features.ts";
import { practiceModel } from "./practice-model.ts";

/** No more words than these are shown, none that adds less than this to the log odds, none far below the strongest. */
const mostWords = 6;
const leastWeight = 0.5;
const leastShare = 0.35;

type Word = { readonly start: number; readonly end: number; weight: number };

/**
 * The words of a text that speak the most for a practice, in the order of the text; neighbours are one span. What a
 * pair of words, a piece of a word or a cue adds is shared out among the words that it covers.
 */
export function findReasons(text: string, practice: Practice): readonly Span<"text">[] {
  const words = cueText(text);
  const k = practices.indexOf(practice);
  const found = wordsOf(words);
  weighFeatures(found, k, (tell) => hashWords(words, featureSpaces.word, tell));
  weighFeatures(found, k, (tell) => hashPieces(words, featureSpaces.piece, tell));
  weighCues(found, k, words);
  const least = Math.max(...found.map(({ weight }) => weight)) * leastShare;
  const strongest = [...found]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .filter(({ weight }) => weight >= Math.max(least, leastWeight / (practiceModel().slopes[k] ?? 1)));
  return joinNeighbours(strongest, words);
}

/** In the order of the text. */
function wordsOf(words: string): readonly Word[] {
  const found: Word[] = [];
  hashWords(words, featureSpaces.word, (_, start, end) => {
    // A word is told before the pair that it ends, and the pair starts earlier.
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, weight: 0 });
  });
  return found;
}

function weighFeatures(words: readonly Word[], k: number, tellAll: (tell: FeatureSink) => void): void {
  const { rowOf, weights } = practiceModel();
  const told: { readonly row: number; readonly start: number; readonly end: number }[] = [];
  const share = makeSharer(words);
  tellAll((hash, start, end) => {
    const row = rowOf(hash);
    if (row >= 0) told.push({ row, start, end });
  });
  const part = shareOf(new Set(told.map(({ row }) => row)).size);
  for (const { row, start, end } of told) share(start, end, part * (weights[row * practices.length + k] ?? 0));
}

function weighCues(words: readonly Word[], k: number, text: string): void {
  const counts = practiceModel().cues.text;
  const rules = findTextCues(text);
  const share = makeSharer(words);
  for (const { id, on, pattern } of rules) {
    // How a clause is built is no word to show.
    if (on !== "text") continue;
    const weight = shareOf(rules.length) * (counts[id]?.[k] ?? 0);
    for (const hit of findAll(pattern, text)) share(hit.index, hit.index + hit[0].length, weight);
  }
}

/** Shares a weight out among the words between two places. */
function makeSharer(words: readonly Word[]): (start: number, end: number, weight: number) => void {
  const firstFrom = (place: number): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (start, end, weight) => {
    const covered = words.slice(firstFrom(start), firstFrom(end - 1) + 1);
    for (const word of covered) word.weight += weight / covered.length;
  };
}

/** Words with nothing but a blank between them are one span. */
function joinNeighbours(words: readonly Word[], text: string): readonly Span<"text">[] {
  const joined: { readonly start: number; end: number }[] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start) === " ") last.end = end;
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => textSpan(start, end));
}
