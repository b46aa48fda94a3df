import type { ClauseId, SectionId } from "./ids.ts";
import type { Span } from "./span.ts";

/** A heading and what stands under it. Text before the first heading belongs to a section with an empty title. */
export type Section = {
  readonly id: SectionId;
  readonly parent: SectionId | null;
  /** What the reader sees: the policy's own number where it has a consistent one (`2.1`), else ours; unique in the document. */
  readonly number: string;
  /** 1 is the top level; 0 is what stands before the first heading, numbered `0`. */
  readonly level: number;
  /** Without the policy's own number in front. */
  readonly title: string;
  /** The clauses standing directly under it, not those of its subsections. */
  readonly clauses: readonly ClauseId[];
  /** From its heading to the end of its last clause, subsections included. */
  readonly span: Span<"source">;
  /** `smallprint` where the policy has no heading there and the outline is ours. */
  readonly madeBy: "policy" | "smallprint";
};
