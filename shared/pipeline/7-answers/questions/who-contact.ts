import { findAll } from "../../../text/find-all.ts";
import { joinWords } from "../wording.ts";
import { type Draft, evidenceOf, wordsOfFacts } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";

export const whoContact: QuestionRules = {
  question: "who-contact",
  lookedFor: ["contact us", "email", "address", "data controller", "data protection officer"],
  silence: "They don't say who is responsible or how to reach them",
  settle,
  cues: [
    {
      id: "controller",
      says: "yes",
      weight: 3,
      pattern:
        /\b(?:data |joint )?controllers?\b[^.;]{0,80}\b(?:is|are|of|for|:)|\b(?:is|are|acts? as|as) (?:\w+ ){0,4}?(?:data )?controllers?\b|\bcontroller:|\bresponsible for (?:\w+ ){0,4}?(?:processing|personal|your)\b|\b(?:operated|owned|run|published|maintained) (?:and \w+ )?by\b[^.;]{0,60}|\b(?:platform|site|website|services?|app|policy|notice)\b[^.;]{0,60}\bprovided (?:to you )?by (?!law|you|third|others?|other|the eu|applicable)[^.;]{0,60}/,
      unless:
        /\b(?:another|other|third[- ]party|each party|independent|separate) (?:\w+ ){0,3}?controllers?\b|\beach party\b|\b(?:run|maintained|operated|published) by (?:third|other|others|law)\b/,
      matches: "The data controller is Brindlebox Oy.",
      misses: "It was a controlled fire.",
    },
    {
      id: "reach",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:contact|write to|reach|e-?mail|call|questions?|inquiries|enquiries|concerns|address)\b[^.;]{0,120}\b(?:us|at|to|via|our)\b[^;]{0,120}(?:@|\b(?:form|page|support|officer|below|following|dpo|telephone|phone|by e-?mail|through|website|mail)\b|https?:)|\b(?:data protection|privacy) officer\b|\bcontact us\b|\bdpo\b/,
      matches: "You can contact us through the contact form.",
      misses: "We contact you on Mondays.",
    },
    {
      id: "phone",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:(?:tele)?phone|tel|call(?:ing)?(?: us)?|toll[- ]free)\b[^;]{0,60}?\+?\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{3,5}\b|^\W*\+?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\W*$/,
      matches: "Telephone: 555-010-0199",
      misses: "Telephone us when you like.",
    },
    {
      id: "address",
      says: "yes",
      weight: 3,
      pattern:
        /\b\d{1,5}[a-z]?,? (?:[\w.']+ ){1,4}?(?:street|st(?=\.)|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|lane|drive|parkway|pkwy|suite|floor|way|square|row|place|broadway|highway|court|quay)\b|\bp\.?o\.? box \d+|\b(?:street|avenue|road|strasse|straße|rue|gata|gasse|katu) \d+|(?:katu|gasse|gata|straße|strasse|weg) \d+\b/,
      matches: "Marlpost AS, 12 Strand Street, Bodø.",
      misses: "The street is long.",
    },
  ],
};

