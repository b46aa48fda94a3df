import type { LibraryFailure } from "../../shared/model/failure.ts";
import { type BlobHash, blobHash } from "../../shared/model/ids.ts";
import { type Result, succeed } from "../../shared/model/result.ts";
import { dropBlob } from "./blobs.ts";
import { text } from "./columns.ts";
import type { ReadableDb, WritableDb } from "./database.ts";
import { attempt } from "./failure-of.ts";
import { readContent } from "./library-content.ts";
import type { LibraryFiles } from "./library-files.ts";
import { schemaVersion } from "./migrate.ts";
import { countAnnotations } from "./queries/counts.ts";
import { changesSoFar, nextChange, readMeta, writeMeta } from "./queries/meta.ts";
import { newestGood, takeSnapshot } from "./snapshots/snapshot-folder.ts";
import type { SnapshotTaken } from "./store-contract.ts";
import { isLibraryWhole } from "./verify-library.ts";

/** How long something lies in the trash before it may be thrown away (reliability, R19). */
const trashDays = 30;
const day = 86_400_000;

/** Looks at all of `library.db` and mends what can be mended. Comes out: whether anything had to be. */
export function verifyLibrary(files: LibraryFiles): { readonly restored: number; readonly lost: number } {
  const before = files.mended;
  if (!files.isReadOnly && !files.read(isLibraryWhole)) files.rebuildLibrary();
  files.healAnnotations();
  const after = files.mended;
  return {
    restored: (after?.restored ?? 0) - (before?.restored ?? 0),
    lost: (after?.lost ?? 0) - (before?.lost ?? 0),
  };
}

/**
 * Writes a snapshot unless the newest has it all. Every row is verified on the way, so a damaged one is mended before it
 * could get into a snapshot.
 */
export function snapshotIfChanged(files: LibraryFiles): Result<SnapshotTaken, LibraryFailure> {
  if (files.isReadOnly) return { ok: false, failure: { kind: "read-only" } };
  const { backupDir } = files.folder;
  const changes = files.read(changesSoFar);
  const annotations = files.read(countAnnotations);
  const newest = newestGood(
    backupDir,
    files.read((db) => readMeta(db, "library") ?? ""),
  );
  if (newest?.snapshot.content.changes === changes) return succeed({ file: newest.file, annotations, written: false });
  return attempt(() => {
    const content = files.read(readContent);
    const file = takeSnapshot({ backupDir, content, schema: schemaVersion, now: files.now() });
    return { file, annotations: content.annotations.length, written: true };
  });
}

/**
 * Notes that the library was opened now, and throws away what has been in the trash for thirty days: by this start's clock
 * and by the last one's, so that one wrong clock empties no trash. A snapshot that still has it all is taken first.
 */
export function emptyOldTrash(files: LibraryFiles): Result<number, LibraryFailure> {
  const now = files.now();
  const opened = files.read((db) => readMeta(db, "opened"));
  const noted = files.change((db) => writeMeta(db, "opened", now.toISOString()));
  if (!noted.ok) return noted;
  const seen = Math.min(now.getTime(), opened === null ? 0 : Date.parse(opened));
  const before = new Date(Math.max(0, seen - trashDays * day)).toISOString();
  if (!files.read((db) => hasTrashBefore(db, before))) return succeed(0);
  const kept = snapshotIfChanged(files);
  if (!kept.ok) return kept;
  const blobs = files.change((db) => purge(db, before));
  if (!blobs.ok) return blobs;
  for (const hash of blobs.value) dropBlob(files.folder.blobsDir, hash);
  files.showReadings();
  const after = snapshotIfChanged(files);
  return after.ok ? succeed(blobs.value.length) : after;
}

function hasTrashBefore(db: ReadableDb, before: string): boolean {
  const found = db.get(
    "SELECT 1 FROM policies WHERE removed < ?1 UNION ALL SELECT 1 FROM annotations WHERE removed < ?1 LIMIT 1",
    before,
  );
  return found !== undefined;
}

/** Comes out: the originals that nothing points to any more. */
function purge(db: WritableDb, before: string): readonly BlobHash[] {
  const versions = "SELECT v.id FROM versions v JOIN policies p ON p.id = v.policy WHERE p.removed < ?";
  const blobs = db.all(`SELECT blob FROM versions WHERE id IN (${versions})`, before).map((row) => text(row, "blob"));
  db.run("DELETE FROM annotations WHERE removed < ?", before);
  db.run(`DELETE FROM annotations WHERE version IN (${versions})`, before);
  db.run(`DELETE FROM reading_places WHERE version IN (${versions})`, before);
  db.run(`DELETE FROM offers WHERE version IN (${versions})`, before);
  db.run(`DELETE FROM put_back WHERE version IN (${versions})`, before);
  db.run(`DELETE FROM versions WHERE id IN (${versions})`, before);
  db.run("DELETE FROM policies WHERE removed < ?", before);
  nextChange(db);
  return blobs.map(blobHash);
}
