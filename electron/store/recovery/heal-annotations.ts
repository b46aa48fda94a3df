import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Columns, count, text } from "../columns.ts";
import type { Database } from "../database.ts";
import { writeDurably } from "../durable-file.ts";
import { insertAnnotation, type LibraryContent } from "../library-content.ts";
import { type LibraryFolder, stampOf } from "../library-folder.ts";
import { findDamagedAnnotations } from "../queries/annotations.ts";
import { nextChange, readMeta } from "../queries/meta.ts";
import type { AnnotationContent } from "../row-hash.ts";
import { newestGood } from "../snapshots/snapshot-folder.ts";

/** What was mended: `lost` rows did not verify and are in no snapshot; what is left of them is in the kept file. */
export type Healed = { readonly keptAs: string; readonly restored: number; readonly lost: number };

/**
 * Looks at every annotation. A row that is not what was written is kept in a file of its own and taken out; whatever the
 * newest good snapshot has and the table lacks, or has in an earlier revision only, is put back.
 * Comes out: null where all was well. Throws the disk's error.
 */
export function healAnnotations(db: Database, folder: LibraryFolder, now: Date): Healed | null {
  const damaged = findDamagedAnnotations(db);
  const snapshot = newestGood(folder.backupDir, readMeta(db, "library") ?? "")?.snapshot.content ?? null;
  const missing = missingFrom(db, snapshot, damaged);
  if (damaged.length === 0 && missing.length === 0) return null;
  const keptAs = damaged.length === 0 ? "" : keepRows(folder, damaged, now);
  db.inTransaction((change) => {
    for (const row of damaged) change.run("DELETE FROM annotations WHERE key = ?", count(row, "key"));
    for (const row of missing) {
      change.run("DELETE FROM annotations WHERE id = ?", row.id);
      insertAnnotation(change, row);
    }
    nextChange(change);
  });
  return { keptAs, restored: missing.length, lost: Math.max(0, damaged.length - missing.length) };
}

/** The snapshot's annotations that the table does not hold whole, as far as their version is still there. */
function missingFrom(
  db: Database,
  snapshot: LibraryContent | null,
  damaged: readonly Columns[],
): readonly AnnotationContent[] {
  const damagedKeys = new Set(damaged.map((row) => count(row, "key")));
  const rows = db.all("SELECT key, id, revision FROM annotations").filter((row) => !damagedKeys.has(count(row, "key")));
  const whole = new Map(rows.map((row) => [text(row, "id"), count(row, "revision")]));
  const versions = new Set(db.all("SELECT id FROM versions").map((row) => text(row, "id")));
  const isMissing = (row: AnnotationContent): boolean => (whole.get(row.id) ?? -1) < row.revision;
  return (snapshot?.annotations ?? []).filter((row) => isMissing(row) && versions.has(row.version));
}

function keepRows(folder: LibraryFolder, rows: readonly Columns[], now: Date): string {
  const path = freePath(join(folder.dir, `annotations.damaged-${stampOf(now)}`));
  const content = `${JSON.stringify(rows, null, 2)}\n`;
  writeDurably(path, Buffer.from(content, "utf8"), join(folder.dir, `${randomUUID()}.unfinished`));
  return basename(path);
}

function freePath(wanted: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const path = attempt === 1 ? `${wanted}.json` : `${wanted}-${attempt}.json`;
    if (!existsSync(path)) return path;
  }
}
