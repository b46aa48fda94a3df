const places =
  "california|nevada|virginia|colorado|connecticut|utah|texas|oregon|montana|vermont|brazil|canada|quebec|australia|japan|switzerland|india|korea|china|new zealand|south africa|european economic area|european union|europe|eea|eu|united kingdom|uk|united states|u\\.s\\.|usa";

const inTitle = new RegExp(
  `\\beuropean (?:region|users|residents|visitors|customers)\\b|\\b(?:${places})n?(?![\\w.])(?: and (?:the )?(?:${places}))?(?: (?:residents|users|consumers))?|\\bccpa\\b|\\bgdpr\\b|\\blgpd\\b`,
);
const inWords = new RegExp(
  `\\b(?:if you (?:are|live|reside)|residents? of|(?:users|people|individuals|consumers|those|data subjects|persons|customers|visitors|citizens) (?:who (?:are|live) )?(?:in|of))\\b[^.;:]{0,60}?\\b(?:${places})(?!\\w)(?:,? (?:or|and)? ?(?:the )?(?:${places})(?!\\w)){0,3}|\\b(?:${places})n? (?:residents?|citizens)\\b`,
);
const byLaw = new RegExp(
  `\\b(?:if|where|when) [^.;]{0,50}\\b(?:${places})\\b[^.;]{0,60}\\blaws? [^,.;]{0,60}\\bappl(?:y|ies)\\b|\\b(?:under|pursuant to|covered by|subject to) (?:the )?(?:ccpa|gdpr|lgpd|general data protection regulation|california (?:law|consumer privacy act)|(?:eu|uk|european) (?:data protection )?(?:law|gdpr))\\b`,
);

const peopleOutside =
  /\b(?:users|residents|individuals|people|members|customers|visitors|consumers|those|you)\b.*\b(outside\b.*)/;

/** The place a heading is limited to, as written there in lower case ("outside canada" too), else `null`. */
export function placeInTitle(title: string): string | null {
  return peopleOutside.exec(title)?.[1] ?? inTitle.exec(title)?.[0] ?? null;
}

/** The people or places that words are limited to ("if you live in California", "under the GDPR"), as written, else `null`. */
export function findPlace(text: string, raw: string): string | null {
  const hit = inWords.exec(text) ?? byLaw.exec(text);
  return hit === null ? null : raw.slice(hit.index, hit.index + hit[0].length);
}
