import type {
  ClosestClause,
  GivenAnswer,
  ImportOutcome,
  ImportReport,
  ImportState,
  LibraryState,
  OpenPolicy,
  OriginalText,
  TrashedPolicy,
  VersionOffer,
} from "../../shared/ipc/answers.ts";
import type { Annotation, AnnotationKind } from "../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { AnnotationId, ClauseId, PolicyId, VersionId } from "../../shared/model/ids.ts";
import type { AnswerState, OwnAnswer } from "../../shared/model/own-answer.ts";
import type { PolicyCard } from "../../shared/model/policy.ts";
import type { QuestionId } from "../../shared/model/question.ts";
import type { Result } from "../../shared/model/result.ts";
import type { SearchResult } from "../../shared/model/search-hit.ts";
import type { SpawnReader } from "../reading/reader-process.ts";
import type { CheckReport } from "../store/store-contract.ts";

/** What the library tells its owner: something changed, ask again. */
export type LibraryEvent = "library.changed" | "annotations.changed" | "import.changed" | "offers.changed";

export type LibraryOptions = {
  /** The library's folder; made where it is missing. */
  readonly dir: string;
  /** Where snapshots of the notes go: a folder outside `dir`. The store's own default where absent. */
  readonly backupDir?: string;
  /** The store worker's file: `worker.ts` under plain Node, `store.js` in the bundle. */
  readonly storeEntry: string | URL;
  readonly spawnReader: SpawnReader;
  /** Reading processes at work at once; 2 where absent. */
  readonly readers?: number;
  readonly announce: (event: LibraryEvent) => void;
  /**
   * Whether work is taken up unasked (imports that did not come to their end, policies that are not read whole yet): in the
   * app, but not in a program that is asked one thing.
   */
  readonly worksUnasked: boolean;
};

/**
 * A file to import: by path (files and folders, from a dialog, a drop, the command line), or by its bytes where it has no
 * path. A path is bytes where its name is no UTF-8.
 */
export type IncomingFile =
  | { readonly kind: "path"; readonly path: string | Buffer }
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array };

/** Called for each file as it is finished; `origin` is the path it was found at (its name, where it came as bytes). */
export type OutcomeListener = (outcome: ImportOutcome, origin: string) => void;

/** One call's share of the import under way. Never rejects. */
export type ImportRun = { readonly finished: Promise<ImportReport> };

export type NewAnnotation = {
  readonly version: VersionId;
  readonly clause: ClauseId;
  readonly kind: AnnotationKind;
  readonly body: string;
  /** The words marked, in the clause's text; `null` for the whole clause. */
  readonly span: { readonly start: number; readonly end: number } | null;
};

/** The reader's own answer, to be shown in the place of the one before it. */
export type NewOwnAnswer = {
  readonly version: VersionId;
  readonly question: QuestionId;
  readonly state: AnswerState;
  readonly words: string;
  /** Which evidence of the answer before it stays, by its place there; and what comes to it. */
  readonly kept: readonly number[];
  readonly evidence: readonly Pick<NewAnnotation, "clause" | "span">[];
};

/** A block that was left out, by its place in the decoded file, and whether it is to stand among the clauses. */
export type LeftOutChange = {
  readonly version: VersionId;
  readonly start: number;
  readonly end: number;
  readonly restored: boolean;
};

export type Original = { readonly fileName: string; readonly bytes: Uint8Array };

type SearchRequest = { readonly query: string; readonly limit: number; readonly offset: number };

type NewPlace = { readonly version: VersionId; readonly clause: ClauseId; readonly within: number };

