import type { TermRule } from "./term-rule.ts";

/** Where data about people comes from, where that is nobody data goes to. The values read after "from". */
export const sourceRules: readonly TermRule[] = [
  {
    id: "public-records",
    value: "public sources",
    pattern:
      /\bpublic(?:ly)?[- ](?:available |accessible )?(?:sources?|records?|databases?|registers?|information|data)\b|\b(?:government|court) (?:records?|databases?)\b|\bpublic domain\b/g,
    matches: "publicly available sources",
    misses: "a public house",
  },
  {
    id: "others",
    value: "other companies",
    pattern:
      /\bthird[- ]part(?:y|ies)\b(?: (?:sources?|services?|websites?|sites?|platforms?|apps?|applications?|companies))?|\bother (?:companies|sources|services|websites|sites|organi[sz]ations|businesses)\b/g,
    matches: "from third-party sources",
    misses: "the third part of the tale",
  },
  {
    id: "friends",
    value: "people you know",
    pattern: /\b(?:your )?(?:friends?|family members?|relatives)\b|\b(?:people|someone) (?:who |you )?knows?\b/g,
    matches: "from a friend",
    misses: "a friendly face",
  },
  {
    id: "app-stores",
    value: "app stores",
    pattern: /\bapp(?:lication)? stores?\b|\bgoogle play\b/g,
    matches: "from app stores",
    misses: "a store room",
  },
  {
    id: "sign-in",
    value: "services you sign in with",
    pattern:
      /\b(?:single sign-?on|sign-in|log-?in|authentication) (?:services?|providers?|partners?)\b|\bsocial log-?ins?\b/g,
    matches: "from sign-in services",
    misses: "a sign on the door",
  },
  {
    id: "health",
    value: "doctors and clinics",
    pattern:
      /\b(?:health ?care|medical|care) (?:providers?|professionals?|practitioners?)\b|\b(?:doctors?|physicians?|hospitals?|pharmac(?:y|ies))\b/g,
    matches: "from your doctor",
    misses: "a medical book",
  },
  {
    id: "identity-checks",
    value: "companies that check identities or fraud",
    pattern:
      /\b(?:identity|fraud|background)[- ](?:verification|check\w*|prevention|detection|screening) (?:\w+ )?(?:providers?|services?|agenc\w+|compan\w+|partners?|vendors?)\b/g,
    matches: "fraud prevention agencies",
    misses: "a matter of identity",
  },
];
