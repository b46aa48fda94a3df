import type { PracticeRule } from "./practice-rule.ts";

/** Cues for how long data is kept. */
export const dataRetentionRules: readonly PracticeRule[] = [
  {
    id: "retain",
    on: "text",
    pattern: /\bretain(?:s|ed|ing)?\b|\bretention\b/g,
    matches: "how it is retained",
    misses: "on the train",
  },
  {
    id: "keep-data",
    on: "text",
    pattern:
      /\b(?:keep|keeps|kept|keeping|hold|held|stor(?:e|ed|es|ing)|maintain(?:ed)?|sav(?:e|ed)) (?:\S+ ){0,8}?(?:for|until|as long|no longer|only|up to|after)\b/g,
    matches: "it is stored on our disks for a week",
    misses: "keep it to yourself",
  },
  {
    id: "as-long-as",
    on: "text",
    pattern:
      /\b(?:as|so) long as\b|\bno longer (?:than |is |are |be )?(?:\w+ )?(?:necessary|need\w*|required|relevant)\b|\bhow long\b|\bfor (?:the|a) (?:period|duration|term|time)\b|\bperiod of time\b/g,
    matches: "as long as we need it",
    misses: "a long road",
  },
  {
    id: "for-a-time",
    on: "text",
    pattern:
      /\b(?:for|within|after|up to|of|maximum|every|least|than) (?:\w+ ){0,3}?(?:\d+|one|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety)[ -](?:\(\d+\) )?(?:calendar |business |working )?(?:days?|weeks?|months?|years?|hours?|minutes?)\b/g,
    matches: "for up to 30 days",
    misses: "for 30 people",
  },
  {
    id: "delete-after",
    on: "text",
    pattern:
      /\b(?:delet|eras|remov|destroy|purg|anonymi[sz])\w*\b.{0,60}\b(?:after|within|when|once|automatic\w+|days|months|years|upon|no longer)\b|\b(?:after|within|when|once|no longer)\b.{0,60}\b(?:deleted?|erased?|removed?|destroy(?:ed)?|purged?|anonymi[sz]ed?)\b/g,
    matches: "deleted within a week",
    misses: "you may delete it",
  },
  {
    id: "we-delete",
    on: "text",
    pattern: /\b(?:we|will be|is|are|be) (?:\w+ ){0,3}?(?:delete|erase|destroy|purge|anonymi[sz]e)d?\b/g,
    matches: "it will be deleted",
    misses: "you delete it",
  },
  {
    id: "backups-archives",
    on: "text",
    pattern: /\bback-?ups?\b|\barchiv\w+|\bresidual cop\w+/g,
    matches: "old backups are wiped",
    misses: "step back up the stairs",
  },
  {
    id: "keep-for-law",
    on: "text",
    pattern:
      /\b(?:tax|accounting|audit\w*|statutory|bookkeeping|archiving|limitation periods?|record-?keeping)\b|\bresolve disputes\b|\benforce our (?:agreements|terms|rights)\b|\bcomply with (?:\w+ ){0,2}?legal obligations?\b/g,
    matches: "for tax and accounting",
    misses: "a taxi ride",
  },
  {
    id: "until",
    on: "text",
    pattern: /\buntil (?:you|we|the|your|it|such)\b|\bexpir\w+\b|\bindefinite\w*\b/g,
    matches: "until you close the account",
    misses: "until then",
  },
  {
    id: "account-active",
    on: "text",
    pattern:
      /\baccount (?:is|remains) (?:\w+ )?(?:active|open|deleted|closed)\b|\bactive account\b|\baccount(?:'s)? (?:closure|deletion|termination)\b/g,
    matches: "while your account is active",
    misses: "an accountant is active",
  },
  {
    id: "title-retention",
    on: "title",
    pattern:
      /\bretention\b|\bretain\w*|\bhow long\b|\bkeep\b|\bstorage (?:period|duration|limitation)|\bstor(?:e|ed|age)\b|\bdeletion period|\bsaved\b/g,
    matches: "how long we keep it",
    misses: "how we use it",
  },
];
