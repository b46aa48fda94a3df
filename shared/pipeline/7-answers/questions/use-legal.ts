import type { Fact } from "../../../model/fact.ts";
import { joinWords } from "../wording.ts";
import type { Cue } from "./cue.ts";
import { wordsOfFacts } from "./draft.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

/** The letters of the GDPR's Article 6(1), and what each is in plain words. */
const articles: readonly (readonly [letter: string, value: string])[] = [
  ["a", "your consent"],
  ["b", "a contract with you"],
  ["c", "a duty in law"],
  ["d", "vital or public interests"],
  ["e", "vital or public interests"],
  ["f", "legitimate interests"],
];

const settle = settleBy({
  precedence: "yes",
  tell: (_, values) =>
    values.length === 0 ? "They name a reason in law" : `The reasons in law they give: ${joinWords(values)}`,
});

/** A table of more rows is better read where it stands. */
const mostPairs = 12;

/** "Newsletters: your consent". */
function inPair({ of, value }: Fact): string {
  return `${of}: ${value}`;
}

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
  settle: (found) => {
    const draft = settle(found);
    if (draft?.state !== "yes") return draft;
    const paired = found.facts.of("legal-basis").filter(({ of }) => of !== null);
    return {
      ...draft,
      value: [...draft.value, ...paired.slice(0, mostPairs).map(inPair)],
      evidence: [...draft.evidence, ...wordsOfFacts(paired.slice(0, mostPairs))],
    };
  },
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
        /\b(?:performance|execution|perform\w*|fulfil\w*|conclusion|execute|performing|basis|necessary for|because of|rely on) (?:of )?(?:\w+ ){0,5}?contracts?\b(?! with (?:third|our|vendors|service))|\bnecessary (?:for|to) (?:the )?(?:performance of|perform|fulfil\w*) (?:\w+ ){0,5}?agreements?\b|\bcontractual (?:necessity|obligations? (?:to|with) you|basis)\b|\bpre-?contractual\b|^\W*(?:performance of (?:a |the |our )?)?contract(?:ual)?\b.{0,30}?[:.–-]/,
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
      under:
        /^(?![^/]*\b(?:shar\w*|disclos\w*|legal (?:requirements?|process|requests?)|law enforcement)\b).*(?:\blegal\b|\blawful\b|\bbas[ie]s\b|\bground|\bgdpr\b|\beurope|\beea\b|\bwhy\b|\bpurpose)/,
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
    ...articles.map(
      ([letter, value]): Cue => ({
        id: `article-6-${letter}`,
        says: "yes",
        value,
        weight: 1.5,
        pattern: new RegExp(
          `\\b(?:article|art\\.?) ?6,?(?: ?\\(1\\)| ?1\\b| ?§ ?1| ?(?:para(?:graph)?|sec(?:tion)?|abs)\\.? ?\\(?1\\)?){0,2},? ?(?:(?:sentence|sent\\.|s\\.|clause) ?1,? ?)?(?:\\(1\\),? ?)?(?:(?:points?|lit\\.?|letter|sub-?paragraph) ?)?(?:\\(?[a-f]\\)?(?:,| and| or|\\/) ?){0,3}(?:\\(${letter}\\)|\\b${letter}\\b)`,
        ),
        unless: /\bright to\b|\byou (?:can|may) object\b/,
        matches: `This rests on Article 6 (1) point (${letter}) of the GDPR.`,
        misses: "This rests on Article 9 of the GDPR.",
      }),
    ),
    {
      id: "where-consented",
      says: "yes",
      value: "your consent",
      weight: 1,
      pattern:
        /^\W*(?:\w\) )?(?:where|if|when) (?:you (?:have )?(?:\w+ )?(?:give|gave|given|provide|provided|consent(?:ed)?)|we (?:have )?(?:\w+ )?(?:have|obtained|received))\b[^.;]{0,30}\bconsent|^\W*(?:your |with your )?consent\W*$/,
      under: /\blegal\b|\blawful\b|\bbas[ie]s\b|\bground|\bgdpr\b|\bwhy\b|\breasons?\b/,
      matches: "Where you have given consent to it.",
      misses: "Where you have given us a ring, we call you back.",
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
