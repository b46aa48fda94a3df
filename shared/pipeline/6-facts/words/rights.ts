import type { TermRule } from "./term-rule.ts";

/** Rights over one's data. The values read after "you can ask to". */
export const rightRules: readonly TermRule[] = [
  {
    id: "see",
    value: "see",
    pattern:
      /\b(?:right (?:to|of) )(?:request )?(?:\w+ )?access\b|\bright to know\b|\b(?:request|obtain|receive|get|have|ask for|provide you with)(?: \w+){0,3}? (?:access to|copy of|copies of|confirmation|details)\b|^access(?: right\w*)?(?=[:.–-]|$| [-–])|\baccess(?:,? (?:and |or )?\w+){0,4}? (?:the |your |any |my )(?:\w+ )?(?:data|information)\b|\b(?:see|view|download|export)(?:,? (?:and |or )?\w+){0,4}? (?:your|the|all|any)(?: \w+)? (?:data|information)\b|\bsee (?:what|how)\b|\bright to knowing\b|\bknow (?:what|the categories|about)\b|\bview(?: and \w+)? your (?:\w+ )?(?:data|information)/g,
    matches: "request a copy of your data",
    misses: "access to the building",
  },
  {
    id: "correct",
    value: "correct",
    pattern:
      /\brectif\w+|\bright to (?:\w+,? (?:and |or )?(?:to )?){1,5}?correct\b|\bwant (?:\w+ ){0,3}?(?:corrected|(?:\w+ or )corrected)\b|(?<!["'])\b(?:correct|update|amend|edit|modify)(?:,? (?:and |or |and\/or )?\w+){0,5}? (?:\w+ )?(?:data|information|profile|account|inaccura\w+|it|mistakes?|errors?)\b|\bright (?:to|of) correct\w*|\bhave (?:\w+ ){0,5}?corrected\b|^correction\b/g,
    matches: "to correct inaccurate data",
    misses: "a correct answer",
  },
  {
    id: "delete",
    value: "delete",
    pattern:
      /\berasure\b|\bright to (?:be forgotten|delet\w+|eras\w+)|\bright to (?:\w+,? (?:and |or )?(?:to )?){1,5}?(?:delete|erase)\b|\bwant (?:\w+ ){0,3}?(?:or )?deleted\b|\b(?:delet\w+|eras\w+|remov\w+)(?! (?:an?|another)\b)(?:,? (?:and |or )?\w+){0,5}? (?:your |the |any |my |all |of )?(?:\w+ )?(?:data|information|profile|content|account)\b|\b(?:request|ask|instruct)(?: \w+){0,4}? (?:deletion|erasure|removal|delete|erase|remove)\b|^deletion\b|\bbe deleted upon (?:your )?request|\bhave (?:\w+ ){0,6}?(?:deleted|erased)\b/g,
    matches: "ask for the erasure of it",
    misses: "to delete a comma",
  },
  {
    id: "move",
    value: "move to another service",
    pattern:
      /(?<!insurance )\b(?:data )?portab\w+|\bmachine[- ]readable\b|\b(?:transfer|transmit)(?:ted)? (?:\w+ ){0,4}?to (?:another|a different|other) (?:controller|company|organi[sz]ation|service|provider)\b|\bport your\b/g,
    matches: "data portability",
    misses: "a port of call",
  },
  {
    id: "restrict",
    value: "restrict",
    pattern:
      /\b(?:restrict|limit)(?:ion|ing|ed)?(?:s)? (?:of |on |to |how )?(?:the |our |we )?(?:\w+ )?(?:process\w*|use)\b(?! of (?:your |my |their |the )?sensitive\b)|\bright (?:to|of) restrict\w*|^restriction\b|\brestrict or\b/g,
    matches: "to restrict processing",
    misses: "limit the use of your sensitive data",
  },
  {
    id: "object",
    value: "object to",
    pattern:
      /\b(?:right to |you (?:can|may) |to |or )object\b|\bobjection\b|\bobject to (?:the|our|us|certain|any|your|such)\b|\bask us (?:\w+ ){0,3}?to stop processing\b/g,
    matches: "the right to object",
    misses: "an object of art",
  },
  {
    id: "withdraw",
    value: "take back your consent to",
    pattern:
      /\b(?:withdraw\w*|revok\w+|rescind)(?: \w+){0,5}? consent\b|\bconsent\b.{0,60}\b(?:withdrawn?|revoked?)\b/g,
    matches: "to withdraw your consent",
    misses: "to withdraw cash",
  },
  {
    id: "complain",
    value: "complain about",
    pattern:
      /\b(?:lodge|file|make|submit|right to)(?: \w+){0,3}? complaints?\b|\bcomplain(?:t)? to\b|^complaint\b|\breport it to the data protection\b|\bcontact (?:your|a|the) (?:local |national )?(?:data protection|supervisory) authorit\w+/g,
    matches: "to lodge a complaint",
    misses: "no complaints so far",
  },
  {
    id: "no-sale",
    value: "opt out of sale",
    pattern:
      /\bopt[ -]?out of (?:the |any |certain )?(?:\w+ ){0,2}?(?:sale|sales|selling)\b|\b(?:right to )?(?:say no to|stop) the sale\b|\bdo not sell\b.{0,40}\b(?:link|page|button|form)\b/g,
    matches: "opt out of the sale of it",
    misses: "out of stock",
  },
  {
    id: "no-sharing",
    value: "opt out of sharing for ads",
    pattern: /\bopt[ -]?out of (?:\w+,? ){0,8}?(?:sharing|targeted advertising|cross-context)\b/g,
    matches: "opt out of the sharing of it",
    misses: "sharing a meal",
  },
  {
    id: "limit-sensitive",
    value: "limit the use of sensitive data",
    pattern:
      /\blimit(?:ing)? (?:the )?(?:use|our use)(?: \w+){0,4}? sensitive\b|\bright to limit\b(?=.{0,80}\bsensitive\b)/g,
    matches: "limit the use of sensitive data",
    misses: "a sensitive limit",
  },
  {
    id: "no-retaliation",
    value: "not be treated worse for asking",
    pattern:
      /\bnon-?discrimination\b|\bnot (?:to )?(?:be )?discriminat\w+|\bnot (?:to )?(?:receive )?(?:\w+ )?(?:discriminatory|retaliat\w+)\b|\bwithout (?:discrimination|retaliation)\b|\bnot retaliate\b|\bnot (?:to )?be treated (?:worse|differently)\b/g,
    matches: "we will not discriminate",
    misses: "a discriminating taste",
  },
  {
    id: "human-review",
    value: "have a person look at a machine's decision",
    pattern:
      /\b(?:not (?:to )?be subject(?:ed)? to|object to|human (?:review|intervention)(?: \w+)?)(?: \w+){0,6}? (?:automated|decision)\w*/g,
    matches: "not to be subject to automated decisions",
    misses: "a human touch",
  },
  {
    id: "appeal",
    value: "appeal a refusal",
    pattern:
      /\bright to appeal\b|\bappeal (?:our|the|a|any|that|such) (?:\w+ )?(?:decision|denial|refusal|response)\b/g,
    matches: "appeal our decision",
    misses: "an appealing offer",
  },
];
