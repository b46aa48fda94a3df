import type { LibraryState, TrashedPolicy } from "../../shared/ipc/answers.ts";
import type { Anchor, Annotation, AnnotationKind } from "../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { AnnotationId, BlobHash, PolicyId, VersionId } from "../../shared/model/ids.ts";
import type { PolicyCard, ReadingPlace, Version } from "../../shared/model/policy.ts";
import type { Reading } from "../../shared/model/reading.ts";
import type { Result } from "../../shared/model/result.ts";
import type { SearchResult } from "../../shared/model/search-hit.ts";

/** Where a library lives and how it is opened. */
export type StoreOptions = {
  /** Holds `library.db`, `index.db` and `blobs/`; made if it is not there. */
  readonly dir: string;
  /** Where snapshots go: outside `dir`, so that losing one folder does not lose both. Default: `<dir>-backups`. */
  readonly backupDir?: string;
  /** The worker's file: `worker.ts` under plain Node, `store.js` in the bundle. */
  readonly entry: string | URL;
  /** Open for reading only; every change answers `read-only`. */
  readonly readOnly?: boolean;
};

/** A file to keep. `hash` is the SHA-256 of `bytes`; one that does not fit is a mistake of the caller and is thrown. */
export type PolicyToSave = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly hash: BlobHash;
  readonly reading: Reading;
};

/** Where a file went. `duplicate`: the same bytes were there already (and came back from the trash if they lay there). */
export type SavedPolicy = { readonly policy: PolicyId; readonly version: VersionId; readonly duplicate: boolean };

export type FoundBlob = {
  readonly policy: PolicyId;
  readonly version: VersionId;
  readonly title: string;
  readonly trashed: boolean;
};

/** `reading` is null where the index lacks it or it did not verify: read the blob again and call `saveReading`. */
export type StoredPolicy = {
  readonly card: PolicyCard;
  readonly version: Version;
  readonly reading: Reading | null;
  readonly place: ReadingPlace | null;
  readonly annotations: readonly Annotation[];
};

export type StaleVersion = { readonly version: VersionId; readonly hash: BlobHash; readonly fileName: string };

export type SearchRequest = { readonly query: string; readonly limit: number; readonly offset: number };

export type NewAnnotation = {
  readonly version: VersionId;
  readonly kind: AnnotationKind;
  readonly body: string;
  readonly anchor: Anchor;
};

/** Where a snapshot was written, or the newest one where nothing had changed since. */
export type SnapshotTaken = { readonly file: string; readonly annotations: number; readonly written: boolean };

/** What a full check found, after whatever could be mended was mended. `ok` is false while anything is missing or damaged. */
export type CheckReport = {
  readonly ok: boolean;
  readonly policies: number;
  readonly originals: {
    readonly total: number;
    readonly missing: readonly BlobHash[];
    /** There, but not the bytes that were imported. */
    readonly damaged: readonly BlobHash[];
  };
  readonly annotations: {
    readonly total: number;
    /** In the trash, or on a policy that is. */
    readonly trashed: number;
    /** Did not verify and came back from a snapshot in this check. */
    readonly restored: number;
    /** Did not verify and were in no snapshot; what was left of them is in a file of `keptAside`. */
    readonly lost: number;
  };
  readonly index: {
    readonly readings: number;
    /** Versions without a reading: read them again. */
    readonly missing: readonly VersionId[];
    /** The index did not verify and was thrown away; every version is in `missing`. */
    readonly rebuilt: boolean;
  };
  readonly snapshots: { readonly good: number; readonly damaged: readonly string[] };
  /** Damaged files of the library that were kept, by name. */
  readonly keptAside: readonly string[];
};

type Changed<T> = Result<T, LibraryFailure>;

/**
 * All a library's files can be asked. Written once, synchronously, for the worker thread that owns the files; every
 * other thread sees `Store`. Inputs and answers are plain data that survive structured clone.
 */
export type StoreMethods = {
  /** `indexing` is true while a version has no reading. */
  readonly state: () => LibraryState;
  readonly findBlob: (hash: BlobHash) => FoundBlob | null;
  readonly savePolicy: (file: PolicyToSave) => Changed<SavedPolicy>;
  /** Policies that are not in the trash, newest first. */
  readonly listPolicies: () => readonly PolicyCard[];
  /** The newest version of a policy that is not in the trash. */
  readonly openPolicy: (policy: PolicyId) => StoredPolicy | null;
  /** The original's bytes; null where they are missing or no longer the ones that were imported. */
  readonly readBlob: (hash: BlobHash) => Uint8Array | null;
  readonly saveReading: (version: VersionId, reading: Reading) => Changed<null>;
  /** Versions (trash included) whose reading is missing or was made by another version of the reader. */
  readonly staleVersions: (readerVersion: number) => readonly StaleVersion[];
  readonly removePolicy: (policy: PolicyId) => Changed<null>;
  readonly restorePolicy: (policy: PolicyId) => Changed<null>;
  readonly listTrash: () => readonly TrashedPolicy[];
  readonly search: (request: SearchRequest) => SearchResult;
  /** Of one policy, or of all; neither removed ones nor those on policies in the trash. Oldest first. */
  readonly listAnnotations: (policy: PolicyId | null) => readonly Annotation[];
  readonly addAnnotation: (annotation: NewAnnotation) => Changed<Annotation>;
  readonly editAnnotation: (annotation: AnnotationId, body: string) => Changed<Annotation>;
  readonly removeAnnotation: (annotation: AnnotationId) => Changed<null>;
  readonly restoreAnnotation: (annotation: AnnotationId) => Changed<Annotation>;
  readonly savePlace: (version: VersionId, place: ReadingPlace) => Changed<null>;
  /** Writes a snapshot now if anything changed since the newest. */
  readonly snapshot: () => Changed<SnapshotTaken>;
  readonly check: () => CheckReport;
};

export type StoreMethodName = keyof StoreMethods;

/** The names, as a value; the type makes sure that none is missing. */
export const storeMethodNames = Object.keys({
  state: true,
  findBlob: true,
  savePolicy: true,
  listPolicies: true,
  openPolicy: true,
  readBlob: true,
  saveReading: true,
  staleVersions: true,
  removePolicy: true,
  restorePolicy: true,
  listTrash: true,
  search: true,
  listAnnotations: true,
  addAnnotation: true,
  editAnnotation: true,
  removeAnnotation: true,
  restoreAnnotation: true,
  savePlace: true,
  snapshot: true,
  check: true,
} satisfies Record<StoreMethodName, true>);
