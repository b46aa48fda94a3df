import { escapeHtml } from "./escape-html.ts";

/** A stretch of text that is set in one way; `\n` is a line break. Size in half points. */
export type Piece = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly size: number | null;
};

/** The text of pieces as a reader sees it. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether all that can be seen is bold. */
export function isBold(pieces: readonly Piece[]): boolean {
  const seen = pieces.filter(({ text }) => text.trim() !== "");
  return seen.length > 0 && seen.every(({ bold }) => bold);
}

/** The size of the smallest letters, or `null` where it is not said of all. */
export function smallestSize(pieces: readonly Piece[]): number | null {
  const sizes = pieces.filter(({ text }) => text.trim() !== "").map(({ size }) => size ?? 0);
  const smallest = sizes.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY);
  return Number.isFinite(smallest) && smallest > 0 ? smallest : null;
}

/** Pieces as HTML; neighbours that are set alike become one. */
export function writePieces(pieces: readonly Piece[]): string {
  return joinAlike(pieces).map(writePiece).join("");
}

function joinAlike(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isAlike(last, piece)) joined.splice(-1, 1, { ...last, text: last.text + piece.text });
    else joined.push(piece);
  }
  return joined;
}

/** Word marks the space between two bold words as plain, or the other way round. */
function isAlike(one: Piece, other: Piece): boolean {
  if (one.href !== other.href) return false;
  return other.text.trim() === "" || (one.bold === other.bold && one.italic === other.italic);
}

function writePiece({ text, bold, italic, href }: Piece): string {
  const written = escapeHtml(text).replaceAll("\n", "<br>");
  if (text.trim() === "") return written;
  const slanted = italic ? `<i>${written}</i>` : written;
  const set = bold ? `<b>${slanted}</b>` : slanted;
  return href === null ? set : `<a href="${escapeHtml(href)}">${set}</a>`;
}
