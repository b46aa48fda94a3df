import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const leak =
  "(?:(?:data|security|privacy|personal data|information) (?:security )?(?:breach\\w*|leaks?|incidents?|compromise)|breach(?:es)? (?:of|in|to) (?:\\w+ ){0,4}?(?:security|data|information|systems?|privacy|confidentiality)|unauthori[sz]ed (?:access|disclosure|acquisition|use|third)|compromised|wrong hands|security of your (?:\\w+ ){0,3}?(?:is|has been)|anyone gets at|somebody gains access|leak(?:s|ed)?|breach)";
const telling =
  "(?:notif(?:y|ies|ied|ication)|inform|tell|told|alert|let you know|contact you|communicate|advise|report)";
const people = "(?:you|users?|customers?|individuals?|affected|data subjects?|members|consumers|the persons?|people)";

export const safeBreach: QuestionRules = {
  question: "safe-breach",
  lookedFor: ["breach", "leak", "security incident", "notify you", "unauthorised access"],
  silence: "They don't say whether they would tell you about a leak",
  settle: settleBy({
    precedence: "yes",
    tell: (state, values) => {
      if (state === "yes")
        return `They say they tell ${values[0] ?? "you"} if ${values.length > 0 ? "" : "your "}data leaks`;
      return state === "no"
        ? "They say they do not tell you about leaks"
        : "They leave it open whether they tell you about a leak";
    },
  }),
  cues: [
    {
      id: "will-tell",
      says: "yes",
      weight: 2,
      pattern: new RegExp(
        `\\b${leak}\\b[^.;]{0,200}\\b(?:we|will|shall|company|are|be)\\b[^.;]{0,60}\\b${telling}\\b[^.;]{0,60}\\b${people}\\b|\\b(?:we|will|shall)\\b[^.;]{0,60}\\b${telling}\\b (?:\\w+ ){0,4}?${people}\\b[^.;]{0,160}\\b${leak}\\b|\\b(?:we|will|shall)\\b[^.;]{0,60}\\bdisclosures? of (?:\\w+ ){0,3}?${leak}\\b[^.;]{0,300}\\bto ${people}\\b`,
      ),
      unless:
        /\b(?:we|and|or) (?:may|might|could|can|seek|attempt|endeavou?r|try)\b[^.;]{0,40}\b(?:notify|inform|tell|contact|alert)|\bmay (?:\w+ ){0,2}?(?:notify|inform|post|attempt)|\b(?:endeavou?r|reasonable efforts|attempt to|seek to|try to)\b|\byou (?:should|must|agree to|are to|will) (?:\w+ )?(?:notify|inform|tell|contact|alert)|\bplease (?:\w+ )?(?:notify|inform|contact|tell)\b|\bif you (?:\w+ ){0,4}?(?:believe|suspect|become aware|notice|have reason)|\bregulator|\bopt\b|\bcertain (?:types|kinds)\b|\bto protect\b/,
      matches: "If there is a data breach, we will notify you within three days.",
      misses: "In a data breach we may notify you.",
    },
    {
      id: "public",
      says: "yes",
      value: "the public",
      weight: 1,
      pattern: new RegExp(
        `\\b(?:${leak}|breached)\\b[^.;]{0,200}\\b(?:we|company) (?:will|shall)\\b[^.;]{0,40}\\b(?:publicly (?:disclose|announce|report)|inform the public|tell the public|make (?:it|this) public)\\b`,
      ),
      matches: "If our data is breached, we will publicly announce it.",
      misses: "If our data is breached, we may publicly announce it.",
    },
    {
      id: "may-tell",
      says: "unclear",
      weight: 2,
      pattern: new RegExp(
        `\\b${leak}\\b[^.;]{0,200}\\b(?:may|might|could|can|seek|attempt|endeavou?r|try|strive|reasonable efforts)\\b[^.;]{0,60}\\b${telling}\\b|\\b(?:may|might|could|seek to|attempt to|endeavou?r to|try to|reasonable efforts to)\\b[^.;]{0,40}\\b${telling}\\b[^.;]{0,160}\\b${leak}\\b`,
      ),
      unless:
        /\byou (?:should|must|may|can|agree) (?:\w+ )?(?:notify|inform|tell|contact|report)|\bto (?:report|complain)\b|\bif you\b/,
      matches: "If our security is compromised or a data breach occurs, we may seek to notify you.",
      misses: "You may contact us if you see a data breach.",
    },
    {
      id: "no-tell",
      says: "no",
      weight: 2,
      pattern: new RegExp(
        `\\b(?:do|will|shall|are)(?: not|n't) (?:\\w+ ){0,4}?${telling}\\b[^.;]{0,60}\\b${people}\\b[^.;]{0,80}\\b${leak}\\b`,
      ),
      matches: "We will not notify you of a data breach.",
      misses: "We will notify you of a data breach.",
    },
  ],
};
