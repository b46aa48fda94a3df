import type { QuestionId } from "../../shared/model/question.ts";
import type { WatchKind } from "../../shared/model/watch-item.ts";

/** The standing question that is about each kind of thing to watch for; none asks about arbitration. */
export const watchQuestions: Readonly<Record<WatchKind, QuestionId | null>> = {
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
};
