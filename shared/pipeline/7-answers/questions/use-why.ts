import { purposeRules } from "../../6-facts/words/purposes.ts";
import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const useWhy: QuestionRules = {
  question: "use-why",
  lookedFor: ["use your data to", "purposes", "in order to", "why we use"],
  silence: "They don't say what they use your data for",
  settle: settleBy({
    precedence: "yes",
    terms: {
      kind: "purpose",
      rules: purposeRules,
      practice: "first-party-collection",
      byPractice: false,
      under: /\bhow we use|\buse of|\bwhy\b|\bpurpose|\bwe use\b|\busing your/,
      item: /^to: (?!(?:where|when|if|with|your|the)\b)|^(?:purposes|reasons): (?:review|provide|help|maintain|improve|send|answer|respond|manage|operate|deliver|process|communicate|comply|protect|prevent|detect|analy[sz]e|develop|create|personali[sz]e|support|offer|enable|fulfil|fulfill|verify|administer|conduct|carry|notify|inform|contact|monitor|enforce|investigate|resolve|make|keep|show|run|ensure|measure|understand|bill)\b|^\S*: (?:(?:to|for) |(?!(?:including|following|concerning|regarding|belonging|relating|according)\b|\w+ing (?:data|information|details|address|history|cookies)\b)\w+ing\b|(?:the )?\w+(?:ment|tion|sis|ance) (?:and \w+ )?of\b|(?:\w+ ){1,3}management\b)/i,
      lead: /\b(?:use|process|purposes?)\b(?!.*\b(?:cookies|by|with|when|if)\W*$)/,
    },
    facts: (facts) => facts.of("purpose"),
    tell: (_, values) =>
      values.length === 0 ? "They say what they use it for" : `They use it to ${joinWords(values.slice(0, 8))}`,
  }),
  cues: [
    {
      id: "we-use",
      says: "yes",
      pattern:
        /\b(?:we|us|our|company|provider|will be|is|are|may be)\b[^.;]{0,60}\b(?:use|uses|used|process|processes|processed|utilize[sd]?)\b[^.;]{0,80}\b(?:information|data|it|this|them|address\w*|records?|details|content|letters)\b[^.;]{0,60}\b(?:to|for|in order)\b/,
      unless: /\bcookies?\b/,
      matches: "We use the information you give us to answer you.",
      misses: "We store it.",
    },
    {
      id: "used-to",
      says: "yes",
      pattern:
        /\b(?:information|data|address(?:es)?)\b[^.;]{0,80}\b(?:is|are|may be|will be) (?:\w+ )?(?:used|processed|utilized) (?:\w+ )?(?:to|for|in)\b/,
      matches: "Your data is used to run the service.",
      misses: "Your data is safe.",
    },
  ],
};
