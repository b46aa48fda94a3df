import { isBold, type Piece, textOf } from "./pieces.ts";
import type { WrittenBlock } from "./written-block.ts";

/** What a program shows before a paragraph of a list: a number or letter, or `null` for a bullet; `""` for nothing. */
export type Marker = { readonly text: string | null; readonly level: number };

/** A paragraph with what its styles and its list say of it. A heading's level is 0 to 8. */
export type StyledParagraph = {
  readonly pieces: readonly Piece[];
  readonly heading: number | "title" | null;
  readonly marker: Marker | null;
  readonly inContents: boolean;
};

/** Words past which a paragraph set as a heading is none: some people like the look. */
const mostHeadingWords = 40;
/** Words of a numbered line in bold that names what follows. */
const mostTitleWords = 14;

/** A paragraph as a block, or nothing where it shows nothing. */
export function settleParagraph({ pieces, heading, marker, inContents }: StyledParagraph): readonly WrittenBlock[] {
  const text = textOf(pieces);
  const words = text.split(" ").length;
  if (text === "") return [];
  if (inContents) return [{ kind: "contents", pieces }];
  if (heading !== null && words <= mostHeadingWords) {
    return [
      heading === "title"
        ? { kind: "title", pieces }
        : { kind: "heading", level: heading, pieces: marked(marker, pieces) },
    ];
  }
  if (marker === null) return [{ kind: "paragraph", pieces }];
  const isTitle = marker.text !== null && isBold(pieces) && words <= mostTitleWords;
  return [isTitle ? { kind: "paragraph", pieces: marked(marker, pieces) } : itemOf(marker, pieces)];
}

function itemOf({ text, level }: Marker, pieces: readonly Piece[]): WrittenBlock {
  return { kind: "item", level, marker: text === "" ? null : text, pieces };
}

/** The number that is shown before a heading becomes part of its text, set as its first letter is. */
function marked(marker: Marker | null, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (!marker?.text || first === undefined) return pieces;
  return [{ ...first, href: null, text: `${marker.text} ` }, ...pieces];
}
