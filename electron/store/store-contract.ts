import type { GivenAnswer, LibraryState, TrashedPolicy, VersionOffer } from "../../shared/ipc/answers.ts";
import type { Anchor, Annotation, AnnotationKind } from "../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { AnnotationId, BlobHash, PolicyId, VersionId } from "../../shared/model/ids.ts";
import type { AnswerState, OwnAnswer } from "../../shared/model/own-answer.ts";
import type { PolicyCard, ReadingPlace, Version } from "../../shared/model/policy.ts";
import type { QuestionId } from "../../shared/model/question.ts";
import type { PlainDocument, Reading } from "../../shared/model/reading.ts";
import type { Result } from "../../shared/model/result.ts";
import type { SearchResult } from "../../shared/model/search-hit.ts";
import type { Span } from "../../shared/model/span.ts";

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

/**
 * A file to keep, with its reading, or only its document where it is to be read whole later. `hash` is the SHA-256 of
 * `bytes`; one that does not fit is a mistake of the caller and is thrown.
 */
export type PolicyToSave = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly hash: BlobHash;
  readonly reading: PlainDocument | Reading;
};

/** Where a file went. `duplicate`: the same bytes were there already (and came back from the trash if they lay there). */
export type SavedPolicy = {
  readonly policy: PolicyId;
  readonly version: VersionId;
  readonly duplicate: boolean;
  /** The known policy that it was offered to as a version, where it looks like one. */
  readonly versionOf: PolicyId | null;
};

/** A file whose document was kept when it was surveyed, by a reader of this version. */
export type StagedPolicy = Omit<PolicyToSave, "reading"> & { readonly readerVersion: number };

export type SavedStaged = SavedPolicy & { readonly title: string; readonly notAPolicy: boolean };

/** What a file that is not in the library would be there. */
export type Surveyed = "fresh" | "newer";

export type FoundBlob = {
  readonly policy: PolicyId;
  readonly version: VersionId;
  readonly title: string;
  readonly trashed: boolean;
};

/**
 * `reading` is null where the index lacks it, has only its document, or it did not verify: read the blob again and call
 * `saveReading`.
 */
export type StoredPolicy = {
  readonly card: PolicyCard;
  /** The one asked for. */
  readonly version: Version;
  /** All of the policy, newest first. */
  readonly versions: readonly Version[];
  /** What had been left out of it and was put back. */
  readonly putBack: readonly Span<"source">[];
  readonly reading: Reading | null;
  readonly place: ReadingPlace | null;
  readonly annotations: readonly Annotation[];
};

/** A version's original, and what its reading has to keep. */
export type StaleVersion = {
  readonly version: VersionId;
  readonly hash: BlobHash;
  readonly fileName: string;
  readonly putBack: readonly Span<"source">[];
};

/** One that has to be read. `isListed`: its document is there, so that a search finds it. */
export type UnreadVersion = StaleVersion & { readonly isListed: boolean };

/** Whether a stretch that had been left out of a version is to stand among its clauses. */
type PutBack = {
  readonly version: VersionId;
  readonly start: number;
  readonly end: number;
  readonly restored: boolean;
};

/** Where one annotation stands; an own answer has as many of them as evidence, by their `part` from 0. */
type AnchorOf = { readonly annotation: AnnotationId; readonly part: number; readonly anchor: Anchor };

/** Where annotations stand in a version's newest reading, and the place it was read up to. */
export type Anchors = {
  readonly version: VersionId;
  readonly anchors: readonly AnchorOf[];
  readonly place: ReadingPlace | null;
};

export type SearchRequest = { readonly query: string; readonly limit: number; readonly offset: number };

export type NewAnnotation = {
  readonly version: VersionId;
  readonly kind: AnnotationKind;
  readonly body: string;
  readonly anchor: Anchor;
};

