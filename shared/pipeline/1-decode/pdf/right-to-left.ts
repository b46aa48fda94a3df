import type { Piece, RawPage } from "./piece.ts";

const rightLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A page whose text runs from right to left, seen in a mirror: lengths count from its right edge, so that lines, columns
 * and lists are found as on any other. Other pages come out as they are.
 */
export function mirrorPage(page: RawPage): RawPage {
  if (!runsLeft(page.pieces)) return page;
  const turn = <T extends { readonly left: number; readonly right: number }>(one: T): T => ({
    ...one,
    left: page.width - one.right,
    right: page.width - one.left,
  });
  // White space was drawn before or after what it stands before; how far pieces stand apart tells enough.
  const pieces = page.pieces.map((piece) => turn({ ...piece, text: toLogical(piece), isSpaced: false }));
  return { ...page, pieces, links: page.links.map(turn), isMirrored: true };
}

/** Whether more letters belong to scripts that run from right to left. */
function runsLeft(pieces: readonly Piece[]): boolean {
  const lean = pieces.reduce((sum, { text, isRightToLeft }) => sum + (isRightToLeft ? text.length : -text.length), 0);
  return lean > 0;
}

/** The pieces of a line, which come from the edge where lines begin, in the order in which they are read. */
export function inReadingOrder(row: readonly Piece[], isMirrored: boolean): readonly Piece[] {
  if (!isMirrored) return runsLeft(row) ? row.toReversed() : row;
  return turnRuns(row, (piece) => (isLeftToRight(piece) ? "turned" : rightLetter.test(piece.text) ? "kept" : "either"));
}

function isLeftToRight({ text }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !rightLetter.test(text);
}

/** What has few letters from right to left, or none, the library leaves as it stands on paper: `.2024`, with its full stop. */
function toLogical({ text, isRightToLeft }: Piece): string {
  if (isRightToLeft) return text;
  if (!rightLetter.test(text)) return text.replace(/^([.,:;!?]+)(.+)$/, "$2$1");
  const kind = (letter: string): RunKind =>
    rightLetter.test(letter) ? "kept" : /[\p{L}\p{N}]/u.test(letter) ? "turned" : "either";
  return turnRuns([...text].toReversed(), kind).join("");
}

/** What a run is made of: what is turned around, what is not, and what goes along with its neighbours on both sides. */
type RunKind = "turned" | "kept" | "either";

/** Turns each run around that begins and ends with what is turned, and has nothing in it that is kept. */
function turnRuns<T>(things: readonly T[], kindOf: (thing: T) => RunKind): readonly T[] {
  const done: T[] = [];
  let run: T[] = [];
  let after: T[] = [];
  const close = (): void => {
    done.push(...run.toReversed(), ...after);
    [run, after] = [[], []];
  };
  for (const thing of things) {
    const kind = kindOf(thing);
    if (kind === "kept") {
      close();
      done.push(thing);
    } else if (kind === "either") after.push(thing);
    else if (run.length === 0) {
      done.push(...after);
      [run, after] = [[thing], []];
    } else {
      run.push(...after, thing);
      after = [];
    }
  }
  close();
  return done;
}
