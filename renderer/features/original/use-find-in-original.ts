import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Span } from "../../../shared/model/span.ts";
import { useCommand } from "../../client/commands.tsx";
import { bringIntoView } from "./bring-into-view.ts";
import { findInText } from "./find-in-text.ts";
import { topOf } from "./source-places.ts";

/** Find in the original: what the bar shows and what its keys do. */
export type FindInOriginal = {
  readonly isOpen: boolean;
  readonly query: string;
  readonly hits: readonly Span<"source">[];
  /** Counted from 0; -1 where nothing is found. */
  readonly index: number;
  readonly current: Span<"source"> | null;
  readonly turn: number;
  readonly type: (query: string) => void;
  readonly go: (steps: 1 | -1) => void;
  readonly close: () => void;
};

type State = {
  readonly isOpen: boolean;
  readonly query: string;
  readonly from: number;
  readonly step: number;
  readonly turn: number;
};

const closed: State = { isOpen: false, query: "", from: 0, step: 0, turn: 0 };

/** Goes in: the text. The first hit shown is the first at or after what was in view when find was opened. */
export function useFindInOriginal(scroller: RefObject<HTMLElement | null>, text: string): FindInOriginal {
  const [state, setState] = useState(closed);
  const query = useDeferredValue(state.query);
  const { isOpen, from, step, turn } = state;
  const hits = useMemo(() => (isOpen ? findInText(text, query) : []), [text, query, isOpen]);
  const first = Math.max(
    0,
    hits.findIndex(({ start }) => start >= from),
  );
  const index = hits.length === 0 ? -1 : (((first + step) % hits.length) + hits.length) % hits.length;
  const current = hits[index] ?? null;
  useEffect(() => {
    if (current !== null && scroller.current !== null) return bringIntoView(scroller.current, current.start);
    return undefined;
  }, [scroller, current]);

  const open = useCallback(() => {
    const at = scroller.current === null ? 0 : topOf(scroller.current);
    setState((last) => ({ ...last, isOpen: true, from: at, step: 0, turn: last.turn + 1 }));
  }, [scroller]);
  const go = useCallback((steps: 1 | -1) => setState((last) => ({ ...last, step: last.step + steps })), []);
  useCommand("edit.find", open);
  useCommand("edit.find-next", () => (isOpen ? go(1) : open()));
  useCommand("edit.find-previous", () => (isOpen ? go(-1) : open()));
  const type = useCallback((typed: string) => setState((last) => ({ ...last, query: typed, step: 0 })), []);
  const close = useCallback(() => setState((last) => ({ ...last, isOpen: false })), []);
  return { isOpen, query: state.query, hits, index, current, turn, type, go, close };
}
