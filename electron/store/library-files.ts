import { existsSync } from "node:fs";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { type Result, succeed } from "../../shared/model/result.ts";
import { dropUnfinishedBlobs } from "./blobs.ts";
import { DamagedRow } from "./columns.ts";
import { type Database, openImmutable, type ReadableDb, type WritableDb } from "./database.ts";
import { attempt, isDamage } from "./failure-of.ts";
import { makeIndex, openIndex } from "./index-file.ts";
import type { LibraryFolder } from "./library-folder.ts";
import { type OpenedLibrary, openLibraryFile } from "./open-library-file.ts";
import { readMeta } from "./queries/meta.ts";
import { listShelved } from "./queries/policies.ts";
import { shelveReadings } from "./queries/readings.ts";
import { healAnnotations } from "./recovery/heal-annotations.ts";
import { rebuildLibrary } from "./recovery/rebuild-library.ts";
import { isLibraryWhole } from "./verify-library.ts";

/** What was mended since the library was opened. */
export type Mended = { readonly keptAs: string; readonly restored: number; readonly lost: number };

/**
 * A library's open files, with a lifetime. Whatever reads or changes them meets damage here: it is mended at once, and
 * what was asked is done again.
 */
export class LibraryFiles {
  readonly folder: LibraryFolder;
  readonly now: () => Date;
  readonly isReadOnly: boolean;
  #library: Database;
  #index: Database;
  #mended: Mended | null;
  #indexLosses = 0;

  constructor(folder: LibraryFolder, now: () => Date, opened: OpenedLibrary) {
    this.folder = folder;
    this.now = now;
    this.isReadOnly = opened.isReadOnly;
    this.#library = opened.db;
    this.#mended = opened.recovered === null ? null : { ...opened.recovered, lost: 0 };
    this.#index = this.#openIndex();
    if (!this.isReadOnly) this.showReadings();
  }

  /** Set where something had to be mended since the library was opened. */
  get mended(): Mended | null {
    return this.#mended;
  }

  /** How often readings were thrown away since the library was opened: versions have to be read again then. */
  get indexLosses(): number {
    return this.#indexLosses;
  }

  /** Asks `library.db` something. */
  read<T>(query: (db: ReadableDb) => T): T {
    try {
      return query(this.#library);
    } catch (error) {
      this.#mend(error);
      return query(this.#library);
    }
  }

  /** Changes `library.db`, all or nothing; when it returns, the change is on the disk. */
  change<T>(change: (db: WritableDb) => T): Result<T, LibraryFailure> {
    return attempt(() => {
      try {
        return this.#library.inTransaction(change);
      } catch (error) {
        this.#mend(error);
        return this.#library.inTransaction(change);
      }
    });
  }

  /** Asks `index.db` something; a damaged one is thrown away, and an empty one is asked. */
  readIndex<T>(query: (db: ReadableDb) => T): T {
    try {
      return query(this.#index);
    } catch (error) {
      if (!isDamage(error) || this.isReadOnly) throw error;
      this.dropIndex();
      return query(this.#index);
    }
  }

  changeIndex<T>(change: (db: WritableDb) => T): Result<T, LibraryFailure> {
    return attempt(() => {
      try {
        return this.#index.inTransaction(change);
      } catch (error) {
        if (!isDamage(error)) throw error;
        this.dropIndex();
        return this.#index.inTransaction(change);
      }
    });
  }

  /** Throws the index away; every version is without a reading then. */
  dropIndex(): void {
    this.#indexLosses += 1;
    this.#index.abandon();
    this.#index = makeIndex(this.folder.indexFile, this.#libraryId());
  }

  /** Tells the index which versions a search may find and whose they are, and drops what the library does not know. */
  showReadings(): void {
    const known = this.read(listShelved);
    // A full disk leaves the index as it was; the next change or start tells it again.
    this.changeIndex((db) => shelveReadings(db, known));
  }

  /** Looks at every annotation and puts right what is not as it was written. */
  healAnnotations(): Mended | null {
    if (this.isReadOnly) return null;
    const healed = healAnnotations(this.#library, this.folder, this.now());
    if (healed !== null) this.#remember(healed);
    return healed;
  }

  /** Makes a new `library.db` out of everything that is left; the old one is kept aside. */
  rebuildLibrary(): void {
    this.#library.abandon();
    this.#index.abandon();
    const recovered = rebuildLibrary(this.folder, this.now());
    const opened = openLibraryFile(this.folder, this.now(), false);
    if (!opened.ok) throw new Error(`the rebuilt library could not be opened: ${opened.failure.kind}`);
    this.#library = opened.value.db;
    this.#index = this.#openIndex();
    // Versions may have come back that the index never had.
    this.#indexLosses += 1;
    this.#remember({ ...recovered, lost: 0 });
    this.showReadings();
  }

  close(): void {
    if (this.isReadOnly) {
      this.#index.abandon();
      this.#library.abandon();
      return;
    }
    this.#index.close();
    this.#library.close();
  }

  #mend(error: unknown): void {
    if (!isDamage(error) || this.isReadOnly) throw error;
    if (this.#healed()) return;
    // What SQLite itself found damaged is; but a row may also be odd by a mistake of ours, which no rebuilding mends.
    if (error instanceof DamagedRow && isLibraryWhole(this.#library)) throw error;
    this.rebuildLibrary();
  }

  /** Whether it was only annotations, row by row; the file may be too damaged to find out. */
  #healed(): boolean {
    try {
      return this.healAnnotations() !== null;
    } catch (error) {
      if (isDamage(error)) return false;
      throw error;
    }
  }

  #remember(mended: Mended): void {
    const before = this.#mended;
    this.#mended = {
      keptAs: mended.keptAs || (before?.keptAs ?? ""),
      restored: (before?.restored ?? 0) + mended.restored,
      lost: (before?.lost ?? 0) + mended.lost,
    };
  }

  #openIndex(): Database {
    const { indexFile } = this.folder;
    return this.isReadOnly && existsSync(indexFile)
      ? openImmutable(indexFile)
      : openIndex(indexFile, this.#libraryId());
  }

  #libraryId(): string {
    return readMeta(this.#library, "library") ?? "";
  }
}

/** Opens a library's files. Comes out: the files, or why they can't be used; then nothing was changed. */
export function openLibraryFiles(
  folder: LibraryFolder,
  now: () => Date,
  wantsReadOnly: boolean,
): Result<LibraryFiles, LibraryFailure> {
  const opened = openLibraryFile(folder, now(), wantsReadOnly);
  if (!opened.ok) return opened;
  if (!opened.value.isReadOnly) dropUnfinishedBlobs(folder.blobsDir);
  return succeed(new LibraryFiles(folder, now, opened.value));
}
