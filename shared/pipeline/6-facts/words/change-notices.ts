import type { TermRule } from "./term-rule.ts";

/** How people hear of changes. The values read after "They tell you of changes". */
export const changeNoticeRules: readonly TermRule[] = [
  {
    id: "email",
    value: "by email",
    pattern:
      /\b(?:by|via|through|send\w*|using)(?: \w+){0,3}? e-?mails?\b|\be-?mail(?: \w+){0,3}? (?:you|users|notice|notification|sent|address)\b/g,
    matches: "via email",
    misses: "by the way",
  },
  {
    id: "site-notice",
    value: "by a notice on the site or in the app",
    pattern:
      /\b(?:notices?|notifications?|announcements?) (?:on|in|within|through|via|at)\b.{0,40}\b(?:sites?|websites?|home ?page|services?|apps?|applications?|platform|here|account)\b|\bprominent notice\b|\bin-(?:app|product) (?:notices?|notifications?)\b|\bnotice on (?:our|the)\b|\bpost\w* (?:a|an) (?:\w+ )?(?:notice|announcement)\b|\b(?:statement|notice|banner) (?:to|on) (?:our|the) (?:home ?page|web ?sites?|sites?|apps?)\b|\bpop-?up\b|\bbanner\b/g,
    matches: "a prominent notice",
    misses: "a noticed error",
  },
  {
    id: "posting",
    value: "by posting the new text",
    pattern:
      /\bpost\w*\b.{0,60}\b(?:page|here|site|website|policy|notice|statement|changes|version|updates?|date)\b|\bpublish\w*\b.{0,50}\b(?:page|here|site|website|policy|notice|version)\b|\b(?:changes|modifications)\b.{0,40}\b(?:posted|published)\b/g,
    matches: "changes are posted on this page",
    misses: "a posted letter",
  },
  {
    id: "date",
    value: "by a new date on it",
    pattern: /\b(?:updat\w+|revis\w+|chang\w+|new)\b.{0,30}\b(?:date|"last updated")/g,
    matches: "by a revised date",
    misses: "a date palm",
  },
];
