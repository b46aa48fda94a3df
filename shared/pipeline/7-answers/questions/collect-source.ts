import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const getting =
  "(?:receiv|obtain|collect|get|acquir|gather|combin|supplement|purchas|buy|provide us|giv(?:e|es|en) us|tell us|tells us|send us|supplied|suppl(?:y|ies))\\w*";

export const collectSource: QuestionRules = {
  question: "collect-source",
  lookedFor: [
    "other sources",
    "third parties",
    "social networks",
    "public sources",
    "data brokers",
    "partners",
    "receive from",
  ],
  silence: "They don't say whether they get data about you from somewhere else",
  settle: settleBy({
    precedence: "yes",
    facts: (facts) => facts.of("source"),
    tell: (state, values) =>
      state === "no"
        ? "They say they do not get data about you from others"
        : values.length === 0
          ? "They get data about you from others as well"
          : `They also get data about you from others: ${joinWords(values.slice(0, 6))}`,
  }),
  cues: [
    {
      id: "other-sources",
      says: "yes",
      value: "other sources",
      weight: 3,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b${getting}\\b[^.;]{0,140}\\bfrom (?!or\\b)(?:\\w+,? ){0,6}?(?:other|outside|external|third[- ]party|additional|various|commercial(?:ly)?|independent) (?:\\w+ ){0,2}?(?:sources?|companies|organi[sz]ations|services|users|people|businesses|entities|members)\\b`,
      ),
      unless: /\b(?:receiv\w+|get) (?:\w+ )?(?:messages|e-?mails|notifications|offers)\b/,
      matches: "We may receive data about you from other sources.",
      misses: "We get letters from you.",
    },
    {
      id: "third-parties",
      says: "yes",
      value: "third parties",
      weight: 2,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b${getting}\\b[^.;]{0,120}\\b(?:from|by|through|via)(?! (?:or|you)\\b)(?: \\w+,?){0,6}? (?:third[- ]part(?:y|ies)|(?:business |marketing |advertising |our |trusted )?partners|affiliates|data (?:brokers|aggregators|providers|suppliers|processors)|vendors|service providers|advertisers|credit (?:bureaus?|agenc\\w+|reference)|resellers|subsidiaries)\\b`,
      ),
      unless:
        /\bacquired by\b|\bno (?:\w+ )?(?:collection|gathering|sharing) of\b|\bcookies? from\b|\bmessages? from\b|\bcommunicate with you\b|\bprevent\b|\b(?:collected|used|processed|provided) by (?:\w+ ){0,4}?(?:third|vendor|service prov|partner|advertis|affiliat)/,
      matches: "We obtain details about you from our business partners.",
      misses: "Cookies collected by third parties follow their own policies.",
    },
    {
      id: "social",
      says: "yes",
      value: "social networks",
      weight: 2,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b${getting}\\b[^.;]{0,140}\\bfrom (?:\\w+,? ){0,6}?(?:social(?:[- ](?:media|network\\w*))|facebook|google|twitter|linkedin|apple|your employer|your friends?)\\b|\\b(?:connect|log ?in|sign ?(?:in|up)|register|link)\\w*\\b[^.;]{0,80}\\b(?:facebook|google|twitter|linkedin|apple|social (?:media|network\\w*)|third[- ]party (?:account|service|platform))\\b[^.;]{0,140}\\b(?:we|us)\\b[^.;]{0,40}\\b(?:receive|collect|access|obtain|get)`,
      ),
      unless: /\bprevent\b|\bplug-?in\b|\bby (?:google|facebook|twitter|linkedin|apple)\b/,
      matches: "We receive your name from social networks you link.",
      misses: "Follow us on social networks.",
    },
    {
      id: "public",
      says: "yes",
      value: "public sources",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:from|using|in|on|including) (?:\w+,? ){0,4}?(?:public(?:ly)?(?:[- ](?:available|accessible))? (?:\w+ ){0,2}?(?:sources?|databases?|records?|information|registers?|data|internet|domain|websites?))\b|\binformation that is publicly available on the internet\b/,
      unless: /\bposted?\b.{0,40}\bpublic\b|\bnot include\b|\bdoes not include\b/,
      matches: "We add data from public registers.",
      misses: "Do not post it in public.",
    },
    {
      id: "others-tell",
      says: "yes",
      value: "other people",
      weight: 2,
      pattern:
        /\b(?:other (?:users|people|members|customers|persons)|friends?|someone else|another (?:user|person|member)|third parties|your employer|(?:other )?companies|partners)(?: (?:may|might|can|could|also|will))* (?:\w+ )?(?:provide|give|tell|send|share|upload|disclose|submit|supply|tells|gives|refer)s?(?: us)?(?: with)? (?:us|\w+ )?(?:[^.;]{0,40}\babout you\b|your (?:name|e-?mail|contact|personal|data|information|work))|\b(?:information|data|details)\b[^.;]{0,40}\b(?:may|might|can|could|is|are)(?: also)? (?:be )?(?:provided|given|supplied|sent|disclosed|submitted)(?: to us)? by (?:third parties|others?|another|other (?:\w+ )?(?:users|people|members|customers|persons|companies|individuals)|your (?:employer|school|friends?|family|organi[sz]ation))\b/,
      matches: "Other users may give us information about you.",
      misses: "Other users may read it.",
    },
    {
      id: "headed",
      says: "yes",
      weight: 1,
      under:
        /\b(?:information|data|details) (?:(?:that )?we )?(?:receive |get |obtain |collect |collected |received )?(?:about you )?from (?:(?:the )?other|third|partners|[\w-]+ companies|others|public|social|outside|external)|\bwhat (?:others|other people|[\w-]+ bureaus) tell us\b/,
      pattern: /\b(?:receive|obtain|collect|get|tells?|provides?|gives?|ask)\b/,
      matches: "When you connect an account, we receive your name.",
      misses: "This is your name.",
    },
    {
      id: "indirectly",
      says: "yes",
      weight: 1,
      pattern:
        /\b(?:obtain|collect|receive)\w*\b[^.;]{0,60}\bindirectly\b|\bindirectly\b[^.;]{0,40}\b(?:obtain|collect|receive)/,
      matches: "We can also obtain it indirectly.",
      misses: "You are indirectly affected.",
    },
  ],
};
