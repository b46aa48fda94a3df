import type { ClauseId, PolicyId, SectionId, VersionId } from "./ids.ts";
import type { Practice } from "./practice.ts";
import type { Span } from "./span.ts";

/** One clause that a search found. The index returns the ranges; nobody searches again to highlight. */
export type SearchHit = {
  readonly policy: PolicyId;
  readonly version: VersionId;
  readonly policyTitle: string;
  readonly organisation: string | null;
  readonly section: SectionId;
  readonly sectionNumber: string;
  readonly sectionTitle: string;
  readonly clause: ClauseId;
  readonly clauseNumber: string;
  readonly practices: readonly Practice[];
  /** A stretch of the clause's text around the first match, whole words, at most about 240 characters. */
  readonly snippet: string;
  /** Where the snippet starts in the clause's text. */
  readonly snippetStart: number;
  /** Whether the clause goes on after the snippet. */
  readonly goesOn: boolean;
  /** Every match, as spans of the clause's text. */
  readonly matches: readonly Span<"text">[];
};

/** One page of hits in order of rank, grouped by the renderer. `total` counts clauses, `policies` the policies they are in. */
export type SearchResult = {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly policies: number;
  readonly milliseconds: number;
};
