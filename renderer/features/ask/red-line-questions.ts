import type { QuestionId } from "../../../shared/model/question.ts";
import type { WatchKind } from "../../../shared/model/watch-item.ts";
import { watchQuestions } from "../../client/watch-questions.ts";

/** The questions that the reader's red lines are about, each once and in their order. */
export function redLineQuestions(kinds: readonly WatchKind[]): readonly QuestionId[] {
  return [...new Set(kinds.map((kind) => watchQuestions[kind]))].filter((question) => question !== null);
}
