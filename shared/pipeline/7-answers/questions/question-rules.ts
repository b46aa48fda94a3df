import type { QuestionId } from "../../../model/question.ts";
import type { FactsAt } from "../facts-at.ts";
import type { Said } from "../said.ts";
import type { Cue } from "./cue.ts";
import type { Passage } from "./cut-passages.ts";
import type { Draft } from "./draft.ts";
import type { Hit } from "./find-hits.ts";

/** What was found for one question. */
export type Found = {
  readonly hits: readonly Hit[];
  readonly facts: FactsAt;
  readonly passages: readonly Passage[];
  readonly said: Said;
};

/** How one standing question is answered. */
export type QuestionRules = {
  readonly question: QuestionId;
  readonly cues: readonly Cue[];
  /** Where the policy is silent: plain words for what was looked for; they also find the nearest clauses. */
  readonly lookedFor: readonly [string, ...string[]];
  /** What silence is told as: "They don't say whether …". */
  readonly silence: string;
  /** `null` is silence. */
  readonly settle: (found: Found) => Draft | null;
};
