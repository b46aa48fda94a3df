import type { AnnotationId, ClauseId, PolicyId, VersionId } from "./ids.ts";
import type { Span } from "./span.ts";

/** Where an annotation stands, told three ways so that it can be found again when the text around it changes. */
export type Anchor = {
  readonly clause: ClauseId;
  /** The clause's number when the annotation was made, for showing where it was. */
  readonly clauseNumber: string;
  /** The words marked; for a bookmark or a note on a whole clause, the clause's text (at most 2,000 characters of it). */
  readonly quote: string;
  /** Up to 32 characters before and after the quote (as W3C's TextQuoteSelector). */
  readonly prefix: string;
  readonly suffix: string;
  /** Of the clause's text. */
  readonly span: Span<"text">;
  /** Of the decoded file. */
  readonly source: Span<"source">;
};

export type AnnotationKind = "bookmark" | "note";

/** A bookmark or note the reader made. `body` is markdown, empty for a bookmark. Times are ISO 8601 in UTC. */
export type Annotation = {
  readonly id: AnnotationId;
  readonly policy: PolicyId;
  readonly version: VersionId;
  readonly kind: AnnotationKind;
  readonly anchor: Anchor;
  readonly body: string;
  /** Rises with every change in the library, so that order survives a clock that is set back. */
  readonly sequence: number;
  readonly created: string;
  readonly changed: string;
};