const phone = /(?<![\w/.-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?|\d{2,4}[ .-])\d{3,4}[ .-]\d{3,5}(?![\w/-])/g;

/** Only places near an address that tell who it is: within a clause about reaching them. */
function settle({ hits, facts, said }: Found): Draft | null {
  const mails = facts.of("contact").filter(({ value }) => /^\S+@\S+$/.test(value));
  const fitting = mails.filter(({ of, value }) => of !== "something else" && !/^(?:opt-?out|unsubscribe)/i.test(value));
  const chosen = (fitting.length > 0 ? fitting : mails).slice(0, 3);
  const best = hits.filter(isReal).sort((a, b) => (b.cue.weight ?? 1) - (a.cue.weight ?? 1));
  const counted = [
    ...firstOf(best, "controller"),
    ...firstOf(best, "address"),
    ...firstOf(best, "phone"),
    ...firstOf(best, "reach"),
  ];
  if (chosen.length === 0 && counted.length === 0) return null;
  const company = namedBy(said.metadata.organisation, [...counted, ...firstOf(best, "controller")]);
  const officer = hits.some(({ passage }) => /\bdata protection officer\b|\bdpo\b/.test(passage.text));
  const addresses = onceEach(firstOf(best, "address").map(addressAt));
  const written = onceEach(chosen.map((fact) => fact.value));
  const value = [
    ...(company === null ? [] : [company]),
    ...written,
    ...addresses,
    ...phonesIn(best.filter(({ passage }) => !/\b(?:supervisory|authority|commissioner|complain)/.test(passage.text))),
    ...(officer ? ["data protection officer"] : []),
  ];
  return {
    state: "yes",
    text: tell(company, written, addresses.length > 0),
    value,
    exception: false,
    region: null,
    evidence: [...wordsOfFacts(chosen), ...evidenceOf(counted)],
    open: [],
  };
}

/** The same address in other capitals is the same. */
function onceEach(addresses: readonly string[]): readonly string[] {
  const seen = new Map(addresses.toReversed().map((address) => [address.toLowerCase(), address]));
  return addresses.filter(
    (address) => seen.get(address.toLowerCase()) === address && seen.delete(address.toLowerCase()),
  );
}

const street =
  /\b\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}.']* |\d+\w* ){1,4}?\p{Lu}|\b[Pp]\.?\s?[Oo]\.? [Bb]ox \d|\p{L}{4}\.? \d+/u;

/** In an address, the street is a name: "2020, the court" is none. */
function isReal({ cue, passage, start, end }: Hit): boolean {
  if (cue.id !== "address") return true;
  return (
    street.test(passage.clause.text.slice(start, end)) &&
    !isOfOthers.test(`${passage.lead?.text ?? ""} ${passage.titles}`)
  );
}

const isOfOthers = /\b(?:sub-?)?(?:processors?|contractors?)\b|\brecipients?\b|\bservice providers\b/;

/** An address as it is written: from where its line or sentence names it to where that ends. */
function addressAt({ passage, start }: Hit): string {
  const { text } = passage.clause;
  const before = text.slice(0, start);
  const lead = /(?:^|[.:;]\s+|\b(?:to|at|is)\s|@\S+\s+)((?:(?!\b(?:to|at|is)\s|[.:;]\s|@)[\s\S]){0,70})$/.exec(
    before,
  )?.[1];
  const from = lead === undefined ? before.search(/\S*$/) : start - lead.length;
  const [words = ""] = text
    .slice(from, from + longestAddress)
    .split(/\. |; | (?:or|and|if|for|by|is) |\n\s*(?=(?:If|Please|For|You|We)\b)|,?\s\S+@/);
  return words
    .replace(/^\s*(?:or|and),? /, "")
    .replace(/\s*\n\s*/g, ", ")
    .replace(/[\s,.]+$/, "");
}
/** In code units. */
const longestAddress = 160;

/** The company's name where words about who is responsible, or the address, have it: a guess from elsewhere is none. */
function namedBy(company: string | null, hits: readonly Hit[]): string | null {
  const isNamed = company !== null && hits.some(({ passage }) => passage.clause.text.includes(company));
  return isNamed ? company : null;
}

function firstOf(hits: readonly Hit[], id: string): readonly Hit[] {
  return hits.filter(({ cue }) => cue.id === id).slice(0, 2);
}

function phonesIn(hits: readonly Hit[]): readonly string[] {
  return [...new Set(hits.flatMap(({ passage }) => findAll(phone, passage.raw).map((hit) => hit[0])))].slice(0, 2);
}

function tell(company: string | null, mails: readonly string[], hasAddress: boolean): string {
  const who = company === null ? "" : `${company} is responsible. `;
  const ways = [...mails, ...(hasAddress ? ["the postal address they give"] : [])];
  return ways.length === 0 ? `${who}They say how to reach them.` : `${who}You can write to ${joinWords(ways, "or")}.`;
}
