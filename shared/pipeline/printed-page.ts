import type { Span } from "../model/span.ts";

/** A stretch of a printed line in one type, with its place in the decoded text. */
export type PrintedRun = {
  readonly span: Span<"source">;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where a link laid over it leads; `null` where there is none. */
  readonly href: string | null;
};

/**
 * One line as it stands on paper. Lengths are in points (1/72 inch), from the page's upper left corner; from the right one
 * where text runs from right to left.
 */
export type PrintedLine = {
  readonly span: Span<"source">;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly baseline: number;
  /** The type's size: that of most of its letters. */
  readonly size: number;
  readonly runs: readonly PrintedRun[];
  /** Lines of one column on one page share a number; another column, and another page, has another. */
  readonly column: number;
  /** Where it stands in a table; `null` outside of tables. A cell may have more lines than one. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
};

/** One page, its lines in the order in which they are read. */
export type PrintedPage = { readonly height: number; readonly lines: readonly PrintedLine[] };
