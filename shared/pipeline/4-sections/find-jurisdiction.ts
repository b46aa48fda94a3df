import { findAll } from "../../text/find-all.ts";
import { otherNames, type Place, places } from "./places.ts";

/** `text`: the policy's lines. `organisation`: as read out of it. */
type JurisdictionTexts = { readonly text: string; readonly organisation: string | null };

/**
 * The place whose law the policy says it is under; where it names none, the place whose courts it names, else where it
 * says that its organisation is incorporated, based, or has its address. `null` where it says nothing of the kind: no
 * guess from a spelling or a host. Laws that only its contracts with others are under (standard clauses) don't count.
 */
export function findJurisdiction({ text, organisation }: JurisdictionTexts): Place | null {
  for (const find of [placeOfLaw, placeOfCourts, placeOfSeat]) {
    const found = find(text);
    if (found !== null) return found;
  }
  return organisation === null ? null : placeOfAddress(text, organisation);
}

const known: ReadonlyMap<string, Place> = new Map(
  [...places.map((place) => [place.name, place] as const), ...otherNamed()].toSorted(([a], [b]) => b.length - a.length),
);

function otherNamed(): readonly (readonly [string, Place])[] {
  return [...otherNames].flatMap(([name, meant]) => {
    const place = places.find((each) => each.name === meant);
    return place === undefined ? [] : [[name, place] as const];
  });
}

const place = `(?:the |The )?(?:(?:[Ss]tate|[Cc]ommonwealth|Federal Republic|Republic|[Pp]rovince|Kingdom|People['’]s Republic|City) of (?:the )?)?(?<place>${[
  ...known.keys(),
]
  .map((name) => name.replaceAll(".", "\\."))
  .join("|")})(?!\\p{L}| City\\b)`;

/** A sentence is looked at so far, in characters, behind the words that begin it. */
const reach = 200;
/** What else a law or court in a policy may be about. */
const ofOthers =
  /standard contractual|model clauses|\bSCCs?\b|supervisory|data protection authorit|privacy shield|if you (?:live|reside|are)|third part|your (?:country|state)/i;

const lawStart = /\b(?:governed|construed|interpreted)\b/g;
const ofLaw = new RegExp(
  `\\b(?:laws?|legislation)\\b(?: (?:and regulations?|applicable|in force|in effect))? (?:of|in) ${place}|\\b${place} law\\b`,
  "u",
);

function placeOfLaw(text: string): Place | null {
  return placeBehind(text, lawStart, ofLaw);
}

const courtStart = /\b(?:jurisdiction|venue)\b/g;
const ofCourts = new RegExp(
  `\\bcourts?\\b(?: located| sitting| situated)? (?:of|in|within) (?:[\\p{L} ,]{0,40}?)${place}`,
  "u",
);

function placeOfCourts(text: string): Place | null {
  return placeBehind(text, courtStart, ofCourts);
}

const seatStart =
  /\b(?:[Ww]e are|is) (?:(?:a|an) (?:[\w-]+ ){1,4})?(?:incorporated|registered|headquartered|established|based|organi[sz]ed)\b/g;
const ofSeat = new RegExp(
  `^(?:[\\w-]+ ){2,8}(?:in|under the laws of) (?:\\p{Lu}[\\p{L}. -]{1,30}, ){0,2}${place}`,
  "u",
);
/** Who else may be said to be somewhere, right before. */
const others =
  /\b(?:data|information|it|that|which|who|provider|partner|processor|server|representative|authority|shield|you)\b[^.]{0,20}$/i;

function placeOfSeat(text: string): Place | null {
  const own = findAll(seatStart, text).filter(({ index }) => !others.test(text.slice(Math.max(0, index - 40), index)));
  return firstPlace(
    own.map(({ index }) => sentenceFrom(text, index)),
    ofSeat,
  );
}

const postcode = new RegExp(
  `\\d[^;]{0,80}?(?:[,\\n] ?|\\d |\\()${place}|,\\s(?<state>[A-Z]{2})\\.?,?\\s\\d{5}(?!\\d)`,
  "u",
);
const firm =
  /^(?:\.com)?(?: [\p{L}&().]{1,20}){0,3},? (?:Inc|LLC|L\.L\.C|PBC|Ltd|Limited|Corp|Corporation|GmbH|AG|UG|B\.?V|S\.?A\.?S?|S\.?L|S\.?r\.?l|AB|AS|ApS|Oy|OÜ|Pty|PLC|Pte|UAB|SIA|Kft|SE|A\/S|SARL|N\.V|Sp\. z o\.o|d\.o\.o|s\.r\.o)\b/u;
const isRepresentative = /\brepresentatives?\b/i;
/** An address is looked for so far behind the firm's name. */
const addressLength = 160;

/**
 * "Larkfield Ltd, 1 High Street, Leeds LS1 1AA, United Kingdom": the organisation's own, by its name with the legal form.
 * A state in an address stands for its country; firms of one name in several countries say nothing.
 */
function placeOfAddress(text: string, organisation: string): Place | null {
  const found = new Set<Place>();
  for (let at = text.indexOf(organisation); at >= 0; at = text.indexOf(organisation, at + organisation.length)) {
    if (isRepresentative.test(text.slice(Math.max(0, at - addressLength), at))) continue;
    const place = placeOfFirm(text.slice(at + organisation.length, at + organisation.length + addressLength));
    if (place !== null) found.add(place);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function placeOfFirm(behind: string): Place | null {
  const address = firm.test(behind) ? postcode.exec(behind) : null;
  if (address === null) return null;
  const place = known.get(address.groups?.["place"] ?? "United States") ?? null;
  return place?.order === "month-first" ? (known.get("United States") ?? null) : place;
}

function placeBehind(text: string, start: RegExp, pattern: RegExp): Place | null {
  const sentences = findAll(start, text).map(({ index }) => ({ index, words: sentenceFrom(text, index) }));
  const own = sentences.filter(
    ({ index, words }) => !ofOthers.test(text.slice(Math.max(0, index - reach / 2), index) + words),
  );
  return firstPlace(
    own.map(({ words }) => words),
    pattern,
  );
}

function firstPlace(sentences: readonly string[], pattern: RegExp): Place | null {
  const names = sentences.map((words) => pattern.exec(words)?.groups?.["place"]).filter((name) => name !== undefined);
  return known.get(names[0] ?? "") ?? null;
}

function sentenceFrom(text: string, index: number): string {
  const words = text.slice(index, index + reach);
  const end = /[.;](?=\s+\p{Lu}|\n)|\n\n/u.exec(words)?.index;
  return words.slice(0, end);
}
