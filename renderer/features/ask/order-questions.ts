import {
  type Question,
  type QuestionGroup,
  type QuestionId,
  questionGroups,
  questions,
} from "../../../shared/model/question.ts";

/** The questions people ask most of privacy policies, the most asked first (counted over PrivacyQA, Ravichander 2019). */
const firstQuestions: readonly QuestionId[] = [
  "share-sell",
  "collect-location",
  "keep-long",
  "right-delete",
  "share-who",
];

/** A part of the list: `first` holds what comes before the groups. */
export type QuestionPart = { readonly group: QuestionGroup | "first"; readonly questions: readonly Question[] };

/**
 * All thirty in the order they are shown, each once: those of the reader's red lines, then the ones most asked, then the
 * others by group. Goes in: the questions that red lines are about, in their order.
 */
export function orderQuestions(redLines: readonly QuestionId[]): readonly QuestionPart[] {
  const ahead = new Set([...redLines, ...firstQuestions]);
  const first = [...ahead].flatMap((id) => questions.filter((question) => question.id === id));
  const rest = questionGroups.map((group) => ({
    group,
    questions: questions.filter((question) => question.group === group && !ahead.has(question.id)),
  }));
  return [{ group: "first", questions: first } as const, ...rest].filter((part) => part.questions.length > 0);
}
