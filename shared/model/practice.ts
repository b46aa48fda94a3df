import type { Span } from "./span.ts";

/** The ten practices of the OPP-115 corpus (Wilson et al., ACL 2016), in the order they are shown. */
export const practices = [
  "first-party-collection",
  "third-party-sharing",
  "user-choice",
  "access-edit-deletion",
  "data-retention",
  "data-security",
  "policy-change",
  "do-not-track",
  "specific-audiences",
  "other",
] as const;

/** What a clause is about. */
export type Practice = (typeof practices)[number];

/** A practice given to a clause, how sure (0 to 1), and the words that led to it. */
export type PracticeLabel = {
  readonly practice: Practice;
  readonly score: number;
  readonly why: readonly Span<"text">[];
};
