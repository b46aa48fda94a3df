import type { ClauseText, Piece } from "./gather-clause-texts.ts";

/** What can introduce the next piece: by depth of nesting the index of a piece (-1 for none), and the item last met. */
type Open = { readonly byDepth: readonly number[]; readonly lastItem: number };

const nothingOpen: Open = { byDepth: [], lastItem: -1 };

/**
 * For each piece the index of the piece that introduces it, or -1: a list's or table's lead-in is the paragraph right
 * before it when that ends in a colon, breaks off without a full stop or speaks of what follows; a nested item's is the
 * item above it, and so is that of a further paragraph inside an item.
 */
export function findLeadIns(pieces: readonly Piece[]): readonly number[] {
  let open = nothingOpen;
  return pieces.map((piece, index) => {
    const leadIn = piece === "break" ? -1 : leadInOf(piece, open);
    open = piece === "break" ? nothingOpen : opened(open, piece, index);
    return leadIn;
  });
}

function leadInOf(piece: ClauseText, open: Open): number {
  if (piece.kind === "row") return open.byDepth[0] ?? -1;
  if (piece.kind === "item") return open.byDepth[Math.min(piece.depth, open.byDepth.length - 1)] ?? -1;
  return piece.depth > 0 ? open.lastItem : -1;
}

function opened(open: Open, piece: ClauseText, index: number): Open {
  if (piece.kind === "row") return open;
  if (piece.kind === "item") return { byDepth: [...filledTo(open.byDepth, piece.depth), index], lastItem: index };
  if (piece.depth > 0 && open.lastItem >= 0) return open;
  return introduces(piece.rich.text) ? { byDepth: [index], lastItem: -1 } : nothingOpen;
}

/** The lead-ins down to a depth; a level that was skipped is introduced by the one above it. */
function filledTo(byDepth: readonly number[], depth: number): readonly number[] {
  const last = byDepth[Math.min(depth, byDepth.length - 1)] ?? -1;
  return Array.from({ length: depth + 1 }, (_, level) => byDepth[level] ?? last);
}

const speaksOfWhatFollows =
  /\b(?:following|below|these (?:are|include)|such as|includ(?:e|es|ing)|as follows)\b[^.]*\.$/i;

function introduces(text: string): boolean {
  return !/[.!?;]["”’)]?$/.test(text.trimEnd()) || speaksOfWhatFollows.test(text.slice(-200));
}
