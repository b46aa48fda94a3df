import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const shareMerger: QuestionRules = {
  question: "share-merger",
  lookedFor: ["merger", "acquisition", "sale of the business", "bankruptcy", "successor"],
  silence: "They don't say what happens to your data if the company is sold",
  settle: settleBy({
    precedence: "yes",
    tell: (state) =>
      state === "no"
        ? "They say your data does not go along if the company is sold"
        : "If the company is sold or merges, your data may go to the new owner",
  }),
  cues: [
    {
      id: "merger",
      says: "yes",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\b(?:mergers?|merged?s?(?= with| or|,| into)|acquisitions?|acquires?|acquired|acquirer|acquiring|divestiture|reorgani[sz]ation|restructuring|bankruptcy|insolvency|dissolution|liquidation|corporate transactions?|business transfers?|business transactions?|change (?:of|in) (?:control|ownership|corporate)|takeover|joint venture)\b/,
      unless:
        /\bdata (?:acquisition|acquired)\b|\bacquisition(?:,| and| or) (?:use|usage|supply|handling|processing|storage)\b|\bacquisition of (?:\w+ ){0,2}(?:data|information)\b|\b(?:data|information|cookies?) (?:\w+ ){0,3}?(?:we )?acquired?\b|\bacquire (?:\w+ ){0,3}?(?:information|data|products|rights)\b|\bby merging\b|\bmerg(?:e|es|ed|ing) (?:\w+ ){0,3}?(?:data|information|account)/,
      matches: "In a merger your data may go to the new owner.",
      misses: "We acquire data from partners.",
    },
    {
      id: "sale",
      says: "yes",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:sale|sell|sells|sold|transfer|transfers|buy|buys|purchase[sd]?|bought|purchaser|buyer|assign\w*)\b[^.;]{0,60}\b(?:all or (?:part|substantially|any|a portion)|(?:our|its|the|their|company|some) (?:\w+ )?(?:business(?! (?:purposes?|needs|interests?|partners?|reasons?|records?|customers?))|assets|company|shares|stock|operations)|business(?:es)? or assets|assets)\b|\b(?:we are|company is|[\w.]+ is|is|are|business) (?:\w+ )?(?:sold|bought|acquired)\b[^.;]{0,80}\b(?:information|data|you|goes|passed|transfer)|\bsuccessors? (?:entity|in interest|or (?:assign|affiliate)|company)\b|\bto (?:any|a|our|its) (?:\w+ )?successors?\b/,
      unless:
        /\bsell your (?:personal|data|information)\b(?![^.;]*\b(?:assets|business)\b)|\bitems?\b.{0,20}\bbuy\b|\breal estate\b/,
      matches: "If our business is sold, your data goes with it.",
      misses: "We sell lamps to you.",
    },
  ],
};
