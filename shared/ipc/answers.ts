import type { Annotation } from "../model/annotation.ts";
import type { FileFailure, LibraryFailure } from "../model/failure.ts";
import type { PolicyId, VersionId } from "../model/ids.ts";
import type { PolicyCard, ReadingPlace, Version } from "../model/policy.ts";
import type { Reading } from "../model/reading.ts";

/** Whether the library can be used, and what had to be done to open it. */
export type LibraryState =
  | {
      readonly kind: "ready";
      readonly policies: number;
      readonly bookmarks: number;
      readonly notes: number;
      readonly indexing: boolean;
    }
  /** It could not be opened: the damaged file was kept under `keptAs`, and `restored` annotations came back from a snapshot. */
  | {
      readonly kind: "recovered";
      readonly keptAs: string;
      readonly restored: number;
      readonly policies: number;
      readonly bookmarks: number;
      readonly notes: number;
      readonly indexing: boolean;
    }
  | { readonly kind: "unusable"; readonly failure: LibraryFailure };

/** All a reader's window needs to show a policy. */
export type OpenPolicy = {
  readonly card: PolicyCard;
  readonly version: Version;
  readonly reading: Reading;
  readonly place: ReadingPlace | null;
  readonly annotations: readonly Annotation[];
};

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
    }
  | { readonly fileName: string; readonly kind: "duplicate"; readonly policy: PolicyId; readonly title: string }
  | { readonly fileName: string; readonly kind: "failed"; readonly failure: FileFailure | LibraryFailure };

export type ImportState =
  | { readonly kind: "idle" }
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
  readonly panelTab: "summary" | "notes";
  /** Practices that are switched on in the reading pane. */
  readonly practices: readonly string[];
  /** Whether J, K and the other single keys work in the reading pane. */
  readonly singleKeys: boolean;
  /** The policy that was open, to open again after a start. */
  readonly lastPolicy: PolicyId | null;
};
