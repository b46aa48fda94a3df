import type { TermRule } from "./term-rule.ts";

/** Who can see what people put up. The values are those of recipients where they are the same people. */
export const viewerRules: readonly TermRule[] = [
  {
    id: "users",
    value: "other users",
    pattern:
      /\b(?:other|all|fellow|registered) (?:users?|members?|players?|participants?|subscribers?|customers?|people)\b|\b(?:your )?(?:followers|friends|connections|contacts)\b/g,
    matches: "to other users",
    misses: "our users",
  },
  {
    id: "public",
    value: "the public",
    pattern:
      /\b(?:the |general )?public\b(?! interest)|\b(?:anyone|anybody|everyone|everybody)\b(?! (?:(?:who|that) (?:uses?|has|have|shares?|you)|with (?:access|whom)|in your|on your|you)\b)|\bsearch engines?\b|\bany (?:visitor|person|user|member)s?\b|\bvisitors\b|\bothers\b/g,
    matches: "by anyone",
    misses: "published",
  },
  {
    id: "employers",
    value: "your employer or team",
    pattern:
      /\byour (?:employer|organi[sz]ation|team|school|company|administrators?)\b|\b(?:account|workspace|team) (?:owners?|administrators?|admins?)\b/g,
    matches: "by your employer",
    misses: "our employees",
  },
];
