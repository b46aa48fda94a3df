import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const kinds =
  /^(?:payment card details|last digits of your card|bank account details|payment details|financial information|health data|fingerprint or face data|genetic data|beliefs|race or ethnic origin|sex life or orientation|identity documents|billing details)$/;

/** A word for many kinds says nothing beside one of them. */
const covering: readonly (readonly [word: string, kinds: RegExp])[] = [
  [
    "health, body or belief data",
    /^(?:health data|fingerprint or face data|genetic data|beliefs|race or ethnic origin|sex life or orientation|identity documents)$/,
  ],
  ["special categories of data", /^(?:health|fingerprint|genetic|beliefs|race|sex life)/],
  ["payment details", /^(?:payment card details|bank account details)$/],
];

function named(values: readonly string[]): readonly string[] {
  const isCovered = (value: string): boolean =>
    covering.some(([word, others]) => word === value && values.some((other) => others.test(other)));
  return values.filter((value) => !isCovered(value));
}

export const collectSensitive: QuestionRules = {
  question: "collect-sensitive",
  lookedFor: [
    "health",
    "payment card",
    "bank",
    "fingerprint",
    "face",
    "biometric",
    "religion",
    "ethnic origin",
    "sensitive data",
  ],
  silence: "They don't say whether they handle health, money, fingerprint, belief or other sensitive data",
  settle: settleBy({
    precedence: "yes",
    facts: (facts) => facts.of("data-type").filter(({ value }) => kinds.test(value)),
    tell: (state, values) =>
      state === "no"
        ? "They say they do not collect such sensitive data as they name"
        : `They handle sensitive data: ${joinWords(named(values).slice(0, 7))}`,
  }),
  cues: [
    {
      id: "payment",
      says: "yes",
      value: "payment details",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:collect|obtain|receive|store|provide|ask|process|give|need|require|submit|enter|use|keep|include|retain|handle|see)\w*\b[^.;]{0,160}\b(?:credit[- ]card|debit[- ]card|payment(?:[- ](?:card|method|account))?|billing|bank(?:ing)?(?: account)?|financial)(?: \w+)?(?: (?:numbers?|information|details|data|cards?|methods?))\b|\b(?:credit|debit|payment) card (?:numbers?|details|information|data)\b|\bbank (?:account|details)\b|\bfinancial (?:information|data|details)\b/,
      unless:
        /\b(?:directly (?:to|by|with)|never see|do not (?:store|have access)|don't (?:store|collect)|not (?:store|collect|have access)|third[- ]party payment)\b|\bssl\b|\bencrypt|\blaws? protecting\b|\byou agree not to\b/,
      matches: "We collect your payment card number when you order.",
      misses: "We do not store your credit card number; the bank does.",
    },
    {
      id: "payment-elsewhere",
      says: "no",
      weight: 2,
      pattern:
        /\b(?:do not|don't|will not|never|does not) (?:\w+ ){0,2}?(?:store|collect|see|have access|retain|receive|process|keep)\b[^.;]{0,80}\b(?:credit|debit|payment|card|bank|financial|billing)\b/,
      matches: "We never see your card number.",
      misses: "We store your card number.",
    },
    {
      id: "special",
      says: "yes",
      value: "special categories of data",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:we|us)\b[^.;]{0,60}\b(?:collect|process|request|obtain|receive|use|handle|ask)\w*\b[^.;]{0,60}\b(?:sensitive (?:personal )?(?:data|information)|special categor(?:y|ies))\b/,
      matches: "We process special categories of data with your consent.",
      misses: "Do not send us sensitive data.",
    },
    {
      id: "body-mind",
      says: "yes",
      value: "health, body or belief data",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:collect|obtain|receive|store|provide|process|share|include|disclose|use|about)\w*\b[^.;]{0,160}\b(?:health (?:data|information|condition)|medical(?! (?:providers?|facilit|institution|organi|practi|profession|emergenc|advice|research|compan))|biometric|(?<!\b(?:browser|device|digital|canvas|machine|computer) )fingerprints?|facial recognition|face (?:scan|geometry)|genetic|sexual orientation|sex life|religio(?:n|us)(?! (?:organi[sz]ation|institution|societ|communit|compan|bod|group|charit|school))|political (?:opinion|view)|racial|ethnic(?:ity)?|trade[- ]union|social security number|passport|driver'?s licen[cs]e|government[- ]issued|national id)\b/,
      unless:
        /\bdo not (?:provide|send|submit|share)\b|\bnot include\b|\bauthorit|\bplease (?:do not|don't)\b|\bbias\b|\bdisparit|\blaws? protecting\b|\byou agree not to\b/,
      matches: "We collect health data from your watch.",
      misses: "Please do not send us medical letters.",
    },
  ],
};
