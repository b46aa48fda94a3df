import type { Answer } from "./answer.ts";
import type { LeftOut } from "./block.ts";
import type { Clause } from "./clause.ts";
import type { Fact } from "./fact.ts";
import type { Note } from "./note.ts";
import type { Section } from "./section.ts";
import type { SectionGist, SummarySentence } from "./summary.ts";
import type { WatchItem } from "./watch-item.ts";

/** The formats that can be read, decided by content and not by the file's ending. */
export type Format = "markdown" | "html" | "text" | "docx" | "odt" | "rtf" | "mhtml" | "pdf";

/** A repair made while decoding, as `what:through`, e.g. `mojibake:macintosh`. */
export type Repair = string;

/** A link of a policy to another version of itself, as it is written there. */
export type VersionLink = { readonly text: string; readonly href: string };

/** What stands about a policy rather than in its clauses. Dates are ISO 8601, as precise as the text (`2024-02`). */
export type Metadata = {
  readonly title: string;
  readonly organisation: string | null;
  readonly updated: string | null;
  readonly effective: string | null;
  /** The country or state whose law or courts the policy names, else that its organisation says it is in; `null` where it says neither. */
  readonly jurisdiction: string | null;
  /** In the order of the text: earlier versions, a history of changes, the same to print. */
  readonly otherVersions: readonly VersionLink[];
  /** BCP 47 primary tag, or `und` where it can't be told. */
  readonly language: string;
  readonly words: number;
  /** At 238 words a minute (Brysbaert 2019), rounded up. */
  readonly readingMinutes: number;
  /** Flesch-Kincaid grade (Kincaid et al. 1975), one decimal; `null` for other languages than English and for under 100 words. */
  readonly readingGrade: number | null;
};

/** What of it a library shows before anyone opens the policy: how hard its sentences are to read is told when they are read. */
export type ListedMetadata = Omit<Metadata, "readingGrade">;

/** What reading one version gives: the document and everything said about it. Same bytes in, same reading out. */
export type Reading = {
  /** Raised whenever a stage improves, so that old policies can be read again. */
  readonly readerVersion: number;
  readonly format: Format;
  readonly encoding: string;
  readonly repairs: readonly Repair[];
  readonly metadata: Metadata;
  readonly notes: readonly Note[];
  readonly leftOut: readonly LeftOut[];
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly facts: readonly Fact[];
  readonly summary: readonly SummarySentence[];
  /** By section, in the order of the outline; sections of which nothing can be said are not there. */
  readonly gists: readonly SectionGist[];
  /** All thirty in their order; none for what is no policy or in another language than English. */
  readonly answers: readonly Answer[];
  readonly watch: readonly WatchItem[];
};

/**
 * What a library needs of a version before anyone opens it: what its card shows, and the words it is found by. It takes a
 * third of the time of a reading, which is one too.
 */
export type PlainDocument = Pick<Reading, "readerVersion" | "format" | "notes"> & {
  readonly metadata: ListedMetadata;
  readonly sections: readonly Pick<Section, "id" | "number" | "title">[];
  readonly clauses: readonly Pick<Clause, "id" | "section" | "number" | "text">[];
};

/** Whether a document is all of its reading: whoever reads it can be told what it says. */
export function isWhole(document: PlainDocument | Reading): document is Reading {
  return "answers" in document;
}
