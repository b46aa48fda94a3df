/**
 * Where the sentences of a text end, as offsets, by the rules of Unicode's annex 29 (SB3 to SB11): what `Intl.Segmenter`
 * gives, many times quicker. For Latin letters and the signs that policies are written with; `null` where others stand.
 */
export function sentenceEnds(text: string): readonly number[] | null {
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === unknown) return null;
    if (kind > separator) {
      at += 1;
      continue;
    }
    const { next, isEnd } = kind === separator ? { next: at + 1, isEnd: true } : lookPast(text, at);
    if (isEnd) ends.push(next);
    at = next;
  }
  if (at > (ends.at(-1) ?? 0)) ends.push(at);
  return ends;
}

/** What comes after the stop or call at an index: where to go on, and whether a sentence ends there. */
function lookPast(text: string, at: number): { readonly next: number; readonly isEnd: boolean } {
  const isStop = kindAt(text, at) === stop;
  if (isStop && isInside(text, at)) return { next: at + 1, isEnd: false };
  const next = skip(text, skip(text, at + 1, [close]), [space]);
  const kind = kindAt(text, next);
  if (kind === separator) return { next: next + 1, isEnd: true };
  const goesOn = kind === link || kind === stop || kind === call || (isStop && startsSmall(text, next));
  return { next, isEnd: !goesOn };
}

/** A stop before a figure, or between a letter and a capital, as in `3.5` and `U.S`. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [at === 0 ? unknown : kindAt(text, at - 1), kindAt(text, at + 1)];
  return after === figure || (after === capital && (before === small || before === capital));
}

/** Whether the first letter from here on is a small one, with no other stop or line's end before it. */
function startsSmall(text: string, from: number): boolean {
  return kindAt(text, skip(text, from, [figure, link, space, close, other])) === small;
}

function skip(text: string, from: number, kinds: readonly number[]): number {
  let at = from;
  while (kinds.includes(kindAt(text, at))) at += 1;
  return at;
}

/** The annex's classes, those that can end a sentence first: ATerm, STerm, ParaSep; SContinue, Close, Sp, Numeric, Upper, Lower and all the rest. */
const [unknown, stop, call, separator, link, close, space, figure, capital, small, other] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];

/** Signs by class; `other` are those that policies use. What is in none of these lists and no Latin letter is unknown. */
const signs: readonly (readonly [kind: number, signs: string])[] = [
  [stop, "."],
  [call, "!?"],
  [separator, "\n"],
  [link, ",-:;–—"],
  [close, "\"'()[]{}«»‘’‚‛“”„‹›"],
  [space, "\t\v\f \u00a0"],
  [figure, "0123456789"],
  [small, "ªº"],
  [other, "#$%&*+/<=>@\\^_`|~¡¢£¤¥¦§¨©¬®¯°±²³´¶·¸¹¼½¾¿×÷‐‑‒―†•…′€™←→●▪✓"],
];

/** By code unit; the letters are those of Latin-1 and Latin Extended-A. */
const lastLetter = 0x17f;
const kinds = makeKinds();

function makeKinds(): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (let unit = 0; unit <= lastLetter; unit++) {
    const letter = String.fromCharCode(unit);
    if (/\p{L}/u.test(letter)) found[unit] = /\p{Lu}/u.test(letter) ? capital : small;
  }
  for (const [kind, list] of signs) for (const sign of list) found[sign.charCodeAt(0)] = kind;
  return found;
}

/** Past the text's end nothing is known. */
function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] ?? unknown) : unknown;
}
