import type { WritableDb } from "../database.ts";

/**
 * Own answers are annotations of the kind `answer`, so that all that keeps, mends and brings back annotations has them too.
 * In their rows `anchor` holds `{ question, state, evidence }`, `evidence` a list of anchors, and `body` the reader's words.
 * The rows before stay as they are; the schema rises so that a Smallprint that does not know the kind leaves them alone. The
 * index finds them among 100,000 notes.
 */
export function allowOwnAnswers(db: WritableDb): void {
  db.script("CREATE INDEX annotations_answers ON annotations (version) WHERE kind = 'answer'");
}
