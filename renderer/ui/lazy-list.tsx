import { type KeyboardEvent, memo, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import styles from "./lazy-list.module.css";
import { useNear } from "./use-near.ts";

type LazyListProps = {
  /** Its name for screen readers. */
  readonly label: string;
  /** How many rows there are. */
  readonly count: number;
  /** In rem: how tall a row stands, as a guess for those that were not drawn yet. */
  readonly rowRem: number;
  /**
   * Draws a row, counted from 0. `reachable`: whether it is the one that Tab reaches, with what is in it. The same function
   * until the rows are others.
   */
  readonly draw: (row: number, reachable: boolean) => ReactNode;
  /** Enter on a row. */
  readonly onEnter: (row: number) => void;
};

/** Rows that are drawn, or left alone, as one. */
const SLAB = 50;

/**
 * A list of thousands of rows. Only what has been near the view is drawn; arrows, Home and End go through all of it, and
 * each row says which of how many it is.
 */
export function LazyList({ label, count, rowRem, draw, onEnter }: LazyListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [asked, setAsked] = useState<{ readonly row: number } | null>(null);
  useFocusOn(list, asked);
  const reached = Math.min(current, count - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowOf(event);
    if (row === null) return;
    const next = nextRow(event.key, row, count);
    if (next !== null) setAsked({ row: next });
    else if (event.key === "Enter") onEnter(row);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows stand in slabs, which a `ul` may not hold
    <div ref={list} role="list" aria-label={label} onKeyDown={onKeyDown}>
      {firstRows(count).map((first) => (
        <Slab
          key={first}
          first={first}
          count={count}
          rowRem={rowRem}
          wanted={asked !== null && slabOf(asked.row) === first}
          reached={slabOf(reached) === first ? reached : null}
          draw={draw}
          onCurrent={setCurrent}
        />
      ))}
    </div>
  );
}

/** The row is drawn by the time it is asked for, as its slab is wanted. */
function useFocusOn(list: RefObject<HTMLElement | null>, asked: { readonly row: number } | null): void {
  useLayoutEffect(() => {
    if (asked !== null) list.current?.querySelector<HTMLElement>(`[data-row="${asked.row}"]`)?.focus();
  }, [list, asked]);
}

function firstRows(count: number): readonly number[] {
  return Array.from({ length: Math.ceil(count / SLAB) }, (_, index) => index * SLAB);
}

function slabOf(row: number): number {
  return row - (row % SLAB);
}

type SlabProps = Omit<LazyListProps, "label" | "onEnter"> & {
  readonly first: number;
  readonly wanted: boolean;
  readonly reached: number | null;
  readonly onCurrent: (row: number) => void;
};

const Slab = memo(function Slab({ first, count, rowRem, wanted, reached, draw, onCurrent }: SlabProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box, wanted || first === 0);
  const rows = Math.min(SLAB, count - first);
  const height = `${(rows * rowRem).toFixed(1)}rem`;
  return (
    <div
      ref={box}
      role="presentation"
      className={styles.slab}
      style={isNear ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height }}
    >
      {Array.from({ length: isNear ? rows : 0 }, (_, index) => first + index).map((row) => (
        // biome-ignore lint/a11y/useSemanticElements: see the list
        <div
          key={row}
          role="listitem"
          aria-setsize={count}
          aria-posinset={row + 1}
          data-row={row}
          tabIndex={row === reached ? 0 : -1}
          className={styles.row}
          onFocus={() => onCurrent(row)}
        >
          {draw(row, row === reached)}
        </div>
      ))}
    </div>
  );
});

/** The row that has the focus itself; keys pressed on a button in it are the button's. */
function rowOf(event: KeyboardEvent<HTMLElement>): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return null;
  const { row } = event.target.dataset;
  return row === undefined ? null : Number(row);
}

function nextRow(key: string, row: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(row + 1, count - 1);
    case "ArrowUp":
      return Math.max(row - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