/** An own answer to be shown in the place of the one before it. */
export type NewOwnAnswer = {
  readonly version: VersionId;
  readonly question: QuestionId;
  readonly state: AnswerState;
  readonly words: string;
  /** Which of the evidence of the answer before it stays, by its place there. */
  readonly kept: readonly number[];
  /** What comes to it. */
  readonly evidence: readonly Anchor[];
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
  /** `indexing` is true while a version is not listed. */
  readonly state: () => LibraryState;
  readonly findBlob: (hash: BlobHash) => FoundBlob | null;
  readonly savePolicy: (file: PolicyToSave) => Changed<SavedPolicy>;
  /** Policies that are not in the trash, newest first. */
  readonly listPolicies: () => readonly PolicyCard[];
  /** One version of a policy that is not in the trash, or the newest. */
  readonly openPolicy: (policy: PolicyId, version: VersionId | null) => StoredPolicy | null;
  /** A version's reading, by whatever reader; null where the index lacks it, has only its document, or it did not verify. */
  readonly findReading: (version: VersionId) => Reading | null;
  /** A version's original, whose bytes `readBlob` gives. */
  readonly findFile: (version: VersionId) => StaleVersion | null;
  /** Saves a file whose document was kept; null where there is none kept: read it, and `savePolicy`. */
  readonly saveStaged: (file: StagedPolicy) => Changed<SavedStaged> | null;
  /** Keeps the document of a file until it is saved, and says what it would be in the library, after those before it. */
  readonly surveyDocument: (hash: BlobHash, document: PlainDocument) => Surveyed;
  /** The same for one that was kept before; null where it was not. */
  readonly surveyStaged: (hash: BlobHash, readerVersion: number) => Surveyed | null;
  /** Forgets what was surveyed; the documents stay. */
  readonly endSurvey: () => null;
  /** Throws away the documents that were kept. */
  readonly dropStaging: () => null;
  /** Policies that look like versions of others, and wait for a word. */
  readonly listOffers: () => readonly VersionOffer[];
  /** Makes a policy's versions another's, in the order of their dates. */
  readonly acceptOffer: (policy: PolicyId, into: PolicyId) => Changed<null>;
  readonly declineOffer: (policy: PolicyId) => Changed<null>;
  /** Takes a decline back. */
  readonly reoffer: (policy: PolicyId) => Changed<null>;
  /** Takes an accept back, for one version. */
  readonly splitVersion: (version: VersionId) => Changed<null>;
  /** Only notes it: the version has to be read again. */
  readonly putBack: (change: PutBack) => Changed<null>;
  /** After a version was read again: its annotations are where they were, in the clauses it has now. */
  readonly moveAnchors: (moved: Anchors) => Changed<null>;
  /** Of all a version's annotations, those in the trash too. */
  readonly listAnchors: (version: VersionId) => Anchors;
  /** The original's bytes; null where they are missing or no longer the ones that were imported. */
  readonly readBlob: (hash: BlobHash) => Uint8Array | null;
  readonly saveReading: (version: VersionId, reading: PlainDocument | Reading) => Changed<null>;
  /** Versions (trash included) that were never read whole, or by another version of the reader. */
  readonly staleVersions: (readerVersion: number) => readonly UnreadVersion[];
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
  /** Of one policy, or of all; neither removed ones nor those on policies in the trash. Oldest first. */
  readonly listOwnAnswers: (policy: PolicyId | null) => readonly OwnAnswer[];
  /** What it replaces goes into the trash. */
  readonly giveAnswer: (answer: NewOwnAnswer) => Changed<GivenAnswer>;
  /** Changes its words alone. */
  readonly editAnswer: (answer: AnnotationId, words: string) => Changed<OwnAnswer>;
  readonly removeAnswer: (answer: AnnotationId) => Changed<null>;
  /** Shows it again, in the place of the one that is shown now. */
  readonly restoreAnswer: (answer: AnnotationId) => Changed<OwnAnswer>;
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
  findFile: true,
  findReading: true,
  saveStaged: true,
  surveyDocument: true,
  surveyStaged: true,
  endSurvey: true,
  dropStaging: true,
  listOffers: true,
  acceptOffer: true,
  declineOffer: true,
  reoffer: true,
  splitVersion: true,
  putBack: true,
  moveAnchors: true,
  listAnchors: true,
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
  listOwnAnswers: true,
  giveAnswer: true,
  editAnswer: true,
  removeAnswer: true,
  restoreAnswer: true,
  savePlace: true,
  snapshot: true,
  check: true,
} satisfies Record<StoreMethodName, true>);
