import type { PracticeRule } from "./practice-rule.ts";

/** Cues for the choices people have about collection and use. */
export const userChoiceRules: readonly PracticeRule[] = [
  {
    id: "opt-out",
    on: "text",
    pattern: /\bopt(?:ed|ing|s)?[ -]?(?:you )?(?:out|in)\b/g,
    matches: "you can opt out of the letters",
    misses: "an option to buy",
  },
  {
    id: "you-can-opt",
    on: "text",
    pattern:
      /\b(?:you|users|visitors) (?:\w+ ){0,4}?opt(?:ed|ing)?[ -](?:out|in)\b|\bto opt[ -]?(?:out|in)\b|\bright to opt\b/g,
    matches: "you may at any time opt out",
    misses: "we opt for tea",
  },
  {
    id: "unsubscribe",
    on: "text",
    pattern:
      /\bunsubscrib\w+|\bstop receiving\b|\bno longer (?:wish|want) to receive\b|\bnot (?:wish |want |like )?to receive\b|\bprefer not to\b|\bdo not (?:wish|want)\b/g,
    matches: "follow the unsubscribe link",
    misses: "subscribe here",
  },
  {
    id: "withdraw-consent",
    on: "text",
    pattern:
      /\bwithdraw\w*\b.{0,40}\bconsent\b|\bconsent\b.{0,40}\b(?:withdraw\w*|revok\w+)\b|\brevok\w+\b.{0,30}\bconsent\b/g,
    matches: "withdraw your consent at any time",
    misses: "withdraw your money",
  },
  {
    id: "consent",
    on: "text",
    pattern: /\b(?:your|explicit|express|prior|parental|you|with) (?:\w+ )?consent\b|\byou consent\b|\bpermissions?\b/g,
    matches: "only with your consent",
    misses: "a consenting nod",
  },
  {
    id: "object",
    on: "text",
    pattern:
      /\b(?:right to |you (?:can|may) |to )object\b|\bobject (?:to|at any time)\b|\brefuse\b|\bdeclin\w+\b|\breject\b/g,
    matches: "you may object to this use",
    misses: "an object of art",
  },
  {
    id: "browser-settings",
    on: "text",
    pattern:
      /\bbrowsers?\b.{0,80}\b(?:block|reject|refuse|disable|accept|delete|settings?|alert|warn|control|manage)\b|\b(?:block|reject|refuse|disable|delete|remove|clear|turn off|manage|control) (?:\w+ ){0,3}?cookies?\b/g,
    matches: "set your browser to refuse cookies",
    misses: "your browser sends its name",
  },
  {
    id: "settings",
    on: "text",
    pattern:
      /\b(?:privacy|account|device|browser|cookie|notification|your|in the|ad|location|through) (?:\w+ )?(?:settings|preferences|controls)\b|\bpreference cent(?:er|re)\b|\bprivacy choices\b/g,
    matches: "change it in your account settings",
    misses: "the table setting",
  },
  {
    id: "turn-off",
    on: "text",
    pattern:
      /\b(?:turn(?:ing)? (?:\w+ ){0,3}?off|switch(?:ing)? off|disabl\w+|deactivat\w+|block|limit|restrict|toggle|uninstall\w*|adjust\w*|chang\w+ your)\b/g,
    matches: "by turning location off",
    misses: "a turn to the left",
  },
  {
    id: "you-may-choose",
    on: "text",
    pattern:
      /\byou (?:can|may|could|have the (?:option|choice|ability|right)) (?:\w+ ){0,3}?(?:choose|decide|select|elect|change|control|manage|set|stop|prevent|avoid)\b|\b(?:choose|elect|decline) (?:not|whether)\b|\byour choices?\b/g,
    matches: "you can always choose which letters come",
    misses: "we choose which letters come",
  },
  {
    id: "if-you-do-not",
    on: "text",
    pattern:
      /\bif you (?:do not|don't|choose not|decide not|refuse|decline|disable|prefer|opt|block|would (?:like|prefer)|wish|want)\b/g,
    matches: "if you choose not to give it",
    misses: "if you do well",
  },
  {
    id: "may-not-work",
    on: "text",
    pattern:
      /\b(?:may|might|will) not (?:be able|function|work|be available|be accessible|operate)\b|\bunable to (?:use|access|provide)\b|\bwork properly\b|\blimit your ability\b/g,
    matches: "some parts may not work",
    misses: "some parts work well",
  },
  {
    id: "ad-choices",
    on: "text",
    pattern:
      /\baboutads\b|\boptout\b|\bnetworkadvertising\b|\byouronlinechoices\b|\badchoices\b|\bdigital advertising alliance\b|\bnetwork advertising initiative\b|\bdaa\b|\bnai\b/g,
    matches: "see optout.example",
    misses: "see the about page",
  },
  {
    id: "consent-agree",
    on: "text",
    pattern: /\bby (?:using|accessing|submitting|providing|visiting)\b.{0,80}\b(?:consent|agree)\b/g,
    matches: "by using the shop you consent to this",
    misses: "by using the door",
  },
  {
    id: "title-choice",
    on: "title",
    pattern: /\bchoices?\b|\bcontrols?\b|\bmanag(?:e|ing)\b|\bpreferences?\b|\bsettings\b|\bconsent\b/g,
    matches: "your choices",
    misses: "our history",
  },
  {
    id: "title-opt-out",
    on: "title",
    pattern: /\bopt\w*[ -]?(?:out|in)\b|\bunsubscrib\w+|\bobject\b|\bdo not sell\b|\brefus/g,
    matches: "how to opt out",
    misses: "options for payment",
  },
  {
    id: "title-marketing",
    on: "title",
    pattern: /\bmarketing\b|\bpromotion\w*|\bnewsletters?\b|\bcommunications?\b|\be-?mails?\b/g,
    matches: "marketing letters",
    misses: "our markets",
  },
];
