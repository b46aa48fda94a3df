import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Span } from "../../../shared/model/span.ts";

/** A block that had been left out and was put back, with the first clause it became (`null` for a heading). */
export type Restored = { readonly span: Span<"source">; readonly text: string; readonly clause: Clause | null };

type Known = Pick<OpenPolicy, "leftOutRestored"> & {
  readonly reading: Pick<OpenPolicy["reading"], "clauses" | "sections">;
};

/** What was put back, in the order of the text, in the words it has now that it was read as policy. */
export function findRestored({ leftOutRestored, reading }: Known): readonly Restored[] {
  return leftOutRestored.map((span) => {
    const clauses = reading.clauses.filter((clause) => overlap(clause.span, span));
    const titles = reading.sections.filter((section) => section.title !== "" && contains(span, section.span.start));
    const words = [...titles.map(({ title }) => title), ...clauses.map(({ text }) => text)];
    return { span, text: words.join("\n"), clause: clauses[0] ?? null };
  });
}

/** The clauses that stand in what was put back. */
export function findRestoredClauses({ leftOutRestored, reading }: Known): ReadonlySet<ClauseId> {
  if (leftOutRestored.length === 0) return new Set();
  const own = reading.clauses.filter(({ span }) => leftOutRestored.some((block) => overlap(span, block)));
  return new Set(own.map(({ id }) => id));
}

function overlap(one: Span<"source">, other: Span<"source">): boolean {
  return one.start < other.end && one.end > other.start;
}

function contains(span: Span<"source">, offset: number): boolean {
  return offset >= span.start && offset < span.end;
}
