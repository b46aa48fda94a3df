import type { Anchor } from "./annotation.ts";
import type { Answer } from "./answer.ts";
import type { AnnotationId, PolicyId, VersionId } from "./ids.ts";
import type { QuestionId } from "./question.ts";

/** What an answer comes to: what the policy says, or that it is silent. */
export type AnswerState = Answer["state"];

/**
 * The reader's own answer to a standing question ("your reading"). It stands beside the one Smallprint read and never in its
 * place. Times are ISO 8601 in UTC.
 */
export type OwnAnswer = {
  /** Of the annotations' kind: own answers are kept, removed and restored as they are. */
  readonly id: AnnotationId;
  readonly policy: PolicyId;
  readonly version: VersionId;
  readonly question: QuestionId;
  readonly state: AnswerState;
  /** The reader's own words, as typed; empty where the state says enough. */
  readonly words: string;
  /** The clauses it stands on; none where the reader names none, or finds the policy silent. */
  readonly evidence: readonly Anchor[];
  readonly sequence: number;
  readonly created: string;
  readonly changed: string;
};
