import type { ClauseId, VersionId } from "../../../shared/model/ids.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import type { Span } from "../../../shared/model/span.ts";
import type { Go } from "../../client/target.ts";

/** The ways out of the pane, and back into it: who shows the pane carries them out. */
export type ReaderWays = {
  /** Opens another version of the policy. */
  readonly version: (version: VersionId) => void;
  /** Shows words of a clause in the file they were read from; `null` for all of it. */
  readonly original: (clause: ClauseId, span: Span<"text"> | null) => void;
  /** The pane goes somewhere by itself: this clause becomes a step to go back to. */
  readonly leave: (clause: ClauseId) => void;
  /** Goes to words of this version, as a jump. */
  readonly go: Go;
  /** Shows a question with its answers. */
  readonly ask: (question: QuestionId) => void;
  /** The policy was read again: it is to be asked for anew. */
  readonly reread: () => void;
};
