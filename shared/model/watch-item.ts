import type { Evidence } from "./answer.ts";
import type { QuestionId } from "./question.ts";

/** What most people would want to know before they agree. The reader chooses which of them count as red lines. */
export const watchKinds = [
  "sale",
  "ad-sharing",
  "long-retention",
  "no-retention-limit",
  "change-without-notice",
  "arbitration",
  "location",
  "biometric",
  "children",
  "ai-training",
  "weak-contact",
] as const;
export type WatchKind = (typeof watchKinds)[number];

/**
 * One thing to watch for, worded as a fact and cited. Where the thing is a silence ("They don't say how long …") there is
 * no evidence, and `lookedFor` tells what was looked for instead: one of the two is never empty.
 */
export type WatchItem = {
  readonly kind: WatchKind;
  readonly text: string;
  /** The standing question that tells more, where there is one. */
  readonly question: QuestionId | null;
  readonly evidence: readonly Evidence[];
  readonly lookedFor: readonly string[];
};
