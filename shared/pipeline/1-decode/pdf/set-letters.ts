import { commonSize, least } from "./find-rows.ts";
import type { Piece } from "./piece.ts";

/** A word set with wide spaces between its letters, which the library takes for spaces between words: `S H A R I N G`. */
const spacedWord = /^\S(?: \S)*$/u;
/** Fewer letters in a row may be what they look like: `A B C`. */
const leastSpaced = 4;
/** No word is longer: where more letters follow one another, nothing tells where words end. */
const longestWord = 16;

/** Closes up the words of a line that is set with wide spaces between its letters. Other lines come out as they are. */
export function closeUpLetters(row: readonly Piece[]): readonly Piece[] {
  const lengths = row.map(({ text }) => (spacedWord.test(text) ? Math.ceil(text.length / 2) : 0));
  if (!lengths.every((length) => length > 0 && length <= longestWord)) return row;
  if (!lengths.some((length) => length >= leastSpaced)) return row;
  return row.map((piece) => ({ ...piece, text: piece.text.replaceAll(" ", "") }));
}

/** An initial is larger than the text by this, and stands beside so many of its lines and more. */
const initialSize = 1.8;
const leastBeside = 2;
/** So near to it its lines begin, as a share of their size. */
const nearness = 1.5;
/** A page with more large letters has a picture made of letters on it. */
const mostInitials = 20;

/** Puts large first letters, which reach down into a paragraph, where they are read: before the first of its lines. */
export function joinInitials(pieces: readonly Piece[]): readonly Piece[] {
  const size = commonSize(pieces);
  const initials = pieces.filter((piece) => /^\p{Lu}$/u.test(piece.text) && piece.size >= size * initialSize);
  return initials.length > mostInitials ? pieces : initials.reduce(joinInitial, pieces);
}

function joinInitial(pieces: readonly Piece[], initial: Piece): readonly Piece[] {
  const beside = new Set(pieces.filter((piece) => standsBeside(piece, initial)));
  const top = least([...beside].map((piece) => piece.baseline));
  const lines = new Set([...beside].map((piece) => Math.round(piece.baseline)));
  const first = [...beside].find((piece) => piece.baseline === top);
  if (first === undefined || lines.size < leastBeside || !/^\p{L}/u.test(first.text)) return pieces;
  return pieces
    .filter((piece) => piece !== initial)
    .map((piece) => {
      if (!beside.has(piece)) return piece;
      const text = piece === first ? initial.text + piece.text : piece.text;
      return { ...piece, text, left: initial.left };
    });
}

/** Whether a piece begins a line right beside an initial, between its top and its foot. */
function standsBeside(piece: Piece, initial: Piece): boolean {
  const gap = piece.left - initial.right;
  if (piece.size * initialSize > initial.size || gap < -piece.size / 4 || gap > piece.size * nearness) return false;
  return piece.baseline > initial.baseline - initial.size && piece.baseline < initial.baseline + piece.size / 2;
}
