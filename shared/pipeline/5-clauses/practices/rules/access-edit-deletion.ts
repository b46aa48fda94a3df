import type { PracticeRule } from "./practice-rule.ts";

/** Cues for seeing, correcting, moving and deleting one's data, and for how such requests are handled. */
export const accessEditDeletionRules: readonly PracticeRule[] = [
  {
    id: "right-to-access",
    on: "text",
    pattern:
      /\brights? (?:to|of) (?:\w+,? ){0,3}?(?:access|know|rectif\w+|correct\w*|eras\w+|delet\w+|portab\w+|obtain|receive|request|restrict\w*|be forgotten|review|inspect)\b/g,
    matches: "the right to correct a mistake",
    misses: "the right of way",
  },
  {
    id: "right-word",
    on: "text",
    pattern: /\byour rights?\b|\bthe right to\b|\bhave (?:the |a |certain |\w+ )?rights?\b|\bthese rights\b/g,
    matches: "you have certain rights",
    misses: "turn right here",
  },
  {
    id: "right-names",
    on: "text",
    pattern:
      /\bportab(?:ility|le)\b|\brectif\w+|\berasure\b|\bmachine-readable\b|\brestriction of\b|\bto be forgotten\b|\bright of access\b/g,
    matches: "rectification of mistakes",
    misses: "a portion of it",
  },
  {
    id: "request-data",
    on: "text",
    pattern:
      /\brequest(?:s|ed|ing)?\b.{0,40}\b(?:access|copy|copies|delet\w+|correct\w*|information about|disclosure|that we|details|remov\w+)\b|\b(?:deletion|access|data subject|consumer|verifiable) (?:\w+ )?requests?\b/g,
    matches: "request a copy of it",
    misses: "a request for silence",
  },
  {
    id: "copy-of-data",
    on: "text",
    pattern:
      /\bcop(?:y|ies) of (?:\w+ ){0,4}?(?:information|data|it)\b|\b(?:information|data) (?:\w+ ){0,3}?(?:we|that we) (?:hold|have|keep|store) (?:\w+ )?(?:about|on) you\b|\bdownload (?:\w+ ){0,3}?(?:data|information)\b/g,
    matches: "a copy of the data",
    misses: "a copy of the book",
  },
  {
    id: "correct-update",
    on: "text",
    pattern:
      /\b(?:correct|update|amend|modify|edit|review|view|change|access|rectify|supplement)\w*(?:, (?:\w+,? ){0,6}| (?:and |or |and\/or )?(?:\w+ ){0,4}?)(?:information|data|account|profile|inaccura\w+)\b|\binaccurate\b|\bincomplete\b/g,
    matches: "update or correct your profile",
    misses: "a correct answer",
  },
  {
    id: "delete-yours",
    on: "text",
    pattern:
      /\b(?:delet\w+|eras\w+|remov\w+|clos\w+|cancel\w*|terminat\w+|deactivat\w+)\b.{0,25}\b(?:your|the|my|any|all|of|personal) (?:\w+ ){0,3}?(?:account|data|information|profile|content|posts)\b/g,
    matches: "to close your account",
    misses: "close to the sea",
  },
  {
    id: "ask-us",
    on: "text",
    pattern:
      /\bask (?:us|that we|for)\b|\byou (?:can|may|could) (?:\w+ )?(?:request|ask)\b|\brequest (?:that|us)\b|\bentitled to\b|\bwould like to (?:access|review|correct|update|delete|request|exercise|see|know)\b/g,
    matches: "you may ask for it",
    misses: "we may be asked",
  },
  {
    id: "exercise",
    on: "text",
    pattern: /\bexercis(?:e|es|ed|ing)\b|\bsubmit (?:\w+ ){0,4}?requests?\b|\bmake (?:\w+ ){0,3}?requests?\b/g,
    matches: "to exercise it, write to us",
    misses: "to submit an essay",
  },
  {
    id: "verify-identity",
    on: "text",
    pattern:
      /\bverif\w+\b.{0,40}\b(?:identity|request|you|identit\w+)\b|\bproof of (?:\w+ )?identi\w+|\bidentification\b|\bauthori[sz]ed agents?\b|\bpower of attorney\b/g,
    matches: "we verify your identity first",
    misses: "we verify the bill",
  },
  {
    id: "request-handling",
    on: "text",
    pattern:
      /\b(?:respond|reply|comply|answer|process|honou?r|consider|fulfill?|deny|refuse|decline|reject)\w*\b.{0,30}\brequests?\b|\brequests?\b.{0,60}\b(?:within|free of charge|fee|days|unfounded|excessive|denied)\b|\bfree of charge\b/g,
    matches: "we answer your request in a month",
    misses: "we answer the phone",
  },
  {
    id: "no-retaliation",
    on: "text",
    pattern: /\bdiscriminat\w+|\bretaliat\w+|\bappeal\b/g,
    matches: "we will not discriminate against you",
    misses: "we tell prices apart",
  },
  {
    id: "title-rights",
    on: "title",
    pattern: /\brights?\b/g,
    matches: "your rights",
    misses: "bright ideas",
  },
  {
    id: "title-access",
    on: "title",
    pattern:
      /\baccess\w*|\bcorrect\w*|\bdelet\w+|\berasure\b|\bportab\w+|\brectif\w+|\bupdat(?:e|ing) your\b|\breview\w*|\bclos\w+ your|\bedit\w*|\brequests?\b/g,
    matches: "access and correction",
    misses: "our shop",
  },
  {
    id: "title-know-delete",
    on: "title",
    pattern: /\brights? (?:to|of) (?:know|access|delet\w+|eras\w+|correct\w*|rectif\w+|portab\w+)|\bexercis/g,
    matches: "right to know",
    misses: "know your dealer",
  },
];
