import type { QuestionRules } from "./question-rules.ts";
import { settleRight } from "./settle-right.ts";

export const rightWithdraw: QuestionRules = {
  question: "right-withdraw",
  lookedFor: ["withdraw your consent", "object", "revoke", "take back", "change your mind"],
  silence: "They don't say whether you can take back consent or object",
  settle: settleRight({
    rights: ["object to", "take back your consent to", "restrict"],
    yes: "You can take back your consent or object",
    no: "They say you cannot take back your consent",
  }),
  cues: [
    {
      id: "withdraw",
      says: "yes",
      weight: 3,
      pattern:
        /\b(?:withdraw\w*|revok\w+|rescind\w*|retract\w*|take (?:your )?(?:\w+ )?back|taking back|cancel)\b[^.;]{0,50}\b(?:consent|permission|agreement|authori[sz]ation|it at any time)\b|\b(?:consent|permission|agreement)\b[^.;]{0,80}\b(?:withdraw\w*|revok\w+|rescind\w*|retract\w*|take (?:it )?back)\b|\bconsented\b[^.;]{0,60}\byou (?:may|can) (?:\w+ )?(?:withdraw|revoke|retract) (?:it|this|that)\b|\bif you change your mind\b/,
      unless: /\bchild'?s?\b|\bparents?\b/,
      matches: "You may withdraw your consent at any time.",
      misses: "You may withdraw cash.",
    },
    {
      id: "object",
      says: "yes",
      weight: 3,
      pattern:
        /\b(?:right (?:to|of) (?:\w+,? (?:and |or )?){0,6}?object(?:ion)?|(?:you|users?|individuals?|subjects?)(?: \w+){0,3}? (?:may|can|object|entitled|wish)(?: \w+){0,5}? object to|^object(?:ion)?\b|objection to (?:the|our|processing)|object (?:to|on))\b/,
      unless: /\bpurpose or object\b|\bflash\b|\blocal shared\b|\bjson\b/,
      matches: "You have the right to object.",
      misses: "We use local shared objects.",
    },
    {
      id: "refused",
      says: "limits",
      weight: 1,
      pattern:
        /\b(?:unless|except)\b[^.;]{0,60}\bcompelling\b|\bnot (?:\w+ ){0,4}?accommodate\b[^.;]{0,60}\bobject|\b(?:limit or deny|refuse|reject|deny)\b[^.;]{0,60}\b(?:request|revoke|withdraw|object\w*)\b|\bnot always be able to stop processing\b|\bobject\b[^.;]{0,60}\bin (?:some|certain) (?:circumstances|cases)\b/,
      matches: "Unless we have compelling grounds.",
      misses: "Unless it rains.",
    },
  ],
};
