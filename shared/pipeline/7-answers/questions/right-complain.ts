import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const rightComplain: QuestionRules = {
  question: "right-complain",
  lookedFor: ["complaint", "supervisory authority", "data protection authority", "commissioner", "regulator"],
  silence: "They don't say where you can complain",
  settle: settleBy({
    precedence: "yes",
    tell: (_, values) =>
      values.length === 0
        ? "You can complain to an authority"
        : `You can complain to ${joinWords(named(values), "or")}`,
  }),
  cues: [
    {
      id: "named",
      says: "yes",
      quotes: true,
      weight: 3,
      pattern:
        /(?<![./@-])\b(?:information commissioner(?:'s)?(?: office)?|\bico\b|cnil|commission nationale|data protection commission(?:er)?|privacy commissioner|federal (?:data protection (?:and information )?(?:commissioner|authority)|trade commission)|ombudsman|agencia espa|garante|autoriteit persoonsgegevens|attorney general|data inspectorate|datatilsynet|data protection ombud\w+|trust ?e|truste dispute|better business bureau|bbb|jams|dispute resolution (?:provider|body|service)|independent (?:dispute|recourse)(?: (?:resolution|mechanism|body|provider)){0,2})\b(?!\.\w)/,
      unless:
        /\bverified by\b|\bphishing\b|\bauthori[sz]ed by\b|\b(?:investigat\w+|enforcement|jurisdiction|regulatory)\b[^.;]{0,40}\b(?:powers?|authority|jurisdiction) of\b|\bjams\b[^.;]{0,20}\bmusic/,
      matches: "You can complain to the Information Commissioner.",
      misses: "We comply with the law.",
    },
    {
      id: "authority",
      says: "yes",
      value: "a data protection authority",
      weight: 3,
      pattern:
        /\b(?:complain\w*|report|contact|lodge|appeal|concerns?|approach|turn to|reach out)\b[^.;]{0,140}\b(?:supervisory|data[- ]protection|privacy|regulatory|competent|control|protection of personal data|local|relevant|national|public)(?: \w+){0,3}? (?:authorit\w+|regulators?|agenc\w+|bod(?:y|ies)|commission\w*)\b|\b(?:supervisory|data protection) authorit\w+\b[^.;]{0,120}\bcomplain\w*|\b(?:lodge|file|make|submit|bring)\b[^.;]{0,20}\bcomplaints?\b[^.;]{0,60}\b(?:with|to) (?:\w+ ){0,3}?(?:authorit\w+|regulator|commission\w*|agency|court)/,
      matches: "You can lodge a complaint with a supervisory authority.",
      misses: "Complaints go to our help desk.",
    },
    {
      id: "right-to-complain",
      says: "yes",
      weight: 2,
      pattern:
        /\bright to (?:\w+,? (?:and |or )?){0,3}?(?:lodge|file|make|submit) (?:a )?complaints?\b|\bright to complain\b/,
      matches: "You have the right to lodge a complaint.",
      misses: "You have no ground to complain.",
    },
    {
      id: "own-route",
      says: "yes",
      value: "them, by a stated complaint procedure",
      weight: 1,
      pattern:
        /\b(?:complaints? (?:procedure|process|handling|officer|department|form)|grievance (?:officer|redressal|redress)|formal(?: written)? complaint|submit (?:a|your) complaints?|handle (?:your|any) complaints?|investigate (?:your|the|any) complaint)\b/,
      matches: "Our complaints procedure is open to all.",
      misses: "We had no complaints.",
    },
  ],
};

/** Names as written, with the article they are spoken with. */
function named(values: readonly string[]): readonly string[] {
  return values.map((value) => {
    if (/^(?:them\b|an? )/.test(value)) return value;
    if (/\b(?:provider|body|service|recourse|dispute|mechanism|resolution)$/i.test(value))
      return `an independent ${value.toLowerCase().replace(/^independent /, "")}`;
    return /\b(?:commission\w*|bureau|office|ombud\w*|general|inspectorate|ico)$/i.test(value) ? `the ${value}` : value;
  });
}
