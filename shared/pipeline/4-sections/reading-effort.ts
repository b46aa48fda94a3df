import { countWords } from "../3-clean/block-text.ts";
import { measureWords } from "./syllables.ts";

/** Silent reading of non-fiction in English, words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const wordsAMinute = 238;
/** Under this the formula swings with a single sentence. */
const fewestWords = 100;

/** Minutes to read so many words, rounded up. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / wordsAMinute);
}

/**
 * The Flesch-Kincaid grade (Kincaid et al. 1975) of English sentences, one decimal; `null` under 100 words. Sentences
 * without letters are left out.
 */
export function readingGrade(sentences: readonly string[]): number | null {
  let [words, syllables, counted] = [0, 0, 0];
  for (const sentence of sentences) {
    const own = measureWords(sentence.toLowerCase());
    if (own.words > 0) counted += 1;
    words += own.words;
    syllables += own.syllables;
  }
  if (words < fewestWords) return null;
  return Math.round((0.39 * (words / counted) + 11.8 * (syllables / words) - 15.59) * 10) / 10;
}

/** The words of a document: all its texts together. */
export function countAllWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
