import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import type { Go } from "../../client/target.ts";
import type { OwnAnswerActions } from "./use-own-answers.ts";
import type { PickPlace } from "./use-pick-place.ts";

/** What every question of the panel is drawn with: the open policy, where the reader is, and what they can do. */
export type AskDesk = {
  readonly open: OpenPolicy;
  readonly byId: ReadonlyMap<ClauseId, Clause>;
  /** The clause whose citation was followed last. */
  readonly cited: ClauseId | null;
  /** The clause the reader is at in the text. */
  readonly place: ClauseId | null;
  /** `null` where the text can't be pointed into. */
  readonly pick: PickPlace | null;
  readonly own: OwnAnswerActions;
  readonly go: Go;
  /** Unfolds a question; `null` folds all. */
  readonly show: (question: QuestionId | null) => void;
  /** Opens a question for the reader's own answer; `null` ends that. */
  readonly edit: (question: QuestionId | null) => void;
  /** Moves to the field, so that what is typed next filters. */
  readonly type: () => void;
};
