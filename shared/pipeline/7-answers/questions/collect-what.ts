import { dataTypeRules } from "../../6-facts/words/data-types.ts";
import { needsNoYour } from "../data-type-groups.ts";
import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

/** So many kinds are told in the sentence; the value holds all. */
const mostTold = 10;

/** Names of the word list read well after "your"; words of the policy may not. */
const known = new Set(dataTypeRules.map(({ value }) => value));

export const collectWhat: QuestionRules = {
  question: "collect-what",
  lookedFor: ["collect", "information we collect", "name", "email", "IP address"],
  silence: "They don't say what they collect about you",
  settle: settleBy({
    precedence: "yes",
    terms: {
      kind: "data-type",
      rules: dataTypeRules,
      practice: "first-party-collection",
      byPractice: true,
      under:
        /\b(?:information|data) (?:we|you|that we|collected|that (?:is|are) (?:collected|processed))|\bwhat (?:\w+ )?(?:information|data|we collect)|\bcollect|\bcategor|\bkinds? of (?:information|data)\b/,
      item: /^\S*: (?!(?:to|in|on|at|by|through|via|from|with|about|directly|automatically|where|when|if|for|how|why|(?:your |the )?rights? to|(?:our|their) (?:\w+ )?(?:customers|partners|affiliates|vendors)|third part(?:y|ies)|\w+ing(?! (?:data|information|details|address|history|number)))\b)/i,
      lead: /^(?!.*\bpurposes\b.{0,80}\b(?:described|following|below|includ\w+))[\s\S]*?\b(?:collect|gather|receive|record|store|process)\w*\b(?!.*\b(?:when|if|(?<!limited )to|for|because|share|with|by|process\w*|providers?|partners?|companies|parties|purposes?)\W*$)|\b(?:types|categories|kinds) of (?:\w+ )?(?:information|data)\b/,
    },
    facts: (facts) => facts.of("data-type"),
    tell: (state, values) => {
      if (state === "no") return "They say they collect nothing about you";
      if (values.length === 0) return "They collect data about you";
      const told = values
        .slice(0, mostTold)
        .map((value) => (known.has(value) && !needsNoYour(value) ? `your ${value}` : value));
      const rest = values.length - told.length;
      return `They collect ${joinWords(told)}${rest > 0 ? `, and ${rest} more ${rest === 1 ? "kind" : "kinds"}` : ""}`;
    },
  }),
  cues: [
    {
      id: "collects",
      says: "yes",
      pattern:
        /\b(?:we|us|our|it|company|service|site|website|app|servers?|may be|is|are)\b[^.;]{0,80}\b(?:collect|gather|obtain|receive|record|log|ask for|request|store)(?:s|ed|ing)?\b[^.;]{0,120}\b(?:data|information|name|e-?mail|address\w*|details)\b/,
      unless:
        /\binadvertent|\bif we (?:learn|discover|become aware|find out)\b|\beven if (?:we|it) (?:do|does) not (?:collect|gather|store)\b/,
      ifDenied: "no",
      matches: "We collect the following information.",
      misses: "We sell lamps.",
    },
  ],
};
