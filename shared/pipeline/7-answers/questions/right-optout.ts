import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const rightOptout: QuestionRules = {
  question: "right-optout",
  lookedFor: ["opt out", "unsubscribe", "stop receiving", "do not sell", "refuse cookies", "preferences"],
  silence: "They don't say how to opt out of selling, sharing, ads or emails",
  settle: settleBy({
    precedence: "yes",
    facts: (facts) =>
      facts
        .of("choice")
        .filter(({ value }) => !/without an account|refuse to give|removing the app|turn off location/.test(value)),
    tell: (state, values) =>
      state === "no"
        ? "They say you cannot opt out"
        : values.length === 0
          ? "They name a way to opt out"
          : `You can ${joinWords(values.slice(0, 6))}`,
  }),
  cues: [
    {
      id: "unsubscribe",
      says: "yes",
      value: "unsubscribe from their mail",
      weight: 3,
      pattern:
        /\bunsubscrib\w*\b|\bopt[- ]?(?:ing[- ]|ed[- ])?out\b[^.;]{0,80}\b(?:e-?mails?|newsletters?|marketing|communications?|messages?|mailings?|promotion\w*|receiving|notifications?|offers)\b|\b(?:stop|no longer|not|cease|avoid|decline|leave)\b[^.;]{0,40}\b(?:receiv\w+|sending|get|list)\b[^.;]{0,80}\b(?:e-?mails?|newsletters?|marketing|communications?|messages?|mailings?|promotion\w*|offers?|news|information|bottom)\b|\blink\b[^.;]{0,60}\b(?:stops?|leave|opt)\b/,
      matches: "You can unsubscribe with the link in each email.",
      misses: "You can write to us.",
    },
    {
      id: "ads",
      says: "yes",
      value: "opt out of targeted ads",
      weight: 3,
      pattern:
        /\bopt[- ]?(?:ing[- ])?out\b[^.;]{0,120}\b(?:ads|ad personali[sz]ation|advertis\w+|targeting|tracking|cookies|sharing|disclos\w+|sale|selling|analytics|profiling|third part\w+|training|train|use of your)\b|\b(?:limit ad tracking|aboutads|networkadvertising|youronlinechoices|ads? settings|ad preferences|(?:reset|limit|turn off|disable|delete)\w* (?:\w+ ){0,3}advertising id|network advertising initiative|digital advertising alliance)\b/,
      unless: /\bnot (?:be able to )?opt[- ]?out\b|\bcannot opt\b/,
      matches: "You may opt out of targeted advertising.",
      misses: "You may look out for ads.",
    },
    {
      id: "some",
      says: "yes",
      weight: 1,
      pattern:
        /\bopt[- ]?out (?:link|page|form|tool|procedure|mechanism|cookie|preference)|\bto opt[- ]?out\b|\byou (?:may|can) (?:\w+ )?opt[- ]?out\b|\bopting out\b/,
      unless: /\bnot (?:be able to )?opt[- ]?out\b|\bcannot opt\b/,
      matches: "Here is how to opt out.",
      misses: "You cannot opt out.",
    },
    {
      id: "no-sale-link",
      says: "yes",
      value: "tell them not to sell or share your data",
      weight: 2,
      pattern:
        /\bdo not sell\b(?: or share)? my\b|\bask(?:ing)? us not to (?:share|sell|use)\b|\byou (?:may|can) (?:choose|ask|request|direct|tell us)\b[^.;]{0,40}\bnot (?:to )?(?:have )?[^.;]{0,30}\b(?:share|sell|disclose)\w*|\bleave (?:\w+ ){0,3}?out of what\b|\bobject to (?:offers|direct marketing|marketing)\b/,
      // A line of a few words is a link of the page, not a thing the policy says.
      unless: /^.{0,45}$/,
      matches: "Use the link in the footer of this page: do not sell my data.",
      misses: "We do not sell it.",
    },
    {
      id: "cookies",
      says: "yes",
      value: "refuse cookies",
      weight: 1,
      pattern:
        /\b(?:refuse|reject|disable|block|decline|manage|control|turn off|delete|opt[- ]?out of|choose (?:not|which))\b[^.;]{0,50}\bcookies?\b|\bcookies?\b[^.;]{0,60}\b(?:(?:can|may) be (?:\w+ )?(?:refused|disabled|rejected|blocked|turned off|deleted|declined|managed|controlled|deactivated)|refuse|disabl\w+|reject\w*|block\w*)\b|\bcookies? (?:\w+ )?(?:settings|preferences|controls?|choices)\b|\b(?:chang|adjust|manag|set|modify|updat|review|withdraw|us|choos|select|through|in|via)\w* (?:\w+ ){0,4}(?:settings|preferences)\b[^.;]{0,60}\bcookies?\b/,
      unless:
        /\bcannot be (?:disabled|refused|turned off|switched off)\b|\bif you (?:refuse|reject|disable|block|decline|choose)\b/,
      matches: "You can refuse cookies in the settings.",
      misses: "If you refuse cookies, the site may fail.",
    },
    {
      id: "signal",
      says: "yes",
      value: "send a Global Privacy Control signal",
      weight: 2,
      pattern:
        /\b(?:honou?r|respect|recogni[sz]e|respond|process|treat|accept)\w*\b[^.;]{0,60}\b(?:global privacy control|gpc|opt-out preference signals?)\b/,
      unless: /\bnot\b/,
      matches: "We honour the Global Privacy Control.",
      misses: "We do not honour the Global Privacy Control.",
    },
  ],
};
