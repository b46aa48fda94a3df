import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { paintHighlight } from "../paint-highlights.ts";
import type { Passage, PassageKey } from "../passages.ts";
import { findHits, type Hit, makeSearchable } from "./find-hits.ts";
import { useHitHighlights } from "./use-hit-highlights.ts";

/** Find in this policy: what the bar shows and what its keys do. */
export type Find = {
  readonly isOpen: boolean;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Counted from 0; -1 where nothing is found. */
  readonly index: number;
  readonly current: Hit | null;
  /** Rises each time the bar is asked for, so that it takes the focus again. */
  readonly turn: number;
  /** Opens the bar; words that are selected seed it, else what was looked for last stays. */
  readonly open: (seed: string, from: PassageKey | null) => void;
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

/** Goes in: the document's passages in order. The first hit shown is the first at or after the place where find was opened. */
export function useFind(scroller: RefObject<HTMLElement | null>, passages: readonly Passage[]): Find {
  const [state, setState] = useState(closed);
  const { isOpen, from, step, turn } = state;
  const query = useDeferredValue(state.query);
  const order = useMemo(() => new Map(passages.map(({ key }, index) => [key, index])), [passages]);
  const isUsed = turn > 0;
  const searchable = useMemo(() => (isUsed ? makeSearchable(passages) : []), [passages, isUsed]);
  const hits = useMemo(() => (isOpen ? findHits(searchable, query) : []), [searchable, query, isOpen]);
  const first = Math.max(
    0,
    hits.findIndex(({ key }) => (order.get(key) ?? 0) >= from),
  );
  const index = hits.length === 0 ? -1 : (((first + step) % hits.length) + hits.length) % hits.length;
  const current = hits[index] ?? null;

  useHitHighlights(scroller, hits, order);
  useEffect(() => paintHighlight("hit-current", current === null ? [] : [current]), [current]);

  const open = useCallback(
    (seed: string, at: PassageKey | null) =>
      setState((last) => ({
        isOpen: true,
        query: seed === "" ? last.query : seed,
        from: at === null ? 0 : (order.get(at) ?? 0),
        step: 0,
        turn: last.turn + 1,
      })),
    [order],
  );
  const type = useCallback((typed: string) => setState((last) => ({ ...last, query: typed, step: 0 })), []);
  const go = useCallback((steps: 1 | -1) => setState((last) => ({ ...last, step: last.step + steps })), []);
  const close = useCallback(() => setState((last) => ({ ...last, isOpen: false })), []);
  return { isOpen, query: state.query, hits, index, current, turn, open, type, go, close };
}
