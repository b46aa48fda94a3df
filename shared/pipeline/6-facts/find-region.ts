const places =
  "california|nevada|virginia|colorado|connecticut|utah|texas|oregon|montana|vermont|brazil|canada|quebec|australia|japan|switzerland|india|korea|china|new zealand|south africa|european economic area|european union|europe|eea|eu|united kingdom|uk|united states|u\\.s\\.|usa";

/** Told of only beside words for people or as a whole heading: firms and people bear some of these names too. */
const morePlaces =
  "alabama|alaska|arizona|arkansas|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|nebraska|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|pennsylvania|rhode island|south carolina|south dakota|tennessee|washington|west virginia|wisconsin|wyoming|argentina|austria|bahrain|bangladesh|belgium|bulgaria|chile|colombia|costa rica|croatia|cyprus|czech republic|denmark|ecuador|egypt|estonia|finland|france|germany|ghana|greece|hong kong|hungary|iceland|indonesia|ireland|israel|italy|jordan|kazakhstan|kenya|kuwait|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico|moldova|morocco|nepal|netherlands|nigeria|norway|pakistan|panama|peru|philippines|poland|portugal|qatar|romania|russia|russian federation|saudi arabia|serbia|singapore|slovakia|slovenia|spain|sri lanka|sweden|taiwan|tanzania|thailand|tunisia|turkey|türkiye|uganda|ukraine|united arab emirates|uae|uruguay|uzbekistan|venezuela|vietnam|zambia";
const people =
  "residents?|citizens?|consumers?|users?|customers?|visitors?|individuals|people|persons|data subjects|members|those|you";

const moreInTitle = new RegExp(
  `^[^a-zà-ÿ]*(?:(?:${morePlaces})(?:,? (?:and |or )?(?:the )?(?=[a-z])|(?=[^a-z]*$))){1,8}[^a-z]*$|\\b(?:${people}) (?:(?:are|is|live|living|reside|residing|located|who) ){0,2}(?:in|of|from) (?:the )?(?:${morePlaces})\\b|\\b(?:${morePlaces})n? (?:${people})\\b`,
);
const moreInWords = new RegExp(
  `\\b(?:if you (?:are|live|reside) (?:located |based |living |resident )?in|(?:residents?|citizens) (?:of|in)|(?:users|people|individuals|consumers|those|data subjects|persons|customers|visitors) (?:who (?:are|live|reside) )?(?:located |based |living )?in) (?:the )?(?:state of )?(?:${morePlaces})\\b|\\b(?:${morePlaces})n? (?:residents?|citizens|consumers)\\b`,
);

const inTitle = new RegExp(
  `\\beuropean (?:region|users|residents|visitors|customers)\\b|\\b(?:${places})n?(?!\\w|\\.\\w)(?: and (?:the )?(?:${places}))?(?: (?:residents|users|consumers))?|\\bccpa\\b|\\bgdpr\\b|\\blgpd\\b`,
);
const inWords = new RegExp(
  `\\b(?:if you (?:are|live|reside)|residents? of|(?:users|people|individuals|consumers|those|data subjects|persons|customers|visitors|citizens) (?:who (?:are|live) )?(?:in|of))\\b[^.;:]{0,60}?\\b(?:${places})(?!\\w)(?:,? (?:or|and)? ?(?:the )?(?:${places})(?!\\w)){0,3}|\\b(?:${places})n? (?:residents?|citizens|consumers)\\b`,
);
const byLaw = new RegExp(
  `\\b(?:if|where|when) [^.;]{0,50}\\b(?:${places})\\b[^.;]{0,60}\\blaws? [^,.;]{0,60}\\bappl(?:y|ies)\\b|\\b(?:under|pursuant to|covered by|subject to) (?:the )?(?:ccpa|gdpr|lgpd|general data protection regulation|california (?:law|consumer privacy act)|(?:eu|uk|european) (?:data protection )?(?:law|gdpr))\\b`,
);

const peopleOutside =
  /\b(?:users|residents|individuals|people|members|customers|visitors|consumers|those|you)\b.*\b(outside\b.*)/;

/** Where data goes is not where the people are that it is said to. */
const ofTransfer = /\btransfer\w* (?:of (?:\w+ )*)?(?:to|from|outside|between)\b/;

/** The place a heading is limited to, as written there in lower case ("outside canada" too), else `null`. */
export function placeInTitle(title: string): string | null {
  if (ofTransfer.test(title)) return null;
  return peopleOutside.exec(title)?.[1] ?? inTitle.exec(title)?.[0] ?? moreInTitle.exec(title)?.[0] ?? null;
}

/**
 * "Stores data about customers in the United States" says where it is stored; ", or if you are in the EU, there" adds to
 * what holds for all.
 */
const besides = /, or $|\b(?:stor(?:e|es|ed|ing)|host(?:s|ed|ing)?) (?:\w+ ){0,3}(?:about|of|on) (?:\w+ ){0,2}$/;

/** The people or places that words are limited to ("if you live in California", "under the GDPR"), as written, else `null`. */
export function findPlace(text: string, raw: string): string | null {
  const hit = inWords.exec(text) ?? byLaw.exec(text) ?? moreInWords.exec(text);
  return hit === null || besides.test(text.slice(0, hit.index))
    ? null
    : raw.slice(hit.index, hit.index + hit[0].length);
}
