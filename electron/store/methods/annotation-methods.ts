import type { Annotation } from "../../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { AnnotationId, VersionId } from "../../../shared/model/ids.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";
import { type Result, succeed } from "../../../shared/model/result.ts";
import { alterAnnotation, type Change } from "../alter-annotation.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { foundOr } from "../found-or.ts";
import { keepable } from "../keepable.ts";
import { insertAnnotation } from "../library-content.ts";
import type { LibraryFiles } from "../library-files.ts";
import { newAnnotationId } from "../new-id.ts";
import {
  findAnnotation,
  listAnnotationsOf,
  listShownAnnotations,
  moveAnnotation,
  readAnnotation,
} from "../queries/annotations.ts";
import { nextChange } from "../queries/meta.ts";
import { type AnswerPlace, listAnswersOf, readAnswer } from "../queries/own-answers.ts";
import { findPlace, keepPlace } from "../queries/places.ts";
import { findVersion } from "../queries/policies.ts";
import type { Anchors, NewAnnotation, StoreMethods } from "../store-contract.ts";

type AnnotationMethods = Pick<
  StoreMethods,
  | "listAnnotations"
  | "addAnnotation"
  | "editAnnotation"
  | "removeAnnotation"
  | "restoreAnnotation"
  | "savePlace"
  | "listAnchors"
  | "moveAnchors"
>;

/** What the reader makes: bookmarks, notes, and the place they read up to. */
export function annotationMethods(files: LibraryFiles): AnnotationMethods {
  return {
    listAnnotations: (policy) => files.read((db) => listShownAnnotations(db, policy)),
    addAnnotation: (annotation) => add(files, annotation),
    editAnnotation: (id, body) => alter(files, id, { body: keepable(body), changed: files.now().toISOString() }),
    removeAnnotation: (id) => {
      const removed = alter(files, id, { removed: files.now().toISOString() });
      return removed.ok ? succeed(null) : removed;
    },
    restoreAnnotation: (id) => alter(files, id, { removed: null }),
    listAnchors: (version) => files.read((db) => anchorsOf(db, version)),
    moveAnchors: (moved) => moveAnchors(files, moved),
    savePlace: (version, place) => savePlace(files, version, place),
  };
}

function add(files: LibraryFiles, { version, kind, body, anchor }: NewAnnotation): Result<Annotation, LibraryFailure> {
  const time = files.now().toISOString();
  const added = files.change((db) => {
    if (findVersion(db, version) === null) return null;
    const id = newAnnotationId();
    const sequence = nextChange(db);
    const texts = { anchor: JSON.stringify(anchor), body: keepable(body) };
    const times = { created: time, changed: time, removed: null };
    insertAnnotation(db, { id, version, kind, ...texts, sequence, revision: sequence, ...times });
    return readAnnotation(db, id);
  });
  return foundOr(added);
}

/** An own answer is no annotation to its reader: its id is not found here. */
function alter(files: LibraryFiles, id: AnnotationId, change: Change): Result<Annotation, LibraryFailure> {
  return foundOr(
    files.change((db) => {
      if (readAnnotation(db, id) === null) return null;
      alterAnnotation(db, id, change);
      return readAnnotation(db, id);
    }),
  );
}

function anchorsOf(db: ReadableDb, version: VersionId): Anchors {
  const annotations = listAnnotationsOf(db, version).map(({ id, anchor }) => ({ annotation: id, part: 0, anchor }));
  const answers = listAnswersOf(db, version).flatMap(({ id, evidence }) =>
    evidence.map((anchor, part) => ({ annotation: id, part, anchor })),
  );
  return { version, anchors: [...annotations, ...answers], place: findPlace(db, version) };
}

function moveAnchors(files: LibraryFiles, { version, anchors, place }: Anchors): Result<null, LibraryFailure> {
  const moved = files.change((db) => {
    for (const [id, parts] of Map.groupBy(anchors, ({ annotation }) => annotation)) moveParts(db, id, parts);
    if (place !== null && findVersion(db, version) !== null) keepPlace(db, version, place);
  });
  return moved.ok ? succeed(null) : moved;
}

function moveParts(db: WritableDb, id: AnnotationId, parts: Anchors["anchors"]): void {
  const row = findAnnotation(db, id);
  if (row === null) return;
  const answer = readAnswer(db, id);
  const anchor = answer === null ? parts[0]?.anchor : withMoved(answer, parts);
  moveAnnotation(db, { ...row, anchor: JSON.stringify(anchor), revision: nextChange(db) });
}

function withMoved({ question, state, evidence }: AnswerPlace, parts: Anchors["anchors"]): AnswerPlace {
  const moved = new Map(parts.map(({ part, anchor }) => [part, anchor]));
  return { question, state, evidence: evidence.map((anchor, part) => moved.get(part) ?? anchor) };
}

function savePlace(files: LibraryFiles, version: VersionId, place: ReadingPlace): Result<null, LibraryFailure> {
  const kept = files.change((db) => {
    if (findVersion(db, version) === null) return null;
    keepPlace(db, version, place);
    return version;
  });
  const found = foundOr(kept);
  return found.ok ? succeed(null) : found;
}
