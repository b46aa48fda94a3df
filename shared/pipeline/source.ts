import type { Block, LeftOut } from "../model/block.ts";
import type { Format, Repair } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { PrintedPage } from "./printed-page.ts";

/**
 * What goes in: a file's bytes, the name it had (a hint for the title, never for the format), and what the reader put back
 * that an earlier reading had left out, as spans of the decoded text.
 */
export type PolicySource = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly restored?: readonly Span<"source">[];
};

/** Stage 1 out: the text every source offset counts in. Line ends are `\n`, a BOM is gone, repairs are done. */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  readonly repairs: readonly Repair[];
  /** What the file is, where that was told by its bytes; the text is then HTML. Elsewhere the text tells. */
  readonly packed?: Extract<Format, "docx" | "odt" | "rtf" | "mhtml">;
  /** The pages of a PDF, whose lines have their places in the text; `declared`: what it says about itself. */
  readonly printed?: { readonly pages: readonly PrintedPage[]; readonly declared: ReadonlyMap<string, string> };
};

/** Stage 2 out: the file in the closed block model, and what it declares about itself. */
export type Parsed = {
  readonly format: Format;
  readonly blocks: readonly Block[];
  /** Front matter and `<meta>`/`<title>`/`lang` values by lower-case key; plain strings, no prototype. */
  readonly declared: ReadonlyMap<string, string>;
};

/** Stage 3 out: the policy's own blocks in order, and the rest with reasons. */
export type Cleaned = { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] };
