import type { GivenAnswer } from "../../../shared/ipc/answers.ts";
import type { Anchor } from "../../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { AnnotationId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { type Result, succeed } from "../../../shared/model/result.ts";
import { alterAnnotation } from "../alter-annotation.ts";
import type { WritableDb } from "../database.ts";
import { foundOr } from "../found-or.ts";
import { keepable } from "../keepable.ts";
import { insertAnnotation } from "../library-content.ts";
import type { LibraryFiles } from "../library-files.ts";
import { newAnnotationId } from "../new-id.ts";
import { nextChange } from "../queries/meta.ts";
import { type AnswerPlace, answerKind, listAnswersTo, listShownAnswers, readAnswer } from "../queries/own-answers.ts";
import { findVersion } from "../queries/policies.ts";
import type { NewOwnAnswer, StoreMethods } from "../store-contract.ts";

type OwnAnswerMethods = Pick<
  StoreMethods,
  "listOwnAnswers" | "giveAnswer" | "editAnswer" | "removeAnswer" | "restoreAnswer"
>;

/**
 * The reader's own answers. One question of a version shows one at a time: another takes its place, and the one before goes
 * into the trash, from where it can come back.
 */
export function ownAnswerMethods(files: LibraryFiles): OwnAnswerMethods {
  const now = () => files.now().toISOString();
  return {
    listOwnAnswers: (policy) => files.read((db) => listShownAnswers(db, policy)),
    giveAnswer: (answer) => foundOr(files.change((db) => give(db, answer, now()))),
    editAnswer: (id, words) =>
      alter(files, id, (db) => {
        alterAnnotation(db, id, { body: keepable(words), changed: now() });
      }),
    removeAnswer: (id) => {
      const removed = alter(files, id, (db) => setRemoved(db, id, now()));
      return removed.ok ? succeed(null) : removed;
    },
    restoreAnswer: (id) =>
      alter(files, id, (db, answer) => {
        putAside(db, answer, now());
        setRemoved(db, id, null);
      }),
  };
}

function give(db: WritableDb, given: NewOwnAnswer, time: string): GivenAnswer | null {
  if (findVersion(db, given.version) === null) return null;
  const before = listAnswersTo(db, given.version, given.question).at(-1) ?? null;
  putAside(db, given, time);
  const { version, question, state, words } = given;
  const place: AnswerPlace = { question, state, evidence: [...keptEvidence(before, given.kept), ...given.evidence] };
  const [id, sequence] = [newAnnotationId(), nextChange(db)];
  insertAnnotation(db, {
    ...{ id, version, kind: answerKind, anchor: JSON.stringify(place), body: keepable(words) },
    ...{ sequence, revision: sequence, created: time, changed: time, removed: null },
  });
  const answer = readAnswer(db, id);
  return answer === null ? null : { answer, replaced: before?.id ?? null };
}

/** What stays of the answer before, in its order; also what has no place in the text any more. */
function keptEvidence(before: OwnAnswer | null, kept: readonly number[]): readonly Anchor[] {
  return (before?.evidence ?? []).filter((_, index) => kept.includes(index));
}

/** Clears the place of an answer: whatever else is shown for its question goes into the trash. */
function putAside(db: WritableDb, answer: Pick<OwnAnswer, "version" | "question">, time: string): void {
  for (const { id } of listAnswersTo(db, answer.version, answer.question)) setRemoved(db, id, time);
}

function setRemoved(db: WritableDb, id: string, removed: string | null): void {
  alterAnnotation(db, id, { removed });
}

type Alter = (db: WritableDb, answer: OwnAnswer) => void;

function alter(files: LibraryFiles, id: AnnotationId, change: Alter): Result<OwnAnswer, LibraryFailure> {
  return foundOr(
    files.change((db) => {
      const answer = readAnswer(db, id);
      if (answer === null) return null;
      change(db, answer);
      return readAnswer(db, id);
    }),
  );
}
