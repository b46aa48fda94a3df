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

/** No address is longer; what is would only be written again and again. */
const longestAddress = 2_048;

/** Pieces as HTML; neighbours that are set alike become one, and what leads to one place is one link. */
export function writePieces(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let open: string | null = null;
  for (const piece of joinAlike(pieces)) {
    const href = linkOf(piece);
    if (href !== open) parts.push(endLink(open), startLink(href));
    open = href;
    parts.push(writePiece(piece));
  }
  return `${parts.join("")}${endLink(open)}`;
}

function linkOf(piece: Piece): string | null {
  return isShown(piece) && piece.href !== null && piece.href.length <= longestAddress ? piece.href : null;
}

function startLink(href: string | null): string {
  return href === null ? "" : `<a href="${escapeHtml(href)}">`;
}

function endLink(href: string | null): string {
  return href === null ? "" : "</a>";
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

function writePiece(piece: Piece): string {
  const written = escapeHtml(piece.text).replaceAll("\n", "<br>");
  if (!isShown(piece)) return written;
  const slanted = piece.italic ? `<i>${written}</i>` : written;
  return piece.bold ? `<b>${slanted}</b>` : slanted;
}

function isShown({ text }: Piece): boolean {
  return text.trim() !== "";
}
