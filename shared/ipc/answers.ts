import type { Annotation } from "../model/annotation.ts";
import type { FileFailure, LibraryFailure } from "../model/failure.ts";
import type { AnnotationId, ClauseId, PolicyId, VersionId } from "../model/ids.ts";
import type { OwnAnswer } from "../model/own-answer.ts";
import type { PolicyCard, ReadingPlace, Version } from "../model/policy.ts";
import type { Format, Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { WatchKind } from "../model/watch-item.ts";

/** Whether the library can be used, and what had to be done to open it. */
export type LibraryState =
  | {
      readonly kind: "ready";
      readonly policies: number;
      readonly bookmarks: number;
      readonly notes: number;
      /** Some can't be found by a search yet. */
      readonly indexing: boolean;
      /** How many are listed and found, but nobody knows yet what they say: they are read in the background. */
      readonly toUnderstand: number;
    }
  /** It could not be opened: the damaged file was kept under `keptAs`, and `restored` annotations came back from a snapshot. */
  | {
      readonly kind: "recovered";
      readonly keptAs: string;
      readonly restored: number;
      readonly policies: number;
      readonly bookmarks: number;
      readonly notes: number;
      /** Some can't be found by a search yet. */
      readonly indexing: boolean;
      /** How many are listed and found, but nobody knows yet what they say: they are read in the background. */
      readonly toUnderstand: number;
    }
  | { readonly kind: "unusable"; readonly failure: LibraryFailure };

/** All a reader's window needs to show one version of a policy. */
export type OpenPolicy = {
  readonly card: PolicyCard;
  /** The one asked for, or the newest. `reading` and `place` are of this version. */
  readonly version: Version;
  /** All of the policy, newest first. */
  readonly versions: readonly Version[];
  readonly reading: Reading;
  readonly place: ReadingPlace | null;
  /** Of all its versions. */
  readonly annotations: readonly Annotation[];
  /** What had been left out of this version and was put back by the reader, in the order of the text. */
  readonly leftOutRestored: readonly Span<"source">[];
};

/**
 * A policy that was imported by itself and looks like another version of a known one. Nothing is merged without the
 * reader's word. Dates are ISO 8601 in UTC.
 */
export type VersionOffer = {
  /** The policy that was imported. */
  readonly policy: PolicyId;
  readonly title: string;
  readonly fileName: string;
  /** The known policy it looks like, its title, and when its newest version was imported. */
  readonly into: PolicyId;
  readonly intoTitle: string;
  readonly intoImported: string;
  /** The number it would have in it. Less than the newest one's where its own date is earlier. */
  readonly nextNumber: number;
  /** How many versions the known one has; `nextNumber` is at most one more. */
  readonly known: number;
  /** Whether its text is the known one's, only kept in another file. */
  readonly sameText: boolean;
};

/** The text that source offsets count in. */
export type OriginalText = { readonly text: string; readonly encoding: string; readonly format: Format };

/** The folder whose new files are imported: its name without its path, `null` where none is watched. */
export type WatchState = { readonly folder: string | null /** It can't be found now. */; readonly gone: boolean };

/** The reader's own answer as it was taken, and the one that it takes the place of, where there was one. */
export type GivenAnswer = { readonly answer: OwnAnswer; readonly replaced: AnnotationId | null };

/** A clause that comes close to a question in the reader's words, and the sentence in it that does; `null` for all of it. */
export type ClosestClause = { readonly clause: ClauseId; readonly span: Span<"text"> | null };

export type TrashedPolicy = {
  readonly id: PolicyId;
  readonly title: string;
  readonly organisation: string | null;
  /** ISO 8601 in UTC. */
  readonly removed: string;
};

/** What became of one file. `fileName` keeps its ending and holds no folder. */
export type ImportOutcome =
  | {
      readonly fileName: string;
      readonly kind: "added";
      readonly policy: PolicyId;
      readonly version: VersionId;
      readonly title: string;
      readonly notAPolicy: boolean;
      /** The known policy that it looks like a version of (see `VersionOffer`), else `null`. */
      readonly versionOf: PolicyId | null;
    }
  | { readonly fileName: string; readonly kind: "duplicate"; readonly policy: PolicyId; readonly title: string }
  | { readonly fileName: string; readonly kind: "failed"; readonly failure: FileFailure | LibraryFailure };

/** What a big import would do, counted before anything is saved. */
export type ImportSurvey = {
  readonly fresh: number;
  /** Versions of policies that are known, or of others among these files. */
  readonly newer: number;
  readonly duplicates: number;
  readonly unreadable: number;
  /** All of them together. */
  readonly found: number;
};

export type ImportState =
  | { readonly kind: "idle" }
  /** Looking at a big import's files, before anything is saved. */
  | { readonly kind: "surveying"; readonly done: number; readonly found: number }
  /** Waits for `import.confirm` or `import.cancel`. */
  | { readonly kind: "waiting"; readonly survey: ImportSurvey }
  | {
      readonly kind: "running";
      readonly done: number;
      readonly found: number;
      readonly failed: number;
      readonly perSecond: number;
      readonly secondsLeft: number | null;
    };

/** The last import, for the result list; `outcomes` in the order the files were finished. */
export type ImportReport = {
  readonly finished: boolean;
  readonly cancelled: boolean;
  readonly outcomes: readonly ImportOutcome[];
};

export type Settings = {
  readonly theme: "system" | "light" | "dark" | "sepia";
  /** 1 is the design's size. */
  readonly textScale: number;
  readonly libraryOpen: boolean;
  readonly panelOpen: boolean;
  readonly panelTab: "summary" | "ask" | "notes";
  /** Practices that are switched on in the reading pane. */
  readonly practices: readonly string[];
  /** Whether J, K and the other single keys work in the reading pane. */
  readonly singleKeys: boolean;
  /** Whether each section of the reading pane shows what it says in plain words above its own. */
  readonly plain: boolean;
  /** What the reader would not agree to: these stand first among the things to watch for. */
  readonly redLines: readonly WatchKind[];
  /** The policy that was open, to open again after a start. */
  readonly lastPolicy: PolicyId | null;
};
