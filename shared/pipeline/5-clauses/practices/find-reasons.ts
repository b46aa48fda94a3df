import { type Practice, practices } from "../../../model/practice.ts";
import { type Span, textSpan } from "../../../model/span.ts";
import { findAll } from "../../../text/find-all.ts";
import { cueText } from "./cue-text.ts";
import { findTextCues } from "./find-cues.ts";
import { type FeatureSink, featureSpaces, hashPieces, hashWords, shareOf } from "./hash-features.ts";
import { practiceModel } from "./practice-model.ts";

/** No more words than these are shown, none that adds less than this to the log odds, none far below the strongest. */
const mostWords = 5;
const leastWeight = 0.5;
const leastShare = 0.35;

/** Words that count, but tell a reader nothing. */
const smallWords: ReadonlySet<string> = new Set(
  "a an and any are as at be been by can for from has have how i if in into is it its may of on or other our shall so such that the their them these they this those to us was we were what when which who will with would you your".split(
    " ",
  ),
);

type Word = { readonly start: number; readonly end: number; weight: number };

/** The words of a text in their order, and for each place in it the first of them that does not end before. */
type Weighed = { readonly words: readonly Word[]; readonly firstAt: Int32Array };

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
  return joinNeighbours(strongest(found.words, words, k), words);
}

/** Each word once, where it stands first. */
function strongest(words: readonly Word[], text: string, k: number): readonly Word[] {
  const first = new Map<string, Word>();
  for (const word of words) {
    const letters = text.slice(word.start, word.end);
    if (!smallWords.has(letters) && !first.has(letters)) first.set(letters, word);
  }
  const found = [...first.values()];
  const most = found.reduce((weight, word) => Math.max(weight, word.weight), 0);
  const least = Math.max(most * leastShare, leastWeight / (practiceModel().whole.slopes[k] ?? 1));
  return found
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords);
}

function wordsOf(text: string): Weighed {
  const words: Word[] = [];
  hashWords(text, featureSpaces.word, (_, start, end) => {
    // A word is told before the pair that it ends, and the pair starts earlier.
    if (start >= (words.at(-1)?.end ?? 0)) words.push({ start, end, weight: 0 });
  });
  const firstAt = new Int32Array(text.length).fill(words.length);
  for (const [at, { end }] of words.entries()) firstAt.fill(at, words[at - 1]?.end ?? 0, end);
  return { words, firstAt };
}

function weighFeatures(found: Weighed, k: number, tellAll: (tell: FeatureSink) => void): void {
  const { rowOf, weights, scales } = practiceModel();
  const told: { readonly weight: number; readonly start: number; readonly end: number }[] = [];
  const rows = new Set<number>();
  tellAll((hash, start, end) => {
    const row = rowOf(hash);
    if (row === -1) return;
    rows.add(row);
    const weight = weights[row * practices.length + k] ?? 0;
    if (weight !== 0) told.push({ weight, start, end });
  });
  const part = shareOf(rows.size) * (scales[k] ?? 0);
  for (const { weight, start, end } of told) share(found, { start, end }, part * weight);
}

function weighCues(found: Weighed, k: number, text: string): void {
  const counts = practiceModel().cues.text;
  const rules = findTextCues(text);
  for (const { id, on, pattern } of rules) {
    const weight = shareOf(rules.length) * (counts[id]?.[k] ?? 0);
    // How a clause is built is no word to show.
    if (on !== "text" || weight === 0) continue;
    for (const hit of findAll(pattern, text)) {
      share(found, { start: hit.index, end: hit.index + hit[0].length }, weight);
    }
  }
}

/** Shares a weight out among the words between two places. */
function share({ words, firstAt }: Weighed, { start, end }: Pick<Word, "start" | "end">, weight: number): void {
  const first = firstAt[start] ?? words.length;
  let after = first;
  while ((words[after]?.start ?? end) < end) after++;
  for (let at = first; at < after; at++) {
    const word = words[at];
    if (word !== undefined) word.weight += weight / (after - first);
  }
}

/** Words with nothing but a blank or a hyphen between them are one span. */
function joinNeighbours(words: readonly Word[], text: string): readonly Span<"text">[] {
  const joined: { readonly start: number; end: number }[] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && /^[ -]$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => textSpan(start, end));
}
