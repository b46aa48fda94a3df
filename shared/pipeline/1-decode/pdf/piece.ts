/**
 * A stretch of letters set at once, in one type. Lengths are in points, from the upper left corner of the page as it is
 * looked at.
 */
export type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isRightToLeft: boolean;
  /** The file sets white space before it. */
  readonly isSpaced: boolean;
};

/** A rectangle that leads somewhere when it is clicked, in the same lengths. */
export type LinkArea = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly href: string;
};

/** What is taken from one page of a file, in the order in which it was drawn. */
export type RawPage = {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly links: readonly LinkArea[];
  /** Lengths count from its right edge, because its text runs from right to left. */
  readonly isMirrored: boolean;
  /** False where there was so much on it that the rest was not read; nor is the file's. */
  readonly isWhole: boolean;
};
