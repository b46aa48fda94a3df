import type { Annotation } from "../../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { AnnotationId, VersionId } from "../../../shared/model/ids.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
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
  updateAnnotation,
} from "../queries/annotations.ts";
import { nextChange } from "../queries/meta.ts";
import { findPlace, keepPlace } from "../queries/places.ts";
import { findVersion } from "../queries/policies.ts";
import type { AnnotationContent } from "../row-hash.ts";
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
    editAnnotation: (id, body) => alter(files, id, { body: keepable(body) }),
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

type Change = { readonly body: string } | { readonly removed: string | null };

/** Changes a row as a whole, with a new revision and hash; an edit moves `changed`, the trash does not. */
function alter(files: LibraryFiles, id: AnnotationId, change: Change): Result<Annotation, LibraryFailure> {
  return foundOr(files.change((db) => alterRow(db, id, { change, time: files.now().toISOString() })));
}

type Alteration = { readonly change: Change; readonly time: string };

function alterRow(db: WritableDb, id: AnnotationId, { change, time }: Alteration): Annotation | null {
  const row = findAnnotation(db, id);
  if (row === null) return null;
  const altered: AnnotationContent = { ...row, ...change, changed: "body" in change ? time : row.changed };
  updateAnnotation(db, { ...altered, revision: nextChange(db) });
  return readAnnotation(db, id);
}

function anchorsOf(db: ReadableDb, version: VersionId): Anchors {
  const annotations = listAnnotationsOf(db, version);
  return {
    version,
    anchors: annotations.map(({ id, anchor }) => ({ annotation: id, anchor })),
    place: findPlace(db, version),
  };
}

function moveAnchors(files: LibraryFiles, { version, anchors, place }: Anchors): Result<null, LibraryFailure> {
  const moved = files.change((db) => {
    for (const { annotation, anchor } of anchors) {
      const row = findAnnotation(db, annotation);
      if (row !== null) moveAnnotation(db, { ...row, anchor: JSON.stringify(anchor), revision: nextChange(db) });
    }
    if (place !== null && findVersion(db, version) !== null) keepPlace(db, version, place);
  });
  return moved.ok ? succeed(null) : moved;
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

/** `not-found` in the place of null. */
function foundOr<T>(result: Result<T | null, LibraryFailure>): Result<T, LibraryFailure> {
  if (!result.ok) return result;
  return result.value === null ? fail({ kind: "not-found" }) : succeed(result.value);
}
