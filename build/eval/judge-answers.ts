import type { Answer } from "../../shared/model/answer.ts";
import { type QuestionId, questions } from "../../shared/model/question.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { findEvidence } from "./find-evidence.ts";
import type { Key, KeyAnswer } from "./read-keys.ts";

/** One answer beside its key. */
export type Judged = {
  readonly policy: string;
  readonly question: QuestionId;
  readonly key: KeyAnswer;
  readonly answer: Answer;
  /** Of the clauses we cite, whether one holds key evidence; `null` where the key has none or we cite none. */
  readonly holdsEvidence: boolean | null;
  /** The key's evidence found anywhere in what we read: where it is not, extraction lost it. */
  readonly evidenceIsRead: boolean;
};

/** Every answer of a policy beside its key. */
export function judgeAnswers(key: Key, reading: Reading): readonly Judged[] {
  const byQuestion = new Map(reading.answers.map((answer) => [answer.question, answer]));
  return questions.flatMap(({ id }) => {
    const answer = byQuestion.get(id);
    return answer === undefined ? [] : [judge({ key, reading, question: id, answer })];
  });
}

type Asked = { readonly key: Key; readonly reading: Reading; readonly question: QuestionId; readonly answer: Answer };

function judge({ key, reading, question, answer }: Asked): Judged {
  const keyAnswer = key.answers[question];
  const holding = new Set(keyAnswer.evidence.flatMap((evidence) => [...findEvidence(reading.clauses, evidence)]));
  const isComparable = keyAnswer.evidence.length > 0 && answer.cites.length > 0;
  return {
    policy: key.name,
    question,
    key: keyAnswer,
    answer,
    holdsEvidence: isComparable ? answer.cites.some((cite) => holding.has(cite)) : null,
    evidenceIsRead: holding.size > 0,
  };
}
