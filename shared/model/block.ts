import type { Span, TextMap } from "./span.ts";

/** How a stretch of text was set, and inert links. Spans may overlap; they never reach past the text. */
export type Mark =
  | { readonly kind: "strong" | "emphasis" | "code"; readonly span: Span<"text"> }
  | { readonly kind: "link"; readonly span: Span<"text">; readonly href: string };

/** Plain text with its marks and its place in the source. White space is normalised; `\n` is a line break the file asked for. */
export type RichText = { readonly text: string; readonly marks: readonly Mark[]; readonly map: TextMap };

/** The part of a page that a block stood in, as far as the file says (HTML landmarks, roles, hidden); `body` where it does not. */
export type Region = "body" | "main" | "navigation" | "header" | "footer" | "aside" | "form" | "dialog" | "hidden";

type Common = { readonly span: Span<"source">; readonly region: Region };

/** What told a heading from a paragraph; the outline trusts them in this order. */
export type HeadingStyle = "marked-up" | "bold" | "numbered" | "capitals" | "question" | "label";

/**
 * The closed model every format ends in: a flat list in reading order. Nesting is carried by `depth` (0 is the top level;
 * at most 64) and tables by a shared `table` number. At most 200,000 blocks a file.
 */
export type Block =
  | (Common & {
      readonly kind: "heading";
      readonly level: number;
      readonly style: HeadingStyle;
      readonly rich: RichText;
    })
  | (Common & { readonly kind: "paragraph"; readonly depth: number; readonly rich: RichText })
  | (Common & { readonly kind: "item"; readonly depth: number; readonly marker: string; readonly rich: RichText })
  | (Common & { readonly kind: "quote"; readonly depth: number; readonly rich: RichText })
  | (Common & {
      readonly kind: "row";
      readonly table: number;
      readonly header: boolean;
      readonly cells: readonly RichText[];
    })
  | (Common & { readonly kind: "rule" });

/** Why a block was not taken for policy text. */
export type LeftOutReason =
  | "navigation"
  | "header"
  | "footer"
  | "cookie-banner"
  | "link-list"
  | "archive-notice"
  | "search"
  | "hidden"
  | "repeated"
  | "page-furniture";

/** A block that was left out, with why, so that the reader can see it and put it back. */
export type LeftOut = { readonly reason: LeftOutReason; readonly text: string; readonly span: Span<"source"> };
