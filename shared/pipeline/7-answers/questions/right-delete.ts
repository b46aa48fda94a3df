import type { QuestionRules } from "./question-rules.ts";
import { settleRight } from "./settle-right.ts";

export const rightDelete: QuestionRules = {
  question: "right-delete",
  lookedFor: ["delete", "erase", "remove", "correct", "rectify", "update your data"],
  silence: "They don't say whether you can have it deleted or corrected",
  settle: settleRight({
    rights: ["delete", "correct"],
    yes: "You can have your data deleted or corrected",
    no: "They say you cannot have your data deleted",
  }),
  cues: [
    {
      id: "delete",
      says: "yes",
      weight: 3,
      pattern:
        /\b(?:you|users?|individuals?|consumers?|residents?|data subjects?|right|parents|request|ask|want|wish|able to|please|how to)\b[^.;]{0,160}\b(?:delet\w+|eras\w+|remov\w+|be forgotten)\b[^.;]{0,80}\b(?:data|information|account|profile|it|record|details|content|what (?:we|you|is))\b|\b(?:delete|close|deactivate|remove|cancel|terminate) your (?:\w+ ){0,3}?(?:account|data|information|profile|record)\b|\bright (?:to|of) (?:erasure|deletion)\b|\b(?:request|ask|demand|require) that (?:it|they|\w+ (?:data|information)) (?:be|is|are) (?:\w+,? (?:or |and )?){0,4}?(?:delet|eras|remov|correct|amend)\w*|\bwe (?:will )?(?:delete|erase|remove) your (?:\w+ ){0,3}?(?:account|data|information) (?:when|if|upon|on) (?:you|your|request)\b|\b(?:deletion|erasure|removal) of (?:your|their|personal|the|any)\b[^.;]{0,60}\b(?:request|right|ask|entitled)/,
      unless:
        /\bcookies?\b|\bbrowser\b|\bhistory\b|\bcaches?\b|\bmailing list\b|\bunsubscrib|\bopt[- ]?out\b|\bwe reserve the right to (?:remove|delete)|\b(?:children|child|minor|under (?:the age|1\d)|(?:younger|less) than 1\d)\b/,
      matches: "You may ask us to delete your data.",
      misses: "You can delete cookies in your browser.",
    },
    {
      id: "correct",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:you|users?|visitors|individuals?|registered|right|ability|please|parents|able to|request|want)\b[^.;]{0,120}\b(?:correct\w*|updat(?:e|ed|ing)|rectif\w+|amend\w*|edit\w*|modify\w*|modif\w+|change|chang\w+)\b[^.;]{0,60}\b(?:data|information|account|profile|details|inaccura\w+|mistakes?|errors?|it|what is)\b|\bright (?:to|of) (?:rectification|correction)\b|\b(?:data|information|details|something|mistakes?) (?:\w+ )?(?:corrected|rectified|put right)\b|\brespond to\b[^.;]{0,40}\brequests? to correct\b/,
      unless:
        /\bthis (?:privacy )?(?:policy|notice|statement)\b|\bchanges? (?:to|in|of) (?:this|the|our|these)\b|\bif you change your mind\b|\bwe (?:may|will|reserve|can) (?:\w+ ){0,2}?(?:change|update|modify|revise|amend)\b|\bbrowser\b|\bcookies?\b|\bchange (?:our|of control|in (?:\w+ )?ownership)\b|\bupdate[sd]? (?:the|our|of)\b|\bunsubscrib|\bmodifications\b/,
      matches: "You can correct your profile at any time.",
      misses: "We may change this policy.",
    },
    {
      id: "but-not-always",
      says: "limits",
      weight: 1,
      pattern:
        /\b(?:we|there)\b[^.;]{0,60}\b(?:may|might|can|are|cannot)\b[^.;]{0,60}\b(?:reject|refuse|decline|deny|not (?:always )?be able|not (?:be able to )?(?:delete|accommodate|comply|grant)|retain|keep)\b[^.;]{0,120}\b(?:request|delet\w*|erasure|certain|some|law|legal|obligation|purposes)\b|\bsubject to (?:\w+ ){0,4}?(?:exceptions?|legal|limitations?|retention|law)\b|\bsometimes ask us to delete\b|\bwhat (?:the law does not make us keep|we are not obliged to keep)\b|\bin (?:certain|some) (?:circumstances|cases|situations)\b[^.;]{0,80}\b(?:delet|eras)|\bunless we (?:still )?(?:need|have|are required|must)\b/,
      under: /\bdelet|\beras|\bright|\baccess|\bchoice|\bcontrol|\bretention|\bcorrect|\bupdat|\bremov/,
      matches: "We may refuse a request to delete.",
      misses: "We may keep it warm.",
    },
  ],
};
