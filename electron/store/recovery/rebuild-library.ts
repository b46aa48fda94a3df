import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { blobPath, listBlobs } from "../blobs.ts";
import { text } from "../columns.ts";
import { type Database, openDatabase } from "../database.ts";
import { syncFolder } from "../durable-file.ts";
import { type LibraryContent, writeContent } from "../library-content.ts";
import type { LibraryFolder } from "../library-folder.ts";
import { migrate } from "../migrate.ts";
import { newLibraryId, newPolicyId, newVersionId } from "../new-id.ts";
import { writeMeta } from "../queries/meta.ts";
import { listReadVersions } from "../queries/readings.ts";
import type { VersionContent } from "../row-hash.ts";
import { newestGood } from "../snapshots/snapshot-folder.ts";
import { keepAside, undoKeepAside } from "./keep-aside.ts";
import { mergeContent, type Sources } from "./merge-content.ts";
import { salvage } from "./salvage.ts";

/** What a rebuilt library tells its reader: where the damaged file is kept, and how many annotations snapshots gave back. */
export type Recovered = { readonly keptAs: string; readonly restored: number };

/**
 * Makes a new `library.db` from what the damaged one, the newest good snapshot, the index and the originals still hold.
 * The damaged one is kept under another name; until the new one is whole and on the disk it also keeps its own. Both
 * databases must be closed. Throws the disk's error, and then nothing has changed.
 */
export function rebuildLibrary(folder: LibraryFolder, now: Date): Recovered {
  const keptAs = keepAside(folder, now);
  try {
    return { keptAs, restored: rebuild(folder, keptAs === "" ? "" : join(folder.dir, keptAs)) };
  } catch (error) {
    undoKeepAside(folder, keptAs);
    throw error;
  }
}

/** Comes out: how many annotations came from a snapshot. */
function rebuild(folder: LibraryFolder, damaged: string): number {
  const salvaged = salvage(damaged);
  const index = readIndex(folder.indexFile);
  const snapshot = newestGood(folder.backupDir, salvaged.library || index.library)?.snapshot.content ?? null;
  const newIds: Sources["newIds"] = () => ({ policy: newPolicyId(), version: newVersionId() });
  const merged = mergeContent({ salvaged, snapshot, indexed: index.versions, originals: originalsOf(folder), newIds });
  writeAnew(folder.libraryFile, { ...merged, library: merged.library || index.library || newLibraryId() });
  return merged.annotations.length - salvaged.annotations.length;
}

function writeAnew(libraryFile: string, content: LibraryContent): void {
  const unfinished = `${libraryFile}.unfinished`;
  for (const ending of ["", "-wal"]) rmSync(`${unfinished}${ending}`, { force: true });
  const db = openDatabase(unfinished, "precious");
  try {
    migrate(db);
    db.inTransaction((change) => {
      writeContent(change, content);
      writeMeta(change, "library", content.library);
      writeMeta(change, "changes", String(content.changes + 1));
    });
  } catch (error) {
    db.abandon();
    rmSync(unfinished, { force: true });
    throw error;
  }
  db.close();
  // The old log goes first: beside the new file it would be replayed into it.
  for (const ending of ["-wal", "-shm"]) rmSync(`${libraryFile}${ending}`, { force: true });
  renameSync(unfinished, libraryFile);
  syncFolder(dirname(libraryFile));
}

function originalsOf({ blobsDir }: LibraryFolder): Sources["originals"] {
  return listBlobs(blobsDir).map((hash) => {
    const { size, mtime } = statSync(blobPath(blobsDir, hash));
    return { hash, bytes: size, changed: mtime.toISOString() };
  });
}

type IndexKnows = { readonly library: string; readonly versions: readonly VersionContent[] };

/** The index may be as damaged as the library; then it knows nothing. */
function readIndex(indexFile: string): IndexKnows {
  let db: Database | null = null;
  try {
    if (!existsSync(indexFile)) return { library: "", versions: [] };
    db = openDatabase(indexFile, "disposable");
    const library = text(db.get("SELECT value FROM meta WHERE key = 'library'") ?? {}, "value");
    const versions = listReadVersions(db).filter(
      ({ id, policy, blob }) => isId(id, "v") && isId(policy, "p") && isHash(blob),
    );
    return { library, versions };
  } catch {
    return { library: "", versions: [] };
  } finally {
    db?.abandon();
  }
}

function isId(id: string, letter: string): boolean {
  return new RegExp(`^${letter}[0-9a-z]+$`).test(id);
}

function isHash(hash: string): boolean {
  return /^[0-9a-f]{64}$/.test(hash);
}
