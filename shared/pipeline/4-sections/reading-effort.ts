import { countWords } from "../3-clean/block-text.ts";

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
    const tokens = sentence.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];
    if (tokens.length > 0) counted += 1;
    words += tokens.length;
    syllables += tokens.reduce((sum, token) => sum + countSyllables(token), 0);
  }
  if (words < fewestWords) return null;
  return Math.round((0.39 * (words / counted) + 11.8 * (syllables / words) - 15.59) * 10) / 10;
}

/** Vowel groups, less a silent final e or ed; at least one. Within a few per cent of a dictionary count over a text. */
export function countSyllables(word: string): number {
  const letters = word.replace(/['’]s?$/, "");
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = /[^aeiouyl]e$|[^aeioutd]ed$|[^aeiouscxz]es$/.test(letters) ? 1 : 0;
  return Math.max(1, groups - silent);
}

/** The words of a document: all its texts together. */
export function countAllWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
