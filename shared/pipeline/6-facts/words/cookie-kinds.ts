import type { TermRule } from "./term-rule.ts";

/** What cookies are for. The values read before "cookies". */
export const cookieKindRules: readonly TermRule[] = [
  {
    id: "essential",
    value: "essential",
    pattern: /\b(?:strictly )?(?:essential|necessary) cookies\b/g,
    matches: "essential cookies",
    misses: "essential oils",
  },
  {
    id: "analytics",
    value: "analytics",
    pattern: /\b(?:analytics?|analytical|performance|statistic\w*|measurement) cookies\b/g,
    matches: "analytics cookies",
    misses: "analytics staff",
  },
  {
    id: "preference",
    value: "preference",
    pattern: /\b(?:preference|functional(?:ity)?) cookies\b/g,
    matches: "preference cookies",
    misses: "a preference",
  },
  {
    id: "advertising",
    value: "advertising",
    pattern: /\b(?:advertis\w+|marketing|targeting|ad) cookies\b/g,
    matches: "advertising cookies",
    misses: "an advertised price",
  },
];
