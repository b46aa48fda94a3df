import type { Answer } from "../../../shared/model/answer.ts";
import type { AnswerState, OwnAnswer } from "../../../shared/model/own-answer.ts";
import type { Question, QuestionId } from "../../../shared/model/question.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { AnswerShape } from "../../ui/answer-glyph.tsx";
import { orderQuestions, type QuestionPart } from "./order-questions.ts";

/** One question with what is known in answer to it. */
export type QuestionRow = {
  readonly question: Question;
  /** What Smallprint read; `null` where it answers nothing for this policy. */
  readonly answer: Answer | null;
  /** The reader's own answer in this version. */
  readonly own: OwnAnswer | null;
  /** The one of an earlier version, where this one has none yet. */
  readonly earlier: OwnAnswer | null;
  readonly isRedLine: boolean;
};

export type RowPart = { readonly group: QuestionPart["group"]; readonly rows: readonly QuestionRow[] };

type Known = {
  readonly reading: Reading;
  readonly own: ReadonlyMap<QuestionId, OwnAnswer>;
  readonly earlier: ReadonlyMap<QuestionId, OwnAnswer>;
  readonly redLines: readonly QuestionId[];
};

/** The list as it is shown: every question with its answer and the reader's own. */
export function makeRows({ reading, own, earlier, redLines }: Known): readonly RowPart[] {
  const answers = new Map(reading.answers.map((answer) => [answer.question, answer]));
  return orderQuestions(redLines).map(({ group, questions }) => ({
    group,
    rows: questions.map((question) => ({
      question,
      answer: answers.get(question.id) ?? null,
      own: own.get(question.id) ?? null,
      earlier: own.has(question.id) ? null : (earlier.get(question.id) ?? null),
      isRedLine: redLines.includes(question.id),
    })),
  }));
}

/** What rows are narrowed down to: one of the states, or those with an own answer; `null` for all. */
export type RowFilter = AnswerState | "own" | null;

/**
 * The rows that have every word typed, at the start of a word, in the question or its answers. Parts without rows are left
 * out; nothing typed leaves all.
 */
export function filterRows(parts: readonly RowPart[], typed: string, filter: RowFilter): readonly RowPart[] {
  const words = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isIn = (row: QuestionRow) => passes(row, filter) && holds(row, words);
  return parts.map(({ group, rows }) => ({ group, rows: rows.filter(isIn) })).filter(({ rows }) => rows.length > 0);
}

function passes({ answer, own }: QuestionRow, filter: RowFilter): boolean {
  if (filter === null) return true;
  return filter === "own" ? own !== null : answer?.state === filter;
}

function holds({ question, answer, own }: QuestionRow, words: readonly string[]): boolean {
  const text = ` ${fold([question.asks, answer?.text, own?.words].join(" ")).replaceAll(/[^\p{L}\p{N}]+/gu, " ")}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** Case and accents make no difference to someone looking for a question. */
function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The shape of what Smallprint read. */
export function shapeOf(answer: Answer | null): AnswerShape {
  if (answer === null) return "none";
  return answer.state === "no" && answer.exception ? "no-with-exception" : answer.state;
}
