import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const collectRequired: QuestionRules = {
  question: "collect-required",
  lookedFor: [
    "without an account",
    "without registering",
    "anonymous",
    "pseudonym",
    "choose not to provide",
    "required",
  ],
  silence: "They don't say whether you can use it without an account or without giving data",
  settle: settleBy({
    precedence: "yes",
    tell: (state) =>
      state === "yes"
        ? "You can use at least some of it without an account or without giving some data"
        : state === "no"
          ? "You have to give some data to use it"
          : "It is left open whether you have to give data",
  }),
  cues: [
    {
      id: "without",
      says: "yes",
      weight: 3,
      pattern:
        /\b(?:visit|use|brows(?:e|ing)|access|view|explore|navigat\w+|surf|enjoy|read|download|search|upload)\w*\b[^.;]{0,90}\bwithout (?:\w+ ){0,3}?(?:regist\w+|creating|signing|logging|an account|any account|account|provid\w+|giv\w+|telling|revealing|disclos\w+|identify\w+|submitting|having to|sharing|being required)\b/,
      unless: /\bcannot\b|\bcan not\b|\bnot be able\b/,
      matches: "You may visit our site without telling us who you are.",
      misses: "We never share it without asking you.",
    },
    {
      id: "anonymously",
      says: "yes",
      weight: 3,
      pattern:
        /\b(?:visit|use|brows\w+|access|interact|deal\w*)\b[^.;]{0,60}\b(?:anonymously|pseudonym\w*)\b|\b(?:pseudonym\w*|fictitious name|username that does not)\b[^.;]{0,60}\b(?:use|visit|register|account|identity)\b|\b(?:do|does|is|are) not (?:need|require|necessary|required)(?: \w+){0,5}? (?:account|registration|e-?mail address|phone number|to register|to sign up|real name|to provide (?:\w+ )?(?:personal|your name))\b|\bas a guest\b/,
      unless:
        /\bused? (?:\w+ )?anonymously\b|\bcookies?\b|\btracked?\b|\brequest\b|\bwe (?:may |will )?use\b|\bpseudonymi[sz]/,
      matches: "You can browse the catalogue anonymously.",
      misses: "We use anonymous data.",
    },
    {
      id: "may-refuse",
      says: "yes",
      weight: 1,
      pattern:
        /\b(?:you|users|visitors) (?:\w+ ){0,2}?(?:can|may|could|are free to|have the (?:choice|option)|choose)(?: \w+){0,3}? (?:not to|refuse to|decline to) (?:\w+ )?(?:provide|supply|give|submit|share|disclose|register|answer)\b|\b(?:if|should) you (?:choose|decide|prefer|elect) not to (?:\w+ )?(?:provide|supply|give|submit|share|disclose|register)\b|\b(?:providing|provision of|supplying)\b[^.;]{0,60}\b(?:is|are) (?:\w+ )?(?:optional|voluntary)\b|\boptional (?:account |profile )?(?:fields?|information)\b/,
      matches: "You may choose not to provide your name.",
      misses: "We choose not to answer.",
    },
    {
      id: "then-less",
      says: "limits",
      weight: 1,
      pattern:
        /\bnot (?:to )?(?:provide|supply|give|submit|share|register|disclose)\b[^.;]{0,160}\b(?:not be able|unable|may not|cannot|can not|limit\w*|unavailable|prevent)\b|\bwithout (?:it|this|that|such|your|some)\b[^.;]{0,80}\b(?:not be able|unable|cannot|can not)\b|\bexcept that (?:they|you)\b/,
      matches: "If you choose not to register, you may not be able to comment.",
      misses: "We may not share it.",
    },
    {
      id: "required",
      says: "no",
      weight: 2,
      pattern:
        /\b(?:(?:you|users|customers|visitors) (?:\w+ ){0,2}?(?:must|need to|have to|(?:are |be )?required to|(?:are |be )?obliged to|(?:are |be )?asked to)|we (?:\w+ ){0,2}?require you to) (?:\w+ ){0,2}?(?:provide|register|create an account|sign up|supply|submit|give us|log in)\b[^.;]{0,160}\b(?:use|access|in order|services?|account|features|purchase|conclude)\b|\b(?:can ?not|unable to|not be able to|may not be able to) (?:\w+ )?(?:open|provide|create|offer|deliver|use|give|register|perform|enter)\b[^.;]{0,80}\b(?:without (?:your|this|that|these|such|it)|if (?:you|we) (?:do not|don't|refuse|fail|choose not)|unless you)\b|\bif (?:you|we) (?:do not|don't|fail to|refuse to|decline to)(?: \w+){0,4}? (?:provide|have|supply|give|receive|submit)\b[^.;]{0,160}\b(?:can ?not|not be able|unable|will not be|may not be)\b|\bto (?:use|access|join|enjoy|buy|place|participate)\b[^.;]{0,60}\byou (?:must|need to|have to|are required to|will need to) (?:\w+ ){0,2}?(?:register|create|provide|sign up|have an account|log in)\b|\bto (?:open|create|register) (?:an account|a mailbox)\b[^.;]{0,40}\b(?:you (?:must|need|have to|give|choose)|requires?)\b/,
      unless:
        /\brequest\b|\bidentity\b|\bverif|\bby law\b|\bparent|\bcookies?\b|\bnot (?:necessary|required|need|have) to\b|\bconsent\b/,
      matches: "You must provide your name to use the service.",
      misses: "You must provide proof of identity with your request.",
    },
  ],
};
