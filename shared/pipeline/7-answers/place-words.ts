import { joinWords } from "./wording.ts";

const names: readonly (readonly [RegExp, string])[] = [
  [/california|ccpa|cpra/i, "California"],
  [/nevada/i, "Nevada"],
  [/(?<!west )virginia/i, "Virginia"],
  [/colorado/i, "Colorado"],
  [/texas/i, "Texas"],
  [/connecticut/i, "Connecticut"],
  [/\butah/i, "Utah"],
  [/oregon/i, "Oregon"],
  [/montana/i, "Montana"],
  [/vermont/i, "Vermont"],
  [/\bindia\b/i, "India"],
  [/korea/i, "South Korea"],
  [/\bchina\b/i, "China"],
  [/new zealand/i, "New Zealand"],
  [/south africa/i, "South Africa"],
  [/brazil|lgpd/i, "Brazil"],
  [/canad|quebec/i, "Canada"],
  [/australia/i, "Australia"],
  [/japan/i, "Japan"],
  [/switzerland/i, "Switzerland"],
  [/\beu\b|eea|europe|gdpr/i, "Europe"],
  [/\buk\b|united kingdom/i, "the United Kingdom"],
  [/united states|u\.s\.|\busa\b/i, "the United States"],
];

/** More places than this are not told in one breath. */
const mostPlaces = 3;

/** The plain name of the place a fact is limited to, else `null`. Goes in: the fact's region, as written. */
export function placeName(region: string | null): string | null {
  if (region === null || /\boutside\b/i.test(region)) return null;
  const found = names.filter(([pattern]) => pattern.test(region)).map(([, name]) => name);
  return found.length === 0 ? null : joinWords(found.slice(0, mostPlaces));
}

/** A sentence as it holds where it holds: "In California they say …"; unchanged where that is everywhere or unnamed. */
export function said(sentence: string, region: string | null): string {
  const name = placeName(region);
  return name === null ? sentence : `In ${name} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
