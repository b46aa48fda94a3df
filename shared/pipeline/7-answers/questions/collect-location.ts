import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const knowing =
  "collect|obtain|receive|use|access|track|determine|process|record|gather|store|know|see|infer|derive|estimate|capture|identify|detect|ask for|request|share|include|transmit|log|approximate|learn";

export const collectLocation: QuestionRules = {
  question: "collect-location",
  lookedFor: ["location", "GPS", "geolocation", "position", "where you are"],
  silence: "They don't say whether they know where you are",
  settle: settleBy({
    precedence: "yes",
    facts: (facts) => facts.of("data-type").filter(({ value }) => /location/.test(value)),
    tell: (state, values) => {
      if (state === "no") return "They say they do not collect where you are";
      const precise = values.some((value) => /precise/.test(value));
      const rough = values.some((value) => /rough/.test(value));
      const how = [...(precise ? ["precisely"] : []), ...(rough ? ["roughly, such as from your IP address"] : [])];
      return how.length === 0 ? "They collect where you are" : `They collect where you are, ${joinWords(how)}`;
    },
  }),
  cues: [
    {
      id: "precise",
      says: "yes",
      value: "precise location",
      weight: 3,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b(?:${knowing})\\w*\\b[^.;]{0,140}\\b(?:precise|exact|specific|real[- ]time|gps)\\b[^.;]{0,40}\\b(?:geo-?)?(?:location|position)s?\\b|\\b(?:gps|global positioning)\\b|\\bprecise (?:geo-?)?location (?:data|information)\\b`,
      ),
      unless: /\bnot (?:your )?(?:exactly|precise)|\bnon-?precise\b/,
      matches: "We collect your precise location while the app is open.",
      misses: "Our office is easy to find.",
    },
    {
      id: "rough",
      says: "yes",
      value: "rough location",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:general|approximate|rough|coarse|imprecise|estimated|geographic(?:al)?)(?: \w+){0,2}? (?:geo-?)?(?:location|area|position|region)s?\b(?! of (?:our|the) (?:servers?|office))|\b(?:country|city|region|town|location)\b[^.;]{0,50}\b(?:from|based on|by|derived|using)\b[^.;]{0,30}\bip\b|\bip\b[^.;]{0,60}\b(?:infer|determin|identif|deriv|tell|approximat|estimat|indicat|geolocat|general|rough)\w*[^.;]{0,40}\b(?:location|country|city|where you|area)\b|\b(?:collect|record|log|receive|includ|determin)\w*\b[^.;]{0,80}\bcountry of origin\b|\byour (?:country|city)(?: or |, )(?:region|city|town|country)\b/,
      matches: "We see your approximate location.",
      misses: "Our general terms apply.",
    },
    {
      id: "location",
      says: "yes",
      weight: 2,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b(?:${knowing})\\w*\\b[^.;]{0,140}\\b(?:your|its|device|user|devices'?|geographic|physical|current|the|mobile)(?:'s)? (?:\\w+ ){0,2}?(?:geo-?)?location\\b(?! (?:where|of (?:our|the (?!device|phone|computer|user|vehicle))))`,
      ),
      unless:
        /\b(?:servers?|offices?|jurisdiction|laws?|store) location\b|\blocation of (?:our|the (?!device|phone|computer|user|vehicle))\b|\blocation (?:where|in which) (?:we|our)\b|\btransfer/,
      matches: "We may use your location to show shops nearby.",
      misses: "We store it at the location of our servers.",
    },
    {
      id: "location-data",
      says: "yes",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\bgeo-?location\b|\blocation(?:[- ]based)? (?:data|information|details|history|services?)\b|\bgeographic(?:al)? (?:location|position|data|information)\b|\bwhere you are\b(?! (?:located|a resident|based|in)\b)|\blatitude\b|\b(?:the )?position of (?:the|your) (?:phone|device|vehicle|bicycle|car)\b/,
      unless: /\bright to\b|\byou (?:can|may) (?:opt|turn|disable)/,
      matches: "Such as location data and logs.",
      misses: "Depending on where you are located, other rules apply.",
    },
    {
      id: "listed",
      says: "yes",
      weight: 1,
      pattern:
        /(?:\b(?:collect|obtain|receive|gather|include)\w*\b[^.;]{0,200}|^|^[\w ,/-]{0,60})(?:, |and |\bor )(?:(?:geo-?)?location|city|your (?:country|region))(?=,|;|\.|$| and | or | \()/,
      unless: /\btransfer|\bservers?\b|\boffice/,
      matches: "We collect your language, location and time zone.",
      misses: "Our location is Oslo.",
    },
  ],
};
