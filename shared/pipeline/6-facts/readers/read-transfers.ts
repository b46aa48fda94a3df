import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { countryRules } from "../words/countries.ts";
import { safeguardRules } from "../words/safeguards.ts";
import { polarityOf } from "./polarity-of.ts";

/** Where data goes: a place, or `other countries`; with `of` "safeguard", what protects it there. */
export function readTransfers(statement: Statement): readonly Finding[] {
  return [...readPlaces(statement), ...readSafeguards(statement)];
}

const moving =
  /\b(?:transfer\w*|stor(?:e|ed|es)|process(?:ed|es)?|transmit\w*|host(?:ed|s)?|sent|located|moved|access(?:ed)?)\b/;

/** Places that data is not said to go to: where it leaves from, and whose laws are spoken of. */
const elsewhere =
  /\b(?:outside|from|out of|of)\b (?:(?!to\b|in\b)[\w.()"]+,? ){0,8}$|\b(?:laws?|rules|protections?|equivalent|in force|residents|based|located|users|same|level)\b[^,.()]{0,60}$/;

/** Agreeing to a transfer, or a rule for the case of one, does not say that there is one. */
const isOnlyAllowed =
  /\b(?:you|users?) (?:\w+ ){0,4}?(?:consent|agree|authori[sz]e|acknowledge|understand)\b|^(?:if|where|when|whenever)\b|\bin (?:some|certain|specific|exceptional|rare|a few|very)\b[^,.]{0,20}\bcases\b|\bsometimes\b/;

function isAboutTransfer({ text, setting }: Statement): boolean {
  const titled = /\btransfer|\binternational|\bcountr|\babroad|\bcross-border|\boverseas/.test(setting.titles);
  const isBareLine = setting.clause.kind === "paragraph" && !/[.!?:;]\W*$/.test(setting.clause.text);
  if (
    isBareLine ||
    /\bif you (?:are|live) (?:\w+ )?in\b/.test(text) ||
    !/\b(?:data|information|it|servers?)\b/.test(text)
  )
    return false;
  if (!titled && !saysWhere.test(text)) return false;
  return !ofProtection.test(text) || /\btransferred to\b|\bservers in\b|\bstored in\b/.test(text);
}

const saysWhere =
  /\btransfer\w*\b.{0,80}\b(?:countr|outside|abroad|international|united states)|\b(?:stored|processed|hosted|servers?)\b.{0,60}\b(?:in|to) (?:the )?(?:united states|us|eu|other countries|countries)/;
const ofProtection = /\b(?:privacy shield|framework|clauses|adequa\w+|laws? (?:of|in))\b/;

function readPlaces(statement: Statement): readonly Finding[] {
  const { text, acts } = statement;
  const move = moving.exec(text);
  if (move === null || !isAboutTransfer(statement)) return [];
  const act = acts.find((each) => each.kind === "share" || each.kind === "keep");
  const negated = /\b(?:not|never)\b/.test(text.slice(Math.max(0, move.index - 25), move.index));
  const polarity = polarityOf({
    negated,
    hedged: isOnlyAllowed.test(text) || act?.hedged === true || /\b(?:may|might|could)\b/.test(text),
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
        /(?:\b(?:to|in|and|or|including)|,|\()(?: the)? ?$/.test(after.slice(0, place.start)) &&
        !elsewhere.test(after.slice(0, place.start)),
    )
    .map((place) => transfer(place.value, polarity, { start: move.index + place.start, end: move.index + place.end }));
  const isDenied = abroad !== null && /\b(?:not|n't|never)\b[^.;]{0,60}$/.test(text.slice(0, abroad.index));
  return abroad === null || isDenied
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
