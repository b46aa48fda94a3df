import { type BlobHash, blobHash } from "../../../shared/model/ids.ts";
import { hasBlob, loadBlob } from "../blobs.ts";
import { text } from "../columns.ts";
import { snapshotIfChanged, verifyLibrary } from "../library-care.ts";
import type { LibraryFiles } from "../library-files.ts";
import { keptAside } from "../library-folder.ts";
import { listShownAnnotations } from "../queries/annotations.ts";
import { countAnnotations, countLibrary, countVersions } from "../queries/counts.ts";
import { listShownAnswers } from "../queries/own-answers.ts";
import { listVersionFiles } from "../queries/policies.ts";
import { countPlain, countReadings, listRead } from "../queries/readings.ts";
import { listSnapshots, loadSnapshot } from "../snapshots/snapshot-folder.ts";
import type { CheckReport, StoreMethods } from "../store-contract.ts";
import { isIndexWhole } from "../verify-index.ts";

/** How a library is, and what keeps it so. */
export function careMethods(files: LibraryFiles): Pick<StoreMethods, "state" | "snapshot" | "check"> {
  return {
    state: () => {
      const counts = {
        ...files.read(countLibrary),
        indexing: isIndexing(files),
        toUnderstand: files.readIndex(countPlain),
      };
      const { mended } = files;
      if (mended === null) return { kind: "ready", ...counts };
      return { kind: "recovered", keptAs: mended.keptAs, restored: mended.restored, ...counts };
    },
    snapshot: () => snapshotIfChanged(files),
    check: () => check(files),
  };
}

function isIndexing(files: LibraryFiles): boolean {
  // The index holds no readings of versions that the library does not know (`showReadings`).
  return files.readIndex(countReadings) < files.read(countVersions);
}

function check(files: LibraryFiles): CheckReport {
  const mended = verifyLibrary(files);
  const index = checkIndex(files);
  const originals = checkOriginals(files);
  const annotations = { ...countBoth(files), ...mended };
  const snapshots = checkSnapshots(files.folder.backupDir);
  const isWhole = originals.missing.length + originals.damaged.length + index.missing.length + annotations.lost === 0;
  return {
    ok: isWhole && snapshots.damaged.length === 0,
    policies: files.read(countLibrary).policies,
    ...{ originals, annotations, index, snapshots, keptAside: keptAside(files.folder) },
  };
}

function checkIndex(files: LibraryFiles): CheckReport["index"] {
  const rebuilt = !files.isReadOnly && !files.readIndex(isIndexWhole);
  if (rebuilt) files.dropIndex();
  const readings = files.readIndex(listRead);
  const versions = files.read(listVersionFiles).map(({ version }) => version);
  return { readings: readings.size, missing: versions.filter((version) => !readings.has(version)), rebuilt };
}

function checkOriginals(files: LibraryFiles): CheckReport["originals"] {
  const { blobsDir } = files.folder;
  const hashes = files.read((db) =>
    db.all("SELECT blob FROM versions ORDER BY key").map((row) => blobHash(text(row, "blob"))),
  );
  const isThere = (hash: BlobHash): boolean => hasBlob(blobsDir, hash);
  return {
    total: hashes.length,
    missing: hashes.filter((hash) => !isThere(hash)),
    damaged: hashes.filter((hash) => isThere(hash) && loadBlob(blobsDir, hash) === null),
  };
}

function countBoth(files: LibraryFiles): { readonly total: number; readonly trashed: number } {
  const total = files.read(countAnnotations);
  const shown = files.read((db) => listShownAnnotations(db, null).length + listShownAnswers(db, null).length);
  return { total, trashed: total - shown };
}

function checkSnapshots(backupDir: string): CheckReport["snapshots"] {
  const names = listSnapshots(backupDir).map((name) => name.file);
  const damaged = names.filter((file) => loadSnapshot(backupDir, file) === null);
  return { good: names.length - damaged.length, damaged };
}
