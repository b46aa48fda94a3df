import type { Piece } from "./pieces.ts";

/** What a document of a program for writing is made of, as far as a reader needs it. Levels count from 0. */
export type WrittenBlock =
  | { readonly kind: "heading"; readonly level: number; readonly pieces: readonly Piece[] }
  | { readonly kind: "title"; readonly pieces: readonly Piece[] }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  /** A line of the document's own table of contents. */
  | { readonly kind: "contents"; readonly pieces: readonly Piece[] }
  /** `marker` is `null` for a bullet. */
  | {
      readonly kind: "item";
      readonly level: number;
      readonly marker: string | null;
      readonly pieces: readonly Piece[];
    }
  /** One more paragraph of the item before it. */
  | { readonly kind: "continued"; readonly level: number; readonly pieces: readonly Piece[] }
  | { readonly kind: "table"; readonly rows: readonly WrittenRow[] }
  /** Text that came as a page. */
  | { readonly kind: "page"; readonly html: string };

/** Rows and columns that a cell may go over; no policy has wider or longer tables. */
export const mostSpanned = 50;

export type WrittenRow = { readonly isHeader: boolean; readonly cells: readonly WrittenCell[] };

export type WrittenCell = { readonly blocks: readonly WrittenBlock[]; readonly columns: number; readonly rows: number };
