import type { Answer } from "../../../model/answer.ts";
import type { QuestionId } from "../../../model/question.ts";
import type { WatchItem, WatchKind } from "../../../model/watch-item.ts";
import type { FactsAt } from "../facts-at.ts";
import type { Cue } from "../questions/cue.ts";
import type { Hit } from "../questions/find-hits.ts";

/** What a thing to watch for is found in. */
export type Watched = {
  readonly hits: readonly Hit[];
  readonly answerTo: ReadonlyMap<QuestionId, Answer>;
  readonly facts: FactsAt;
};

/** How one thing to watch for is found; `null` where the policy gives no cause. */
export type WatchRule = {
  readonly kind: WatchKind;
  readonly cues: readonly Cue[];
  readonly find: (watched: Watched) => Omit<WatchItem, "kind"> | null;
};
