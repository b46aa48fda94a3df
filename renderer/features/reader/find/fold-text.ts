/** A text made ready for comparing, with the way back: `at[i]` is the offset in the original of the folded unit `i`. */
export type Folded = { readonly text: string; readonly at: ((index: number) => number) | null };

const COMBINING = /\p{M}/u;
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[..."‘’‚‛′`´"].map((letter): [string, string] => [letter, "'"]),
  ...[..."“”„‟″«»"].map((letter): [string, string] => [letter, '"']),
  ...[..."‐‑‒–—―−"].map((letter): [string, string] => [letter, "-"]),
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["\u00ad", ""],
  ["\u200b", ""],
  ["…", "..."],
]);

/**
 * Folds away what a person who types a query does not mean to distinguish: case, accents, ligatures, the shape of quotes
 * and dashes, soft hyphens, and how much white space there is. `at` is `null` where nothing moved.
 */
export function foldText(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), at: null };
  const letters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const folded = foldLetter(letter);
    const isMoreSpace = folded === " " && letters.at(-1) === " ";
    if (folded !== "" && !isMoreSpace) {
      letters.push(folded);
      for (let unit = 0; unit < folded.length; unit += 1) offsets.push(offset);
    }
    offset += letter.length;
  }
  offsets.push(text.length);
  return { text: letters.join(""), at: (index) => offsets[index] ?? text.length };
}

function foldLetter(letter: string): string {
  if (letter.trim() === "") return " ";
  const lower = letter.toLowerCase();
  const alike = ALIKE.get(lower);
  if (alike !== undefined) return alike;
  if (lower <= "\x7f") return lower;
  return [...lower.normalize("NFKD")].filter((part) => !COMBINING.test(part)).join("");
}
