import type { QuestionRules } from "./question-rules.ts";
import { settleRight } from "./settle-right.ts";

export const rightSee: QuestionRules = {
  question: "right-see",
  lookedFor: ["access", "copy of your data", "download", "right to know", "portability"],
  silence: "They don't say whether you can see or copy your data",
  settle: settleRight({
    rights: ["see", "move to another service"],
    yes: "You can see your data or get a copy",
    no: "They say you cannot see your data",
  }),
  cues: [
    {
      id: "access",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:access|review|view|see|obtain|request|receive|get|download|export|know|confirm|inspect|ask (?:us )?for|find out)\b[^.;]{0,70}\b(?:your|personal|their|that|the|own|such|any|our|of) (?:\w+ ){0,4}?(?:data|information|records?|profile)\b|\bright (?:of|to) (?:\w+ )?access\b|\baccess (?:right|request)s?\b|\bcop(?:y|ies) of (?:your|the|that|all|any|such|it|what)\b|\bdata portability\b|\bright to (?:know|portability)\b|\bwhat (?:\w+ ){0,3}?(?:information|data) we (?:\w+ )?(?:hold|have|store|keep)\b/,
      under:
        /\bright|\baccess|\bchoice|\bcontrol|\breview|\bupdat|\bcorrect|\bsee\b|\byour (?:data|info|privacy|account)|\bmanag|\bgdpr|\bcalifornia|\bccpa|\beurop|\brequest|\bcontact|\bdelet|\bwhat can you do/,
      unless:
        /\bconfirm your identity\b|\bprocess(?:ing)? your request\b|\bgrant(?:s|ed|ing)? (?:\w+ ){0,3}access\b|\bcourt orders?\b|\bsubpoena|\blaw enforcement\b|\bwe (?:\w+ )?use\b(?:(?!\byou\b)[^.;,]){0,60}\bto (?:access|review|view)\b|\bthird part|\bemployees?\b|\bwe (?:may|can|will|do|also)? ?(?:access|review|view|collect|obtain|receive|share)\b|\bunauthori[sz]ed\b|\bpolic(?:y|ies) (?:to|for)\b|\brequest (?:that we )?(?:delet|eras|correct)|\bsee (?:our |the )?"|\bparent|\bservice providers\b|\bto access (?:our|the) (?:site|service|website)/,
      matches: "You may request access to your personal data.",
      misses: "We may access your data.",
    },
    {
      id: "copy",
      says: "yes",
      weight: 3,
      pattern:
        /\b(?:you|users|individuals|consumers|residents|data subjects?|everyone|right)\b[^.;]{0,160}\b(?<!\bwe )(?:request|obtain|receive|get|ask (?:us )?for|download|export|have|see|right to|right of) (?:\w+,? ){0,5}?(?:access(?: to)?(?! tokens?\b)|a copy|copies|portability|what we hold)\b|\b(?:right (?:of|to) access|subject access request|right to data portability|right to know|right (?:to|of) (?:information|the transferability)|data transferability)\b|\b(?:you|user) (?:can|may) (?:\w+ ){0,2}?(?:see|view|review|access|download|export)\b[^.;]{0,60}\b(?:your|all|any) (?:\w+ ){0,3}?(?:data|information|records)\b|\bwill (?:provide|send|give) you (?:with )?(?:\w+ )?a copy of\b/,
      unless:
        /\bcopy of (?:this|the|our|these|such) (?:policy|notice|statement|agreement|safeguards|clauses|standard|contract|measures)|\bpasswords?\b|\bdo not (?:\w+ )?have access\b|\bconfirm your identity\b|\bparent|\bchild/,
      matches: "You may ask us for a copy of your data.",
      misses: "You may ask for a copy of this policy.",
    },
  ],
};
