const places =
  "california|nevada|virginia|colorado|connecticut|utah|texas|oregon|montana|vermont|brazil|canada|quebec|australia|japan|switzerland|india|korea|china|new zealand|south africa|european economic area|european union|europe|eea|eu|united kingdom|uk|united states|u\\.s\\.";

const inTitle = new RegExp(
  `\\b(?:${places})(?:n)?(?![\\w.])(?: and (?:the )?(?:${places}))?(?: (?:residents|users|consumers))?|\\bccpa\\b|\\bgdpr\\b|\\blgpd\\b`,
);
const inWords = new RegExp(
  `\\b(?:if you (?:are|live|reside)|residents? of|(?:users|people|individuals|consumers|those) (?:who (?:are|live) )?(?:in|of))\\b[^.;:]{0,60}?\\b(?:${places})(?![\\w])|\\bcalifornia residents?\\b`,
);

/**
 * The people or places that words under a heading are limited to, as written, else `null`.
 * Goes in: the nearest heading and the clause's own words, both as cues are written, with the words in their own case.
 */
export function findRegion(title: string, words: { readonly text: string; readonly raw: string }): string | null {
  const own = inWords.exec(words.text);
  if (own !== null) return words.raw.slice(own.index, own.index + own[0].length);
  return inTitle.exec(title)?.[0] ?? null;
}
