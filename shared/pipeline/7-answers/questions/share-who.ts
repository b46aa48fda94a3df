import { recipientRules } from "../../6-facts/words/recipients.ts";
import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

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
      lead: /\b(?:share|disclose|transfer|provide)\b.*\b(?:with|to|recipients|parties)\b(?!.*\b(?:when|if|purposes|order to|circumstances|cases|situations|reasons)\W*$)/,
    },
    conditions: false,
    facts: (facts) => facts.of("recipient"),
    tell: (state, values) => {
      if (state === "no") return "They say they share it with nobody";
      return values.length === 0 ? "They share it with others" : `It can go to ${joinWords(values.slice(0, 8))}`;
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
