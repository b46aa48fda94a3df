import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { countryRules } from "../words/countries.ts";
import { safeguardRules } from "../words/safeguards.ts";
import { polarityOf } from "./polarity-of.ts";

/**
 * Ages and borders. An age's value is the number; `of` says what of: "not for under", "consent of a parent under",
 * "no knowing collection under". A transfer's value is a place, `other countries`, or with `of` "safeguard" what protects it.
 */
export function readAudiences(statement: Statement): readonly Finding[] {
  return [...readAges(statement), ...readTransfer(statement), ...readSafeguards(statement)];
}

const ages: readonly (readonly [of: string, pattern: RegExp])[] = [
  [
    "no knowing collection under",
    /\bnot (?:knowingly|intentionally) (?:\w+,? ){0,6}?(?:collect|solicit|process|gather|obtain|receive)\b.{0,140}?\b(?:under|below|younger than)(?: the)?(?: age(?:s)?)?(?: of)? (\d\d|thirteen|sixteen|eighteen)\b/,
  ],
  [
    "consent of a parent under",
    /\bunder(?: the)?(?: age)?(?: of)? (\d\d|thirteen|sixteen|eighteen)\b.{0,80}\b(?:without|unless|only with)\b.{0,60}\b(?:consent|permission|authori[sz]ation)\b/,
  ],
  [
    "not for under",
    /\b(?:not (?:\w+ ){0,3}?(?:intended|directed|designed|meant|aimed|available|open|target\w*|marketed|offered)|not for|(?:may|must|should|can) not (?:use|register|sign up)|must not)\b.{0,100}?\b(?:under|below|younger than)(?: the)?(?: age)?(?: of)? (\d\d|thirteen|sixteen|eighteen)\b/,
  ],
  [
    "not for under",
    /\b(?:you|users?|everyone|people|members|customers?|riders?|players?|drivers?|visitors) (?:\w+ ){0,3}?must be (?:at least |over |aged )?(1[3-8]|21|thirteen|sixteen|eighteen)\b(?! ?(?:%|per ?cent|characters|digits|letters|days?|hours?|minutes?|weeks?|months?|metres|meters|miles|km))/,
  ],
  [
    "not for under",
    /\b(?:must be|be at least|are at least|only (?:\w+ ){0,4}?(?:people|users|persons|individuals)(?: who are)?(?: at least| over| aged)?)(?: at least| over)? (\d\d|thirteen|sixteen|eighteen)(?: years| or older| and older| and over|\+)/,
  ],
];
const figures: ReadonlyMap<string, string> = new Map([
  ["thirteen", "13"],
  ["sixteen", "16"],
  ["eighteen", "18"],
]);

/** "If we learn that we have data of a child without consent, we delete it" asks for no consent. */
const isAfterthought = /\b(?:learn|aware|discover|believe|informed|find out)\b|\bdelet\w+/;

function readAges({ text, setting }: Statement): readonly Finding[] {
  const hits = ages.flatMap(([of, pattern]) => {
    const hit = of.startsWith("consent") && isAfterthought.test(text) ? null : pattern.exec(text);
    return hit === null ? [] : [{ of, hit, age: figures.get(hit[1] ?? "") ?? hit[1] ?? "" }];
  });
  const first = hits[0];
  if (first !== undefined) return [finding("age", first.age, { of: first.of, hit: first.hit })];
  const plain =
    /\bnot knowingly (?:\w+,? ){0,6}?(?:collect|solicit|process)\b.{0,80}\b(?:child(?:ren)?|minors?)\b/.exec(text);
  if (plain === null || !/\bchild|\bminor|\bage\b/.test(`${setting.titles} ${text}`)) return [];
  return [finding("age", "children", { of: "no knowing collection under", hit: plain })];
}

const moving =
  /\b(?:transfer\w*|stor(?:e|ed|es)|process(?:ed|es)?|transmit\w*|host(?:ed|s)?|sent|located|moved|access(?:ed)?)\b/;

/** Agreeing to a transfer, or a rule for the case of one, does not say that there is one. */
const isOnlyAllowed =
  /\b(?:you|users?) (?:\w+ ){0,4}?(?:consent|agree|authori[sz]e|acknowledge|understand)\b|^(?:if|where|when|whenever)\b/;

function readTransfer({ text, acts, setting }: Statement): readonly Finding[] {
  const titled = /\btransfer|\binternational|\bcountr|\babroad|\bcross-border|\boverseas/.test(setting.titles);
  const move = moving.exec(text);
  const isBareLine = setting.clause.kind === "paragraph" && setting.listed;
  if (move === null || isBareLine || !/\b(?:data|information|it|servers?)\b/.test(text)) return [];
  if (
    !titled &&
    !/\btransfer\w*\b.{0,80}\b(?:countr|outside|abroad|international|united states)|\b(?:stored|processed|hosted|servers?)\b.{0,60}\b(?:in|to) (?:the )?(?:united states|us|eu|other countries|countries)/.test(
      text,
    )
  )
    return [];
  if (
    /\b(?:privacy shield|framework|clauses|adequa\w+|laws? (?:of|in))\b/.test(text) &&
    !/\btransferred to\b|\bservers in\b|\bstored in\b/.test(text)
  )
    return [];
  const act = acts.find((each) => each.kind === "share" || each.kind === "keep");
  const negated = /\b(?:not|never)\b/.test(text.slice(Math.max(0, move.index - 25), move.index));
  const polarity = polarityOf({
    negated,
    hedged: isOnlyAllowed.test(text) || (act?.hedged ?? /\b(?:may|might|can|could)\b/.test(text)),
  });
  if (polarity === "does-not") return [];
  const after = text.slice(move.index);
  const abroad =
    /\b(?:countries|jurisdictions?|places|locations) (?:\w+ ){0,2}?(?:other than|outside|where|that|which|around)|\bother countries\b|\boutside (?:of )?(?:your|the) (?:\w+ ){0,2}?(?:country|state|province|jurisdiction|eea|eu|european)|\bacross borders\b|\bany country\b/.exec(
      text,
    );
  const places = findTerms(countryRules, after)
    .filter(
      (place) =>
        /\b(?:to|in|and|or|,)(?: the)? ?$/.test(after.slice(0, place.start)) &&
        !/\b(?:outside|from|out of)(?: of)?(?: the)? ?(?:\w+ (?:or|and) (?:the )?)?$/.test(after.slice(0, place.start)),
    )
    .map((place) => transfer(place.value, polarity, { start: move.index + place.start, end: move.index + place.end }));
  return abroad === null
    ? places
    : [...places, transfer("other countries", polarity, { start: abroad.index, end: abroad.index + abroad[0].length })];
}

function transfer(value: string, polarity: Finding["polarity"], place: { start: number; end: number }): Finding {
  return { kind: "transfer", value, polarity, practice: "specific-audiences", start: place.start, end: place.end };
}

function readSafeguards({ text, setting }: Statement): readonly Finding[] {
  if (
    !/\btransfer|\binternational|\bcountr|\boutside\b|\babroad\b/.test(`${setting.titles} ${text}`) ||
    /\bno longer\b|\binvalid/.test(text)
  )
    return [];
  return findTerms(safeguardRules, text).map((term) => ({ ...transfer(term.value, "does", term), of: "safeguard" }));
}

function finding(
  kind: Finding["kind"],
  value: string,
  { of, hit }: { readonly of: string; readonly hit: RegExpExecArray },
): Finding {
  return {
    kind,
    value,
    of,
    polarity: "does",
    practice: "specific-audiences",
    start: hit.index,
    end: hit.index + hit[0].length,
  };
}
