import { memo, useRef } from "react";
import { joinClasses } from "../../ui/join-classes.ts";
import { useNear } from "../../ui/use-near.ts";
import type { Slab } from "./cut-slabs.ts";
import { cutRow, type Piece, type Zone } from "./find-zones.ts";
import styles from "./original-text.module.css";

type Stretch = { readonly start: number; readonly end: number };

type SlabViewProps = {
  readonly text: string;
  readonly slab: Slab;
  readonly zones: readonly Zone[];
  /** What is marked, where it reaches into this slab. */
  readonly marked: Stretch | null;
  /** Whether it must be drawn in full at once: something in it is gone to. */
  readonly wanted: boolean;
};

/** In characters: a row of the widest window, for guessing the height of what is not laid out yet. */
const LINE = 110;
/** In rem, as in the style sheet. */
const LINE_REM = 1.4;

/**
 * A stretch of the original. Far from the view it is its bare letters, so that selecting, copying and screen readers have
 * all of them; once near it is drawn row by row, with numbers and what became of each letter, and stays so.
 */
export const SlabView = memo(function SlabView({ text, slab, zones, marked, wanted }: SlabViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box, wanted);
  const lines = slab.rows.reduce((sum, { start, end }) => sum + Math.max(1, Math.ceil((end - start) / LINE)), 0);
  return (
    <div
      ref={box}
      data-slab={slab.start}
      className={styles.slab}
      style={{ containIntrinsicBlockSize: `auto ${(lines * LINE_REM).toFixed(1)}rem` }}
    >
      {isNear
        ? slab.rows.map((row) => (
            <div key={row.start} className={styles.row} data-line={row.line ?? undefined}>
              {row.start === row.end ? (
                <span data-start={row.start}>{"\u200b"}</span>
              ) : (
                cutRow(row, zones, marked).map((piece) => <PieceView key={piece.start} text={text} piece={piece} />)
              )}
            </div>
          ))
        : text.slice(slab.start, slab.end)}
    </div>
  );
});

function PieceView({ text, piece }: { readonly text: string; readonly piece: Piece }) {
  const { start, end, kind, marked } = piece;
  return (
    <span data-start={start} className={joinClasses(styles[kind], marked && styles.marked)}>
      {text.slice(start, end)}
    </span>
  );
}
