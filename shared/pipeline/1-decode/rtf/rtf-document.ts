import type { WrittenBlock } from "../written/written-block.ts";
import type { CellFormat } from "./build-table.ts";
import { openFlow } from "./flow.ts";
import { type GroupState, plainCharacters, plainParagraph, type StyleDraft } from "./group-state.ts";
import { openLists, type RtfLists } from "./take-list.ts";

/** How the rows that follow are drawn; `next`: what was said of the cell whose edge has not come. */
export type RowDraft = { isHeader: boolean; cells: CellFormat[]; next: { isBelow: boolean; isBehind: boolean } };

/** What is known of a document while it is read, and what is gathered meanwhile. */
export type RtfDocument = {
  state: GroupState;
  readonly stack: GroupState[];
  /** The last thing met was `\*`: what follows may be passed over by those who do not know it. */
  isStarred: boolean;
  /** Characters still to be passed over, because a `\u` before them said the same. */
  toPass: number;
  /** Bytes of text that were not yet turned into letters. */
  readonly waiting: { bytes: Uint8Array; length: number };
  /** Letters that were not yet put where they belong. */
  readonly letters: string[];
  encoding: string;
  defaultFont: number;
  /** The font that the table of fonts is at. */
  namedFont: number;
  /** Encodings by font. */
  readonly fonts: Map<number, string>;
  readonly styles: Map<number, StyleDraft>;
  readonly lists: RtfLists;
  readonly row: RowDraft;
  readonly nestedRow: RowDraft;
  title: string;
  readonly notes: (readonly WrittenBlock[])[];
  readonly headers: WrittenBlock[];
  readonly footers: WrittenBlock[];
  margins: number;
  /** Pieces, paragraphs and cells so far. */
  size: number;
  isTooMuch: boolean;
};

/** Takes a control word with the number behind it, `null` where there is none. */
export type Take = (document: RtfDocument, value: number | null) => void;

/** A document of which nothing was read. */
export function openDocument(): RtfDocument {
  return {
    state: {
      destination: "text",
      outer: "text",
      characters: plainCharacters(0),
      paragraph: plainParagraph,
      fallback: 1,
      flow: openFlow([]),
      href: null,
      inContents: false,
      field: null,
      draft: null,
      isNestedRow: false,
    },
    stack: [],
    isStarred: false,
    toPass: 0,
    waiting: { bytes: new Uint8Array(1_024), length: 0 },
    letters: [],
    encoding: "windows-1252",
    defaultFont: 0,
    namedFont: 0,
    fonts: new Map(),
    styles: new Map(),
    lists: openLists(),
    row: emptyRow(),
    nestedRow: emptyRow(),
    title: "",
    notes: [],
    headers: [],
    footers: [],
    margins: 0,
    size: 0,
    isTooMuch: false,
  };
}

function emptyRow(): RowDraft {
  return { isHeader: false, cells: [], next: { isBelow: false, isBehind: false } };
}

/** Says something anew of the group that is open; what holds around it stays as it is. */
export function change(document: RtfDocument, to: Partial<GroupState>): void {
  document.state = { ...document.state, ...to };
}

/** Word nests groups some fifty deep, and a policy of 100 pages has 10,000 pieces; past these nobody wrote it to be read. */
const deepest = 1_000;
const mostPieces = 200_000;

/** Counts what was added, and says so once it is more than any document has. */
export function count(document: RtfDocument): void {
  document.size += 1;
  if (document.size > mostPieces || document.stack.length > deepest) document.isTooMuch = true;
}
