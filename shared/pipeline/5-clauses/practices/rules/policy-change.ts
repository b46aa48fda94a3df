import type { PracticeRule } from "./practice-rule.ts";

const policy = "(?:policy|policies|notice|statement|terms)";

/** Cues for how and when people are told that the policy changes. */
export const policyChangeRules: readonly PracticeRule[] = [
  {
    id: "change-policy",
    on: "text",
    pattern: new RegExp(
      `\\b(?:chang|updat|modif|revis|amend|alter|adjust|supplement)\\w*\\b.{0,40}\\b(?:this|our|the|its|these|privacy)\\b.{0,20}\\b${policy}\\b`,
      "g",
    ),
    matches: "we may change this notice",
    misses: "you may change this setting",
  },
  {
    id: "policy-changed",
    on: "text",
    pattern: new RegExp(
      `\\b${policy}\\b.{0,30}\\b(?:(?:may|will|can|could|is|was|has|have|been|be) ){1,3}(?:\\w+ )?(?:chang|updat|modif|revis|amend)\\w*`,
      "g",
    ),
    matches: "this statement may be revised",
    misses: "this statement may be read",
  },
  {
    id: "changes",
    on: "text",
    pattern:
      /\b(?:any|these|such|those|material|significant|the|substantial|make|minor|important|of|to) (?:\w+ )?(?:changes|modifications|amendments|revisions)\b|\bchanges (?:to|in|will|are|take)\b/g,
    matches: "any material changes",
    misses: "small change",
  },
  {
    id: "notify-change",
    on: "text",
    pattern:
      /\b(?:notify|inform|alert|tell|notice|let you know|notification)\w*\b.{0,80}\b(?:changes?|updates?|revis\w+|modif\w+|amend\w+)\b|\b(?:changes?|updates?|revis\w+|modif\w+)\b.{0,80}\b(?:notify|inform|alert|notice|let you know|notification)\w*/g,
    matches: "we notify you of any update",
    misses: "we notify the courier",
  },
  {
    id: "post-here",
    on: "text",
    pattern:
      /\bpost(?:s|ed|ing)?\b.{0,60}\b(?:page|here|site|website|policy|notice|changes|version|updates?)\b|\bon this page\b|\bprominent(?:ly)? (?:\w+ )?notic\w+|\btop of (?:this|the)\b/g,
    matches: "posted on this page",
    misses: "a post office",
  },
  {
    id: "time-to-time",
    on: "text",
    pattern:
      /\bfrom time to time\b|\bperiodic(?:ally)?\b|\bat any time\b.{0,30}\bwithout\b|\bcheck back\b|\bregularly\b/g,
    matches: "we do so from time to time",
    misses: "time after time",
  },
  {
    id: "last-updated",
    on: "text",
    pattern:
      /\blast (?:updated|revised|modified|changed)\b|\b(?:effective|revision|revised|updated) (?:date|as of|on)\b|\beffective\b|\bversion\b|\bupdated\b/g,
    matches: "last revised in spring",
    misses: "the last train",
  },
  {
    id: "continued-use",
    on: "text",
    pattern: /\bcontinu(?:ed|ing|e) (?:to )?(?:\w+ ){0,2}?(?:use|using|access|visit)\b/g,
    matches: "your continued use means yes",
    misses: "to be continued",
  },
  {
    id: "review-policy",
    on: "text",
    pattern: new RegExp(
      `\\b(?:review|check|revisit|consult|read|refer)\\w*\\b.{0,30}\\b(?:${policy}|page|back)\\b`,
      "g",
    ),
    matches: "please review this notice often",
    misses: "please review the film",
  },
  {
    id: "reserve-right",
    on: "text",
    pattern: /\breserves? the right\b|\bsole discretion\b|\bdiscretion to\b/g,
    matches: "we reserve the right",
    misses: "we reserve a table",
  },
  {
    id: "take-effect",
    on: "text",
    pattern:
      /\b(?:take|come|go|enter|put)s?(?:ing)? (?:in)?(?:to )?effect\b|\bbecom\w+ effective\b|\beffective (?:immediately|upon|when|date|from|on)\b|\bprior to\b/g,
    matches: "before they take effect",
    misses: "a side effect",
  },
  {
    id: "title-changes",
    on: "title",
    pattern: /\b(?:chang|updat|modif|amend|revis)\w*\b(?! your)/g,
    matches: "changes to this notice",
    misses: "your choices",
  },
];
