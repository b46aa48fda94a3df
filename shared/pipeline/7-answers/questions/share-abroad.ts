import { countryRules } from "../../6-facts/words/countries.ts";
import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const moved =
  "(?:transfer|stor|process|host|maintain|sent?|send|transmi|mov|locat|kept|keep|hold|held|access|shar|disclos|export)\\w*";

const safeguard =
  /\b(?:clauses|decisions?|rules|shield|framework|harbou?r|agreements?|consent|certif\w+|safeguards?|contracts?)\b/i;

export const shareAbroad: QuestionRules = {
  question: "share-abroad",
  lookedFor: [
    "other countries",
    "transfer",
    "outside",
    "international",
    "servers",
    "United States",
    "standard contractual clauses",
  ],
  silence: "They don't say whether it is sent to other countries",
  settle: settleBy({
    precedence: "yes",
    terms: {
      kind: "transfer",
      rules: countryRules,
      practice: "specific-audiences",
      byPractice: false,
      under:
        /\btransfer|\babroad\b|\binternational|\bother countries|\boverseas\b|\bcross-border|\bwhere\b.{0,30}\b(?:data|information|stor\w+|go|processed)\b|\btravel/,
      lead: /\btransfer\w*\b.*\b(?:to|countries)\b/,
      notAfter:
        /\b(?:outside|out of|beyond|from|laws?|law|residents?|resid(?:e|es|ing)|live|located|based|regulators?|commission|court|between|commissioner)\b(?:(?!\bto\b)[^.;]){0,60}$/,
      notBefore:
        /^\W*(?:s )?(?:residents?|general data|gdpr|users|citizens|customers|consumers|visitors|federal|department|commission|laws?|law enforcement|data protection|privacy|dollars?)\b/,
    },
    facts: (facts) => facts.of("transfer"),
    tell: (state, values) => {
      if (state === "no") return "They say it is not sent to other countries";
      const safeguards = values.filter((value) => safeguard.test(value));
      const places = values.filter((value) => !safeguard.test(value) && value !== "other countries").slice(0, 7);
      const where = places.length === 0 ? "to other countries" : `abroad. Places they name: ${joinWords(places)}`;
      return `It may be sent ${where}${safeguards.length === 0 ? "" : `. What they say protects it there: ${joinWords(safeguards)}`}`;
    },
  }),
  cues: [
    {
      id: "abroad",
      says: "yes",
      weight: 3,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b${moved}\\b[^.;]{0,160}\\b(?:other|another|different|foreign|third|various|any|multiple) (?:\\w+ ){0,2}?(?:countr(?:y|ies)|jurisdictions?|nations?|territor(?:y|ies))\\b|\\b${moved}\\b[^.;]{0,140}\\b(?:outside|beyond)(?: of)? (?:\\w+ ){0,3}?(?:country|state|province|eea|eu|uk|europe\\w*|economic|united|canada|australia|switzerland|jurisdiction|home|residence)\\b|\\bcross[- ]border (?:transfer|data)|\\binternational (?:data )?transfers?\\b[^.;]{0,80}\\b(?:we|our|your|are|of)\\b|\\bcountries (?:other than|outside|where)\\b|\\b(?:around|across|throughout) the (?:world|globe)\\b[^.;]{0,60}\\b(?:process|stor|server|transfer)|\\b(?:transfer|transmit|sen[dt]|disclos|stor|process|domicil|locat)\\w*\\b[^.;]{0,60}\\b(?:abroad|overseas|internationally|globally)\\b`,
      ),
      matches: "Your data may be transferred to other countries.",
      misses: "We transfer you to another desk.",
    },
    {
      id: "named-country",
      says: "yes",
      weight: 2,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b${moved}\\b[^.;]{0,120}\\b(?:in|to|within|into|from) (?:\\w+ ){0,3}?(?:united states|u\\.s\\.|usa|canada|ireland|germany|france|netherlands|united kingdom|uk|european union|eu|eea|switzerland|singapore|japan|india|china|australia|brazil|russia|israel|finland|norway|sweden|austria|poland)\\b|\\bservers?\\b[^.;]{0,60}\\b(?:located|in|stand|based|hosted)\\b[^.;]{0,50}\\b(?:united states|u\\.s\\.|usa|canada|ireland|germany|france|netherlands|united kingdom|european|eu|switzerland|singapore|japan|finland|norway|austria|australia|sweden)\\b`,
      ),
      unless:
        /\bresidents?\b|\bif you (?:are|live|reside)\b(?![^.;]*\b(?:transfer|server)\w*\b)|\byour rights\b|\bregulation\b|\bdirective\b|\bgeneral data protection\b|\bchildren\b|\binformation commissioner\b|\bprivacy shield\b|\blaws? (?:of|in)\b|\bregistered in\b|\bcourts?\b|\bcookies?\b|\b(?:all|only|exclusively|solely)\b[^.;]{0,60}\b(?:in|within|inside) (?:\w+ ){0,4}?(?:eu|eea|european (?:union|economic area))\b/,
      matches: "Our servers are located in Canada.",
      misses: "If you live in the EU you have rights.",
    },
    {
      id: "safeguards",
      says: "yes",
      weight: 2,
      pattern:
        /\bstandard (?:contractual|contract|data protection) clauses\b|\bbinding corporate rules\b|\badequacy decisions?\b|\bprivacy shield\b|\bdata privacy framework\b|\bsafe harbo(?:u)?r\b(?! provision)|\bmodel (?:contractual )?clauses\b/,
      matches: "We rely on standard contractual clauses.",
      misses: "These are our standard terms.",
    },
    {
      id: "stays",
      says: "no",
      weight: 3,
      pattern:
        /\b(?:do|does|will|is|are)(?: not|n't) (?:\w+ ){0,3}?(?:transfer|transferred|sent|send|leave|stored?|processed|moved)\b[^.;]{0,100}\b(?:outside|abroad|third countr\w+|other countries|overseas)\b|\b(?:stored|processed|remain|kept|stays?)\b[^.;]{0,40}\b(?:only|exclusively|solely)\b[^.;]{0,30}\b(?:in|within) (?:the )?(?:eu|european|eea|united|germany|france|switzerland|country)|\b(?:stor(?:e|ed)|process(?:ed)?|host(?:ed)?|keep|kept) (?:\w+ ){0,2}?(?:all|only|exclusively|solely)\b[^.;]{0,60}\b(?:in|within|inside) (?:\w+ ){0,4}?(?:eu|eea|european (?:union|economic area))\b/,
      matches: "We do not transfer it outside the country.",
      misses: "We transfer it outside the country.",
    },
  ],
};
