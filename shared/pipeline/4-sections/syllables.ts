/** How many words a text has, and how many syllables they have together. */
export type Measure = { readonly words: number; readonly syllables: number };

/** Measures an English text in small letters: its words are runs of a to z, with an apostrophe inside at most once. */
export function measureWords(text: string): Measure {
  let [words, syllables] = [0, 0];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) {
      words += 1;
      syllables += syllablesIn(text, at, end - lengthOfPossessive(text, end));
    }
    at = Math.max(end, at + 1);
  }
  return { words, syllables };
}

/** Vowel groups, less a silent final e or ed; at least one. Within a few per cent of a dictionary count over a text. */
export function countSyllables(word: string): number {
  return syllablesIn(word, 0, word.length - lengthOfPossessive(word, word.length));
}

function endOfWord(text: string, from: number): number {
  const end = endOfLetters(text, from);
  if (end === from || !isApostrophe(text, end)) return end;
  const after = endOfLetters(text, end + 1);
  return after === end + 1 ? end : after;
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while ((groupsAt(text, at) & letter) !== 0) at += 1;
  return at;
}

function isApostrophe(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === 0x27 || sign === 0x2019;
}

/** The length of `'` or `'s` at the end of a word. */
function lengthOfPossessive(text: string, end: number): number {
  if (isApostrophe(text, end - 1)) return 1;
  return text.charAt(end - 1) === "s" && isApostrophe(text, end - 2) ? 2 : 0;
}

function syllablesIn(text: string, start: number, end: number): number {
  let groups = 0;
  let wasVowel = false;
  for (let at = start; at < end; at++) {
    const isVowel = (groupsAt(text, at) & vowel) !== 0;
    if (isVowel && !wasVowel) groups += 1;
    wasVowel = isVowel;
  }
  return Math.max(1, isSilentAt(text, start, end) ? groups - 1 : groups);
}

/** Whether a word ends in an e, ed or es that is not spoken. */
function isSilentAt(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  if (last === "e") return end - start > 1 && (groupsAt(text, end - 2) & soundsE) === 0;
  if (end - start < 3 || text.charAt(end - 2) !== "e") return false;
  const before = groupsAt(text, end - 3);
  return (last === "d" && (before & soundsEd) === 0) || (last === "s" && (before & soundsEs) === 0);
}

/** What a letter is, as bits: a small letter; a vowel; one after which a final e, ed or es is spoken. */
const [letter, vowel, soundsE, soundsEd, soundsEs] = [1, 2, 4, 8, 16];

const groups = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  const bit = (letters: string, value: number): number => (letters.includes(sign) ? value : 0);
  const inWords = bit("abcdefghijklmnopqrstuvwxyz", letter) | bit("aeiouy", vowel);
  return inWords | bit("aeiouyl", soundsE) | bit("aeioutd", soundsEd) | bit("aeiouscxz", soundsEs);
});

function groupsAt(text: string, at: number): number {
  return groups[text.charCodeAt(at)] ?? 0;
}
