import type { Anchor, Annotation, AnnotationKind } from "../../../shared/model/annotation.ts";
import { annotationId, policyId, versionId } from "../../../shared/model/ids.ts";
import { type Columns, oneOf, text } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { verifiedAnnotation } from "../library-content.ts";
import { type AnnotationContent, hashOfAnnotation } from "../row-hash.ts";

const kinds = ["bookmark", "note"] as const satisfies readonly AnnotationKind[];

const known = "SELECT a.*, v.policy FROM annotations a JOIN versions v ON v.id = a.version";
// Own answers are rows of the same table, listed by queries of their own (own-answers.ts).
const shown = `${known} JOIN policies p ON p.id = v.policy
  WHERE a.kind <> 'answer' AND a.removed IS NULL AND p.removed IS NULL`;

/** Annotations of one policy or of all, oldest first, without what is in the trash. Throws `DamagedRow`. */
export function listShownAnnotations(db: ReadableDb, policy: string | null): readonly Annotation[] {
  const rows =
    policy === null
      ? db.all(`${shown} ORDER BY a.sequence, a.key`)
      : db.all(`${shown} AND v.policy = ? ORDER BY a.sequence, a.key`, policy);
  return rows.map(annotation);
}

/** One annotation or own answer as its row has it, in the trash or not. Throws `DamagedRow`. */
export function findAnnotation(db: ReadableDb, id: string): AnnotationContent | null {
  const row = db.get("SELECT * FROM annotations WHERE id = ?", id);
  return row === undefined ? null : verifiedAnnotation(row);
}

/** An annotation as the reader's window has it; null where the id is an own answer's. Throws `DamagedRow`. */
export function readAnnotation(db: ReadableDb, id: string): Annotation | null {
  const row = db.get(`${known} WHERE a.id = ? AND a.kind <> 'answer'`, id);
  return row === undefined ? null : annotation(row);
}

/** Writes an annotation's changed content over its row. */
export function updateAnnotation(db: WritableDb, row: AnnotationContent): void {
  db.run(
    "UPDATE annotations SET body = ?, revision = ?, changed = ?, removed = ?, hash = ? WHERE id = ?",
    ...[row.body, row.revision, row.changed, row.removed, hashOfAnnotation(row), row.id],
  );
}

/** Writes where an annotation stands now; what it says and when it was changed stay. */
export function moveAnnotation(db: WritableDb, row: AnnotationContent): void {
  db.run(
    "UPDATE annotations SET anchor = ?, revision = ?, hash = ? WHERE id = ?",
    ...[row.anchor, row.revision, hashOfAnnotation(row), row.id],
  );
}

/** All annotations of a version, those in the trash too. Throws `DamagedRow`. */
export function listAnnotationsOf(db: ReadableDb, version: string): readonly Annotation[] {
  return db.all(`${known} WHERE v.id = ? AND a.kind <> 'answer' ORDER BY a.key`, version).map(annotation);
}

/** The rows whose content is not what was written, by key, with whatever can still be read of them. */
export function findDamagedAnnotations(db: ReadableDb): readonly Columns[] {
  const damaged: Columns[] = [];
  for (const row of db.each("SELECT * FROM annotations")) if (!isIntact(row)) damaged.push({ ...row });
  return damaged;
}

function isIntact(row: Columns): boolean {
  try {
    verifiedAnnotation(row);
    return true;
  } catch {
    return false;
  }
}

function annotation(row: Columns): Annotation {
  const { id, version, body, sequence, created, changed, anchor } = verifiedAnnotation(row);
  // Written by `addAnnotation` alone, and the hash says that it is still that.
  const parsed: Anchor = JSON.parse(anchor);
  return {
    ...{ id: annotationId(id), policy: policyId(text(row, "policy")), version: versionId(version) },
    ...{ kind: oneOf(row, "kind", kinds), anchor: parsed, body, sequence, created, changed },
  };
}
