import type { Block } from "../../model/block.ts";

export type HeadingBlock = Extract<Block, { readonly kind: "heading" }>;

/** A heading and the blocks that stand directly under it. */
export type OutlineSection = {
  /** `null` for what stands before the first heading, and where the outline is ours. */
  readonly heading: HeadingBlock | null;
  /** What the reader sees, unique in the outline: the policy's own where its numbering is consistent, else ours. */
  readonly number: string;
  /** The heading's text without the policy's own number. */
  readonly title: string;
  /** 1 is the top level; never more than one deeper than the section before. */
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly madeBy: "policy" | "smallprint";
};

/** Stage 4 out: the policy's sections in reading order, nesting told by `level`, with the document's title kept apart. */
export type Outline = {
  readonly title: string | null;
  /** BCP 47 primary tag, or `und`; later stages split sentences by it. */
  readonly language: string;
  readonly sections: readonly OutlineSection[];
};
