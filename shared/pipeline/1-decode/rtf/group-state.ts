import type { Flow } from "./flow.ts";

/**
 * What becomes of a group's text: it is the document's (`text`), the number of a list's item (`marker`), a field's
 * instruction, the document's title; it names fonts, styles or lists, or what is shown before a list's items
 * (`leveltext`); it is passed over while groups in it may be wanted (`silent`), or with all that stands in it (`skip`).
 */
export type Destination =
  | "text"
  | "marker"
  | "instruction"
  | "title"
  | "fonts"
  | "styles"
  | "lists"
  | "leveltext"
  | "silent"
  | "skip";

/** How characters are set; size in half points, `font` by its number. */
export type CharacterFormat = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly moved: boolean;
  readonly size: number;
  readonly font: number;
};

/** How a paragraph is set; indents in twentieths of a point. `outline`: 0 to 8, 9 for text. */
export type ParagraphFormat = {
  readonly style: number;
  readonly outline: number | undefined;
  readonly list: number;
  readonly listLevel: number;
  readonly inTable: boolean;
  readonly tableDepth: number;
  readonly indent: number;
  readonly firstIndent: number;
};

/** A style as it is being read. */
export type StyleDraft = { id: number; basedOn: number | undefined; outline: number | undefined; name: string };

/** A field's instruction, gathered before what it shows comes. */
type FieldDraft = { instruction: string };

/** All that holds for a group, and for the groups in it until they say otherwise. */
export type GroupState = {
  readonly destination: Destination;
  /** Where text goes once a `\ud` in a `\upr` wakes it again. */
  readonly outer: Destination;
  readonly characters: CharacterFormat;
  readonly paragraph: ParagraphFormat;
  /** How many characters stand after a `\u` for programs that know no Unicode. */
  readonly fallback: number;
  readonly flow: Flow;
  readonly href: string | null;
  readonly inContents: boolean;
  readonly field: FieldDraft | null;
  readonly draft: StyleDraft | null;
  /** Whether rows are described here for a table in a table. */
  readonly isNestedRow: boolean;
};

/** Characters of which nothing has been said, in a font. */
export function plainCharacters(font: number): CharacterFormat {
  return { bold: false, italic: false, hidden: false, deleted: false, moved: false, size: 24, font };
}

/** A paragraph of which nothing has been said. */
export const plainParagraph: ParagraphFormat = {
  style: 0,
  outline: undefined,
  list: 0,
  listLevel: 0,
  inTable: false,
  tableDepth: 0,
  indent: 0,
  firstIndent: 0,
};
