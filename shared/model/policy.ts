import type { BlobHash, ClauseId, PolicyId, VersionId } from "./ids.ts";
import type { Format } from "./reading.ts";

/** One imported file of a policy. */
export type Version = {
  readonly id: VersionId;
  readonly policy: PolicyId;
  /** 1, 2, … within the policy. */
  readonly number: number;
  readonly blob: BlobHash;
  readonly bytes: number;
  /** The file's name with its ending, without its folder. */
  readonly fileName: string;
  readonly format: Format;
  readonly updated: string | null;
  readonly effective: string | null;
  /** ISO 8601 in UTC. */
  readonly imported: string;
};

/** A policy as the library list shows it: its newest version's title, and counts. */
export type PolicyCard = {
  readonly id: PolicyId;
  readonly version: VersionId;
  readonly versions: number;
  readonly title: string;
  readonly organisation: string | null;
  readonly fileName: string;
  readonly updated: string | null;
  readonly language: string;
  readonly words: number;
  readonly clauses: number;
  readonly bookmarks: number;
  readonly notes: number;
  readonly imported: string;
};

/** Where the reader was: the clause at the top of the pane and how far into it (0 to 1). */
export type ReadingPlace = { readonly clause: ClauseId; readonly within: number };