/** Everything that can be done with the user's library. It is closed once, and not used after. */
export type Library = {
  readonly state: () => Promise<LibraryState>;
  readonly list: () => Promise<readonly PolicyCard[]>;
  /** One of its versions, or the newest. Reads the saved original again where the index has lost its reading. */
  readonly openPolicy: (policy: PolicyId, version: VersionId | null) => Promise<Result<OpenPolicy, LibraryFailure>>;
  /** The clauses of a version that come closest to a question in the reader's words, the closest first. */
  readonly askPolicy: (
    version: VersionId,
    question: string,
  ) => Promise<Result<readonly ClosestClause[], LibraryFailure>>;
  readonly removePolicy: (policy: PolicyId) => Promise<Result<null, LibraryFailure>>;
  readonly restorePolicy: (policy: PolicyId) => Promise<Result<null, LibraryFailure>>;
  readonly listTrash: () => Promise<readonly TrashedPolicy[]>;
  /** Imported policies that look like versions of known ones and wait for a word. */
  readonly listOffers: () => Promise<readonly VersionOffer[]>;
  /** Makes a policy a version of another. */
  readonly acceptOffer: (policy: PolicyId, into: PolicyId) => Promise<Result<null, LibraryFailure>>;
  readonly declineOffer: (policy: PolicyId) => Promise<Result<null, LibraryFailure>>;
  readonly reoffer: (policy: PolicyId) => Promise<Result<null, LibraryFailure>>;
  /** Makes an accepted version the policy again that it was imported as. */
  readonly splitVersion: (version: VersionId) => Promise<Result<null, LibraryFailure>>;
  /** Reads a version again with a left-out block put back, or left out again. */
  readonly restoreLeftOut: (change: LeftOutChange) => Promise<Result<null, LibraryFailure>>;
  /** The decoded text that source offsets count in. */
  readonly originalText: (version: VersionId) => Promise<Result<OriginalText, LibraryFailure>>;
  /** The imported file, byte for byte. */
  readonly original: (version: VersionId) => Promise<Result<Original, LibraryFailure>>;
  /** As `importFiles`; a folder or many files are looked at first, and wait for `confirmImport` or `cancelImport`. */
  readonly previewImport: (files: readonly IncomingFile[], onOutcome?: OutcomeListener) => ImportRun;
  /** Joins the import under way where there is one. */
  readonly importFiles: (files: readonly IncomingFile[], onOutcome?: OutcomeListener) => ImportRun;
  readonly importState: () => ImportState;
  /** The import under way, or the last one. */
  readonly importReport: () => ImportReport;
  /** Takes in again what could not be read in the last import, as far as it lies in files. Comes out: how many those are. */
  readonly retryImport: () => number;
  /** Goes on with the import that was surveyed and waits for a word. */
  readonly confirmImport: () => void;
  /** Starts no further file; what is done stays, and files in hand are finished. One that waits for a word is dropped. */
  readonly cancelImport: () => void;
  readonly search: (request: SearchRequest) => Promise<SearchResult>;
  /** Of one policy, or of all where `null`. */
  readonly listAnnotations: (policy: PolicyId | null) => Promise<readonly Annotation[]>;
  readonly addAnnotation: (annotation: NewAnnotation) => Promise<Result<Annotation, LibraryFailure>>;
  readonly editAnnotation: (annotation: AnnotationId, body: string) => Promise<Result<Annotation, LibraryFailure>>;
  readonly removeAnnotation: (annotation: AnnotationId) => Promise<Result<null, LibraryFailure>>;
  readonly restoreAnnotation: (annotation: AnnotationId) => Promise<Result<Annotation, LibraryFailure>>;
  /** Of one policy, or of all where `null`. */
  readonly listOwnAnswers: (policy: PolicyId | null) => Promise<readonly OwnAnswer[]>;
  readonly giveAnswer: (answer: NewOwnAnswer) => Promise<Result<GivenAnswer, LibraryFailure>>;
  readonly editAnswer: (answer: AnnotationId, words: string) => Promise<Result<OwnAnswer, LibraryFailure>>;
  readonly removeAnswer: (answer: AnnotationId) => Promise<Result<null, LibraryFailure>>;
  readonly restoreAnswer: (answer: AnnotationId) => Promise<Result<OwnAnswer, LibraryFailure>>;
  /** A place that can't be saved is no failure worth a word. */
  readonly savePlace: (place: NewPlace) => Promise<void>;
  readonly check: () => Promise<Result<CheckReport, LibraryFailure>>;
  /** Resolves when all that is in the library can be found, or when all of it is read whole: known by what it says. */
  readonly settled: (wanted: "listed" | "understood") => Promise<void>;
  /** Ends the import, the reading processes and the store, in this order. */
  readonly close: () => Promise<void>;
};
