import type { QuestionId } from "../../../shared/model/question.ts";
import type { WatchKind } from "../../../shared/model/watch-item.ts";

/** The standing question that is about each kind of red line; none asks about arbitration. */
const questionOf = {
  sale: "share-sell",
  "ad-sharing": "use-ads",
  "long-retention": "keep-long",
  "no-retention-limit": "keep-long",
  "change-without-notice": "change-tell",
  arbitration: null,
  location: "collect-location",
  biometric: "collect-sensitive",
  children: "kids-age",
  "ai-training": "use-profile",
  "weak-contact": "who-contact",
} as const satisfies Record<WatchKind, QuestionId | null>;

/** The questions that the reader's red lines are about, each once and in their order. */
export function redLineQuestions(kinds: readonly WatchKind[]): readonly QuestionId[] {
  return [...new Set(kinds.map((kind) => questionOf[kind]))].filter((question) => question !== null);
}
