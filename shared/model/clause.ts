import type { Mark } from "./block.ts";
import type { ClauseId, SectionId } from "./ids.ts";
import type { PracticeLabel } from "./practice.ts";
import type { Span, TextMap } from "./span.ts";

/** The smallest thing one cites. */
export type Clause = {
  readonly id: ClauseId;
  readonly section: SectionId;
  /** Display number, unique in the document: `4.2`, or `5.1 b` where the section has a number of its own depth. */
  readonly number: string;
  readonly kind: "paragraph" | "item" | "row" | "quote";
  /** What is shown, indexed and annotated. A row's cells are joined by ` | `. `\n` is a line break. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Nesting of list items and what stands in them; 0 is the top level. */
  readonly depth: number;
  /** An item's own marker as the policy wrote it (`-`, `a)`, `3.`), else empty. */
  readonly marker: string;
  /** The clause that introduces this item or row ("We share it with:"), where there is one. */
  readonly leadIn: ClauseId | null;
  /** A row's table, counted from 1 in the document; 0 for everything else. */
  readonly table: number;
  /** A row's cells as spans of `text`, in the order of `columns`; empty for everything else. */
  readonly cells: readonly Span<"text">[];
  /** The heads of a row's columns; empty strings where the table has none. */
  readonly columns: readonly string[];
  readonly sentences: readonly Span<"text">[];
  readonly span: Span<"source">;
  readonly map: TextMap;
  readonly practices: readonly PracticeLabel[];
};

/** A clause before it is known what it is about. */
export type PlainClause = Omit<Clause, "practices">;

/** A clause before it is parted into sentences. */
export type CutClause = Omit<PlainClause, "sentences">;
