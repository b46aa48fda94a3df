/** What a letter is to a word and to a name; `none` stands between words. */
export const letterKinds = { none: 1, other: 2, small: 3, capital: 4 } as const;

/** Looked up once each, since a policy has 40,000 letters and a hundred different ones. 0 was not looked up yet. */
const kinds = new Uint8Array(65_536);

/** Units that are half of a character. */
const [firstHalf, lastHalf, firstLowHalf] = [0xd800, 0xdfff, 0xdc00];

/** The kind of the letter that a UTF-16 unit is, or is half of. */
export function letterKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= firstHalf && unit <= lastHalf) return kindOf(wholeLetter(text, at));
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}

function wholeLetter(text: string, at: number): string {
  const start = text.charCodeAt(at) >= firstLowHalf ? at - 1 : at;
  const pair = text.slice(start, start + 2);
  return pair.isWellFormed() ? pair : "";
}

function kindOf(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return letterKinds.capital;
  if (/\p{Ll}/u.test(letter)) return letterKinds.small;
  return /[\p{L}\p{N}]/u.test(letter) ? letterKinds.other : letterKinds.none;
}
