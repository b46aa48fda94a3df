import type { XmlElement } from "../packed/read-xml.ts";
import type { Counters, ListStyle } from "../written/count-item.ts";
import type { TextStyles } from "./text-styles.ts";

/** A list as it is counted: a list may carry on one before it. */
export type CountedList = { readonly style: string; readonly counters: Counters };

/** What is known of a document while its text is read, and what is gathered meanwhile. */
export type TextDocument = {
  readonly styles: TextStyles;
  readonly listStyles: ReadonlyMap<string, ListStyle>;
  readonly outline: ListStyle;
  readonly headings: Counters;
  /** Lists that have been, by their ids and (the latest of each) by their styles. */
  readonly listById: Map<string, CountedList>;
  readonly listByStyle: Map<string, CountedList>;
  /** The bodies of notes, in the order in which the text refers to them. */
  readonly notes: XmlElement[];
  /** Text boxes met in the paragraph being read; they stand after it. */
  readonly boxes: XmlElement[];
};
