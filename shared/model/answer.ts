import type { ClauseId } from "./ids.ts";
import type { QuestionId } from "./question.ts";
import type { Span } from "./span.ts";
import type { Citations } from "./summary.ts";

/** The exact words that an answer stands on. */
export type Evidence = { readonly clause: ClauseId; readonly span: Span<"text"> };

/** How long something is kept: of what, how long in ISO 8601, and the rule as plain words; `null` where it is not said. */
export type KeepingTime = {
  readonly of: string | null;
  readonly duration: string | null;
  readonly rule: string | null;
};

/** One item of a list, a step, a contact, a date (ISO 8601), an age, or a time of keeping. */
export type AnswerValue = string | KeepingTime;

type Words = {
  readonly question: QuestionId;
  /** One or two plain sentences. */
  readonly text: string;
};

/** An answer that the policy gives. It cites at least one clause: one that cites none can't be built. */
export type SaidAnswer = Words & {
  readonly state: "yes" | "no" | "unclear";
  /** Whether the policy carves something out of it; `text` says what. */
  readonly exception: boolean;
  readonly value: readonly AnswerValue[];
  /** The people it is limited to ("California residents"), as the policy names them. */
  readonly region: string | null;
  readonly cites: Citations;
  /** The words in the clauses that `cites` names, at least one stretch for each. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The words that leave it open ("may", "unless"), as written; none unless `unclear`. */
  readonly hedges: readonly string[];
  readonly lookedFor: readonly [];
  readonly nearest: readonly [];
};

/** Silence: what was looked for, and the clauses that come nearest. */
export type SilentAnswer = Words & {
  readonly state: "does-not-say";
  readonly exception: false;
  readonly value: readonly [];
  readonly region: null;
  readonly cites: readonly [];
  readonly evidence: readonly [];
  readonly hedges: readonly [];
  readonly lookedFor: readonly [string, ...string[]];
  /** At most three, the nearest first; none where nothing comes near. */
  readonly nearest: readonly ClauseId[];
};

/** The answer to one of the thirty standing questions. */
export type Answer = SaidAnswer | SilentAnswer;
