import type { Hit } from "./find-hits.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const settle = settleBy({
  precedence: "yes",
  facts: (facts) => facts.of("recipient").filter(({ value }) => value === "authorities"),
  tell: (state, values) => {
    if (state === "no") return "They say they do not hand it to police or government";
    const told = values.includes("people are told") ? "; they say they tell you where they may" : "";
    return `They hand it to police, courts or government where the law asks for it${told}`;
  },
});

/** "We will not cooperate with the police unless compelled" hands it over where they are. */
function asExcepted(hit: Hit): Hit {
  const isExcepted =
    hit.says === "no" &&
    /\b(?:unless|except|without (?:an? )?(?:\w+ )?(?:warrant|order|subpoena))\b/.test(hit.passage.text);
  return isExcepted ? { ...hit, says: "yes" } : hit;
}

export const sharePolice: QuestionRules = {
  question: "share-police",
  lookedFor: ["law enforcement", "police", "court order", "subpoena", "government authorities", "required by law"],
  silence: "They don't say whether they hand it to police or government",
  settle: (found) => settle({ ...found, hits: found.hits.map(asExcepted) }),
  cues: [
    {
      id: "enforcement",
      says: "yes",
      value: "police or government",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:share|disclos\w*|provid\w*|releas\w*|hand\w*|giv\w*|transfer\w*|report\w*|cooperat\w*|co-operat\w*|comply\w*|respon\w+|access\w*|reveal\w*|send|preserve|with|to)\b[^.;]{0,160}\b(?:law enforcement|police|government(?:al)? (?:agenc\w+|authorit\w+|officials?|bod\w+|entit\w+|requests?)|public authorit\w+|(?:competent|legal|judicial|regulatory|national|state) authorit\w+|regulators?)\b|\b(?:disclose|provide|hand|release)\w*\b[^.;]{0,60}\bto (?:the )?government\b/,
      unless: /\b(?:lodge|complain\w*|supervisory|data protection authorit)/,
      matches: "We may disclose it to law enforcement.",
      misses: "You may complain to a supervisory authority.",
    },
    {
      id: "orders",
      says: "yes",
      value: "court orders and legal process",
      weight: 2,
      pattern:
        /\b(?:court orders?|subpoenas?|search warrants?|warrants\b|legal process(?:es)?|judicial (?:process|proceeding|order)s?|binding legal order|courts? (?:orders?|has ordered)|legal proceedings?|orders of a court|lawful requests?|(?:judicial|criminal|administrative|regulatory) (?:or \w+ )?(?:investigations?|inquir(?:y|ies)|orders?|requests?))\b/,
      unless: /\bimplied warrant|\bwarranty\b|\bdispute resolution\b|\bclass action\b/,
      matches: "We answer a court order.",
      misses: "We court our customers.",
    },
    {
      id: "required",
      says: "yes",
      value: "where the law requires it",
      weight: 1,
      pattern:
        /\b(?:disclos\w*|shar\w*|releas\w*|provid\w*|transfer\w*|reveal\w*|hand\w*|access\w*|pass)\b[^.;]{0,200}\b(?:required (?:to do so )?by (?:\w+ ){0,3}?(?:laws?|regulation)|(?:comply|compliance) with (?:\w+,? ){0,5}?(?:laws?|legal obligations?|legal (?:process|requests?|requirements?)|regulations?)|required (?:or permitted )?(?:by|under) (?:\w+ )?law|law requires|legally (?:required|obligated|compelled)|compelled by law|a law, a court)\b|\b(?:required by law|comply with (?:the|a|any|our|applicable) (?:\w+ )?(?:law|legal))\b[^.;]{0,120}\b(?:disclos|shar|releas)/,
      unless: /\bright to\b|\bkeep\b|\bretain|\bretention\b|\blonger\b/,
      matches: "We disclose it if required by law.",
      misses: "We keep invoices as required by law.",
    },
    {
      id: "told",
      says: "limits",
      value: "people are told",
      weight: 0,
      pattern:
        /\b(?:tell|notify|inform) (?:you|affected users|the (?:user|person))\b[^.;]{0,80}\b(?:before|first|unless|prior to|where (?:permitted|the law))\b[^.;]{0,60}\b(?:disclos|law|told|forbid|permit|legal|handing)/,
      under: /\blaw|\blegal|\bauthorit|\bpolice|\bgovernment|\bdisclos/,
      matches: "We tell you before we disclose it.",
      misses: "We tell you before the price changes.",
    },
  ],
};
