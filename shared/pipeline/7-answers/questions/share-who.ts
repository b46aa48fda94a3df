import { recipientRules } from "../../6-facts/words/recipients.ts";
import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const purpose =
  "(?:to )?(?:\\w+ing|personali[sz]e|recommend|track|tell|share|meet|collect|use|target|resolve|maintain|give|set|check|assist|store|distribute|organi[sz]e|inform|answer|tailor|customi[sz]e|optimi[sz]e|identify|run|reach|limit|serve|promote|develop|understand|create|show|market|advertise|analy[sz]e|make|build|measure|communicate|investigate|monitor|test|obtain|facilitate|administer|defend|establish|exercise|provide|present|fulfil|fulfill|comply|enforce|protect|prevent|respond|help|carry|allow|notify|detect|improve|perform|conduct|process|operate|send|manage|deliver|ensure|support|complete|offer|enable|verify|if|when|where|as)\\b";
const somebody =
  "\\w+(?:ers|ors|ists|ants|iaries)|compan(?:y|ies)|part(?:y|ies)|agents?|agenc(?:y|ies)|affiliates?|banks?|provider|processor|insurer|organi[sz]ations?|institutions?|employees|staff|friends|schools?|authorit(?:y|ies)|clients|courts?|platforms?|networks?|\\w+ (?:inc|llc|ltd|gmbh|limited|corp)";

const notSomebody = new RegExp(
  `^\\S*: (?:${purpose}|.*\\b(?:identifiers|numbers|data|information|details|address(?:es)?|browsers?|computers?)\\b)`,
  "i",
);
const called = new RegExp(`^\\S*: (?:(?:with |to )?(?:your|our|the|an?) \\w|.*\\b(?:${somebody})\\b)`, "i");
const named = /^\S*: (?:\p{Lu}(?!\p{L}*ing\b)[\p{L}&.'-]+ ){1,3}\p{Lu}(?!\p{L}*ing\b)[\p{L}&.'-]+(?! \p{L})/u;

/**
 * Somebody, and no purpose: a word for people or companies, a name of two words or more, or "your doctor". Three patterns, since
 * V8 compiles one that turns the case off and on within itself wrongly once it has compiled many.
 */
function isSomebody(words: string): boolean {
  return !notSomebody.test(words) && (called.test(words) || named.test(words));
}

export const shareWho: QuestionRules = {
  question: "share-who",
  lookedFor: ["share", "disclose", "third parties", "service providers", "partners", "affiliates"],
  silence: "They don't say who they share it with",
  settle: settleBy({
    precedence: "yes",
    terms: {
      kind: "recipient",
      rules: recipientRules,
      practice: "third-party-sharing",
      byPractice: true,
      under: /\bshar|\bdisclos|\bthird part|\brecipient|\bsub-?processors?\b|\bwho (?:receives|gets|else)/,
      notAfter:
        /\b(?:aggregat\w+|anonymi[sz]ed|de-identified|non-personal\w*) (?:(?!personal\b|and\b|or\b)[\w-]+ ){0,4}?(?:data|information|statistics|figures)\b[^.;]{0,160}$|\b(?:rights|safety|security|integrity|property|welfare)\b[^.;]{0,40}\bof\b(?:(?!\b(?:with|to)\b)[^.;]){0,80}$/,
      item: { test: isSomebody },
      lead: /\b(?:share|disclose|transfer|provide)\b.*\b(?:with|to|recipients|parties)\b(?!.*\b(?:when|if|purposes|order to|circumstances|cases|situations|reasons|ways|services|functions|tasks|behalf)\W*$)/,
    },
    conditions: "of-denials",
    facts: (facts) => facts.of("recipient"),
    tell: (state, values) => {
      if (state === "no") return "They say they share it with nobody";
      if (values.length === 0) return "They share it with others";
      return `It can go to ${joinWords(values.slice(0, 8))}${values.length > 8 ? ", among others" : ""}`;
    },
  }),
  cues: [
    {
      id: "shared",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:share|disclose|provide|transfer|transmit|pass|give|release|disclosed|shared|passed|provided|available|transferred)\b[^.;]{0,120}\b(?:to|with) (?:\w+,? ){0,6}?(?:third[- ]part(?:y|ies)|(?:service )?providers?|vendors?|partners?|affiliat\w+|subsidiar\w+|contractors?|agents?|advertisers?|companies|group|processors|sponsors|suppliers|organi[sz]ations|authorit\w+)\b/,
      matches: "We may share your data with our partners.",
      misses: "Share this page with friends.",
    },
    {
      id: "engaged",
      says: "yes",
      value: "service providers",
      weight: 2,
      pattern:
        /\b(?:employ|hire|engage|use|contract(?: with)?|rely on|work with)\b[^.;]{0,60}\b(?:third[- ]party|other|outside|service)(?: \w+){0,2}? (?:companies|providers|vendors|individuals|contractors|agents|processors)\b/,
      unless: /\bwebsites\b[^.;]{0,20}\bcontrol\b/,
      matches: "We employ other companies to do some of our work.",
      misses: "We employ twelve people.",
    },
    {
      id: "shared-with-nobody",
      says: "no",
      weight: 2,
      pattern:
        /\b(?:do|does|will|would|shall)(?: not|n't)(?: \w+,?){0,6}? (?:share|disclose|provide|transfer|transmit|pass|give|release|reveal|distribute)\b[^.;]{0,100}\b(?:third[- ]part(?:y|ies)|outside part(?:y|ies)|anyone|others|anybody|outside)\b|\bnever (?:\w+,? ){0,4}?(?:share|disclose|reveal)\b[^.;]{0,80}\b(?:third|anyone|others|outside)/,
      matches: "We do not share your data with third parties.",
      misses: "We share your data with third parties.",
    },
  ],
};
