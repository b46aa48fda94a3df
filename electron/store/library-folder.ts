import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where everything of one library lies. */
export type LibraryFolder = {
  readonly dir: string;
  readonly backupDir: string;
  /** Precious: policies, versions, reading places, annotations. */
  readonly libraryFile: string;
  /** May be deleted at any time: readings and the words in them. */
  readonly indexFile: string;
  /** The originals, `ab/<sha256>`. */
  readonly blobsDir: string;
  /** Readings of files that are not taken in yet, `<sha256>`; may be deleted at any time. */
  readonly stagingDir: string;
};

/** The folder's paths. Goes in: where the library is, and where its snapshots go (default: beside it, not in it). */
export function libraryFolder(dir: string, backupDir: string = `${dir}-backups`): LibraryFolder {
  return {
    dir,
    backupDir,
    libraryFile: join(dir, "library.db"),
    indexFile: join(dir, "index.db"),
    blobsDir: join(dir, "blobs"),
    stagingDir: join(dir, "staging"),
  };
}

/** Whether there was a library here before, even if its `library.db` is gone. */
export function holdsTraces(folder: LibraryFolder): boolean {
  return existsSync(folder.indexFile) || (existsSync(folder.blobsDir) && readdirSync(folder.blobsDir).length > 0);
}

/** A time as file names carry it, `20261122T130501Z`: sorts, and holds no character that a file system refuses. */
export function stampOf(time: Date): string {
  return `${time.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
}

/** The names of damaged files that were kept in the library's folder, in order. */
export function keptAside(folder: LibraryFolder): readonly string[] {
  if (!existsSync(folder.dir)) return [];
  return readdirSync(folder.dir)
    .filter((name) => name.includes(".damaged-"))
    .sort();
}
