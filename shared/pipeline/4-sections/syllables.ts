/** How many words a text has, and how many syllables they have together. */
export type Measure = { readonly words: number; readonly syllables: number };

/** Measures an English text in small letters: its words are runs of a to z, with an apostrophe inside at most once. */
export function measureWords(text: string): Measure {
  let [words, syllables] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const end = endOfLetters(text, at);
    if (end === at) continue;
    const last = endOfTail(text, end);
    words += 1;
    syllables += syllablesIn(text, at, isPossessive(text, end, last) ? end : last);
    at = last - 1;
  }
  return { words, syllables };
}

/** The syllables of a word: vowel groups, less a silent final e or ed; at least one. Within a few per cent of a dictionary count over a text. */
export function countSyllables(word: string): number {
  return measureWords(word).syllables;
}

/** Where a word ends whose first letters end at `from`: there, or after an apostrophe and more letters. */
function endOfTail(text: string, from: number): number {
  const sign = from < text.length ? text.charCodeAt(from) : 0;
  if (sign !== 0x27 && sign !== 0x2019) return from;
  const end = endOfLetters(text, from + 1);
  return end === from + 1 ? from : end;
}

function isPossessive(text: string, end: number, last: number): boolean {
  return last === end + 2 && text.charAt(end + 1) === "s";
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** Small a to z. */
function isLetter(sign: number): boolean {
  return sign >= 0x61 && sign <= 0x7a;
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

/** What a letter is, as bits: a vowel; one after which a final e, ed or es is spoken. */
const [vowel, soundsE, soundsEd, soundsEs] = [1, 2, 4, 8];

const groups = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  const bit = (letters: string, value: number): number => (letters.includes(sign) ? value : 0);
  return bit("aeiouy", vowel) | bit("aeiouyl", soundsE) | bit("aeioutd", soundsEd) | bit("aeiouscxz", soundsEs);
});

function groupsAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  return sign < 128 ? (groups[sign] ?? 0) : 0;
}
