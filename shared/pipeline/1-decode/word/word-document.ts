import type { XmlElement } from "../packed/read-xml.ts";
import type { WordNumbering } from "./word-numbering.ts";
import type { WordStyles } from "./word-styles.ts";

/** A field whose end has not come yet (a link, a table of contents); what it shows comes after its instruction. */
type OpenField = { instruction: string; isShown: boolean };

/** What is known of a document while its text is read, and what is gathered meanwhile. */
export type WordDocument = {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  /** Addresses outside, by relation. */
  readonly links: ReadonlyMap<string, string>;
  /** Files of other kinds that the text goes on in, as HTML, by relation. */
  readonly chunks: ReadonlyMap<string, string>;
  readonly fields: OpenField[];
  /** Notes in the order in which the text refers to them, as `w:footnote` and its number. */
  readonly notes: string[];
  /** Text boxes met in the paragraph being read; they stand after it. */
  readonly boxes: XmlElement[];
};
