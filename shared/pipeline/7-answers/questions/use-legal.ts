import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const useLegal: QuestionRules = {
  question: "use-legal",
  lookedFor: [
    "legal basis",
    "legitimate interest",
    "performance of a contract",
    "legal obligation",
    "based on your consent",
  ],
  silence: "They don't say what reason in law they have",
  settle: settleBy({
    precedence: "yes",
    tell: (_, values) => `The reasons in law they give: ${joinWords(values)}`,
  }),
  cues: [
    {
      id: "legitimate",
      says: "yes",
      value: "legitimate interests",
      weight: 2,
      pattern: /\blegitimate(?: \w+)? interests?\b|\binterests? (?:\w+ )?legitimate\b|\boverriding interests?\b/,
      unless: /\bright to object\b|\byou (?:can|may) object\b|\bcompelling legitimate\b/,
      matches: "We do so in our legitimate interest.",
      misses: "You have a right to object to legitimate interests.",
    },
    {
      id: "contract",
      says: "yes",
      value: "a contract with you",
      weight: 2,
      pattern:
        /\b(?:performance|execution|perform\w*|fulfil\w*|conclusion|execute|performing|basis|necessary for|because of|rely on) (?:of )?(?:\w+ ){0,5}?contracts?\b(?! with (?:third|our|vendors|service))|\bcontractual (?:necessity|obligations? (?:to|with) you|basis)\b|\bpre-?contractual\b|^\W*(?:performance of (?:a |the |our )?)?contract(?:ual)?\b.{0,30}?[:.–-]/,
      matches: "This is necessary for the performance of our contract with you.",
      misses: "Our contracts with vendors forbid it.",
    },
    {
      id: "duty",
      says: "yes",
      value: "a duty in law",
      weight: 1,
      pattern:
        /\b(?:compliance with|comply with|fulfil|on the basis of|subject to|to meet|under|rely on|due to|because of) (?:\w+ ){0,4}?legal (?:obligation|duty|duties|requirement)s?\b|\blegal (?:obligation|duty)\b[^.;]{0,30}[:|–]|\bbasis\b[^.;]{0,100}\blegal obligation/,
      under: /\blegal\b|\blawful\b|\bbas[ie]s\b|\bground|\bgdpr\b|\beurope|\beea\b|\bwhy\b|\bpurpose/,
      matches: "We keep it for compliance with legal obligations.",
      misses: "We are obliged to nobody.",
    },
    {
      id: "consent-as-basis",
      says: "yes",
      value: "your consent",
      weight: 2,
      pattern:
        /\b(?:legal|lawful|legally valid) (?:\w+ ){0,2}?(?:bas[ie]s|grounds?|reasons?)\b[^.;]{0,200}\bconsent\b|\b(?:bas(?:ed|is)|rely(?:ing)?|relies|depends?|grounds?)\b[^.;]{0,60}\b(?:your|their|the user's|freely given|express|explicit|prior|voluntary|informed)(?: \w+){0,3}? consent\b|\bconsent\b[^.;]{0,40}\b(?:legal|lawful) (?:basis|ground)|\bpursuant to your consent\b/,
      matches: "We process it based on your consent.",
      misses: "We share it with your consent.",
    },
    {
      id: "named-basis",
      says: "yes",
      weight: 1,
      pattern:
        /\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b[^.;]{0,80}\b(?:is|are|include|we|for|following|rely|process)|\barticle 6(?: ?\(1\)|\(1\))|\bart\. ?6\b/,
      unless: /\bif (?:there is|we have) no\b|\bno other legal\b|\bright to\b|\bwhere (?:there is|we have) no\b/,
      matches: "The legal basis for this is Article 6(1)(b).",
      misses: "There are legal limits.",
    },
    {
      id: "vital-public",
      says: "yes",
      value: "vital or public interests",
      weight: 1,
      pattern: /\bvital interests?\b|\b(?:task|processing)\b[^.;]{0,40}\bpublic interest\b/,
      matches: "Or to protect somebody's vital interests.",
      misses: "It is of vital importance.",
    },
  ],
};
