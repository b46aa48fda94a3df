import type { ClauseId } from "./ids.ts";
import type { Practice } from "./practice.ts";

/** At least one clause: a sentence or answer that cites nothing can't be built. */
export type Citations = readonly [ClauseId, ...ClauseId[]];

/** A plain sentence made from facts. */
export type SummarySentence = { readonly practice: Practice; readonly text: string; readonly cites: Citations };

/** The four states of an answer. */
export type AnswerState = "yes" | "no" | "unclear" | "does-not-say";

/** The answer to one of the thirty standing questions. */
export type Answer = {
  readonly question: string;
  readonly state: AnswerState;
  readonly exception: boolean;
  readonly value: string | null;
  readonly text: string;
  readonly cites: readonly ClauseId[];
  readonly lookedFor: readonly string[];
};
