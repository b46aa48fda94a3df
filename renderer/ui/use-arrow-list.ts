import { type KeyboardEvent, useRef, useState } from "react";

/** What a row of an arrow list carries: it is one of many that share one stop of the Tab key. */
export type RowProps = { readonly "data-row": string; readonly tabIndex: 0 | -1; readonly onFocus: () => void };

/** A list moved through with the arrow keys, Home and End; Tab reaches only the current row. */
export type ArrowList = {
  readonly listProps: { readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void };
  readonly rowProps: (id: string) => RowProps;
  /** Makes a row the current one. The same function in every render, for rows that are only drawn again when they change. */
  readonly choose: (id: string) => void;
  /** The row that Tab reaches; `null` in an empty list. */
  readonly current: string | null;
};

/** Goes in: the ids of the rows in order. A row that goes away hands the stop to the one that took its place. */
export function useArrowList(ids: readonly string[]): ArrowList {
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef(0);
  const index = chosen === null ? -1 : ids.indexOf(chosen);
  if (index >= 0) place.current = index;
  const current = ids[Math.min(Math.max(index, chosen === null ? 0 : place.current), ids.length - 1)] ?? null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowOf(event.target);
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = ids[nextIndex(event.key, ids.indexOf(row), ids.length)];
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"]`)?.focus();
  };
  const rowProps = (id: string) => rowPropsFor(id, id === current, setChosen);
  return { listProps: { onKeyDown }, rowProps, choose: setChosen, current };
}

/** What a row carries, for rows that know themselves whether they are the current one. */
export function rowPropsFor(id: string, current: boolean, choose: (id: string) => void): RowProps {
  return { "data-row": id, tabIndex: current ? 0 : -1, onFocus: () => choose(id) };
}

function rowOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset.row ?? null) : null;
}

function nextIndex(key: string, index: number, length: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, length - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return -1;
  }
}
