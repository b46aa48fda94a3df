import type { Anchor } from "../../../shared/model/annotation.ts";
import { annotationId, policyId, versionId } from "../../../shared/model/ids.ts";
import type { AnswerState, OwnAnswer } from "../../../shared/model/own-answer.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import { type Columns, text } from "../columns.ts";
import type { ReadableDb } from "../database.ts";
import { verifiedAnnotation } from "../library-content.ts";

/** The kind of an own answer's row among the annotations (migrations/0004-own-answers.ts). */
export const answerKind = "answer";

/** What the `anchor` column of an own answer holds, as JSON. */
export type AnswerPlace = {
  readonly question: QuestionId;
  readonly state: AnswerState;
  readonly evidence: readonly Anchor[];
};

const known = "SELECT a.*, v.policy FROM annotations a JOIN versions v ON v.id = a.version";
const shown = `${known} JOIN policies p ON p.id = v.policy
  WHERE a.kind = 'answer' AND a.removed IS NULL AND p.removed IS NULL`;

/** Own answers to one policy or to all, oldest first, without what is in the trash. Throws `DamagedRow`. */
export function listShownAnswers(db: ReadableDb, policy: string | null): readonly OwnAnswer[] {
  const rows =
    policy === null
      ? db.all(`${shown} ORDER BY a.sequence, a.key`)
      : db.all(`${shown} AND v.policy = ? ORDER BY a.sequence, a.key`, policy);
  return rows.map(ownAnswer);
}

/** One own answer, in the trash or not; null where the id is another annotation's. Throws `DamagedRow`. */
export function readAnswer(db: ReadableDb, id: string): OwnAnswer | null {
  const row = db.get(`${known} WHERE a.id = ? AND a.kind = 'answer'`, id);
  return row === undefined ? null : ownAnswer(row);
}

/** All own answers to one question in a version, the oldest first: one at most, unless a mended library gave more back. */
export function listAnswersTo(db: ReadableDb, version: string, question: QuestionId): readonly OwnAnswer[] {
  const rows = db.all(
    `${known} WHERE a.version = ? AND a.kind = 'answer' AND a.removed IS NULL ORDER BY a.revision`,
    version,
  );
  return rows.map(ownAnswer).filter((answer) => answer.question === question);
}

/** All of a version, those in the trash too. Throws `DamagedRow`. */
export function listAnswersOf(db: ReadableDb, version: string): readonly OwnAnswer[] {
  return db.all(`${known} WHERE v.id = ? AND a.kind = 'answer' ORDER BY a.key`, version).map(ownAnswer);
}

function ownAnswer(row: Columns): OwnAnswer {
  const { id, version, anchor, body, sequence, created, changed } = verifiedAnnotation(row);
  // Written by `giveAnswer` and `moveAnchors` alone, and the hash says that it is still that.
  const { question, state, evidence }: AnswerPlace = JSON.parse(anchor);
  return {
    ...{ id: annotationId(id), policy: policyId(text(row, "policy")), version: versionId(version) },
    ...{ question, state, words: body, evidence, sequence, created, changed },
  };
}
