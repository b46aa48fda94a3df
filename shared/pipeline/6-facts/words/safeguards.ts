import type { TermRule } from "./term-rule.ts";

/** What is named to protect data that goes abroad. */
export const safeguardRules: readonly TermRule[] = [
  {
    id: "scc",
    value: "standard contractual clauses",
    pattern: /\b(?:standard|model) (?:\w+ )?(?:contractual|contract|data protection) clauses\b|\bsccs?\b/g,
    matches: "standard contractual clauses",
    misses: "a clause in a contract",
  },
  {
    id: "adequacy",
    value: "decisions that a country protects data well enough",
    pattern: /\badequacy (?:decisions?|findings?|status)\b|\bdecision on adequacy\b/g,
    matches: "an adequacy decision",
    misses: "an adequate meal",
  },
  {
    id: "dpf",
    value: "the Data Privacy Framework",
    pattern: /\bdata privacy framework\b|\bdpf\b/g,
    matches: "the data privacy framework",
    misses: "a framework for trade",
  },
  {
    id: "shield",
    value: "Privacy Shield",
    pattern: /\bprivacy shield\b/g,
    matches: "the privacy shield",
    misses: "a shield wall",
  },
  {
    id: "bcr",
    value: "binding corporate rules",
    pattern: /\bbinding corporate rules\b/g,
    matches: "binding corporate rules",
    misses: "binding of books",
  },
  {
    id: "safe-harbour",
    value: "Safe Harbor",
    pattern: /\bsafe harbou?r\b/g,
    matches: "the safe harbor rules",
    misses: "a harbour",
  },
];
