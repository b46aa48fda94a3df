import type { Answer } from "../model/answer.ts";
import type { AnswerState } from "../model/own-answer.ts";
import type { Question, QuestionGroup } from "../model/question.ts";

/** The heads of the groups of questions. */
export const groupNames = {
  collect: "What they collect",
  use: "Why they use it",
  share: "Who else gets it",
  keep: "How long and how safe",
  choices: "My choices and rights",
  rest: "Children, contact, changes",
} as const satisfies Record<QuestionGroup, string>;

/** The four states, as they are counted and chosen. */
export const stateNames = {
  yes: "Yes, or stated",
  no: "No",
  unclear: "Unclear",
  "does-not-say": "Does not say",
} as const satisfies Record<AnswerState, string>;

/** Whether a question can be answered with yes or no, as it is worded; what it asks for beside that is its kind. */
export function isYesOrNo({ asks }: Question): boolean {
  return /^(?:Do|Can|Will|Is)\b/.test(asks);
}

/** A state in answer to one question: what can't be answered with yes is `Stated`. */
export function stateWord(state: AnswerState, question: Question): string {
  if (state !== "yes") return stateNames[state];
  return isYesOrNo(question) ? "Yes" : "Stated";
}

/** An answer's state with its exception: `No, with an exception`. */
export function answerHead({ state, exception }: Pick<Answer, "state" | "exception">, question: Question): string {
  return exception ? `${stateWord(state, question)}, with an exception` : stateWord(state, question);
}
