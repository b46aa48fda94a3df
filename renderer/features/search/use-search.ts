import { useEffect, useMemo, useRef, useState } from "react";
import type { SearchHit, SearchResult } from "../../../shared/model/search-hit.ts";
import { type Query, useQuery } from "../../client/use-query.ts";
import { groupHits, type HitGroup, hitKey } from "./group-hits.ts";

/** One search and where one is in it. It lives as long as the window, so that results are there again on return. */
export type Search = {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** The last answer; it stays while the next one is awaited. */
  readonly result: Query<SearchResult>;
  readonly groups: readonly HitGroup[];
  /** The hit gone to last, or null. */
  readonly current: SearchHit | null;
  readonly setCurrent: (hit: SearchHit) => void;
  /** The hit so many steps after the current one (before it, if negative), around the end; `null` where there are none. */
  readonly step: (steps: 1 | -1) => SearchHit | null;
  readonly showMore: () => void;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
};

/** What the results are narrowed down to; an empty set narrows nothing. */
type Filter = { readonly policies: ReadonlySet<string>; readonly practices: ReadonlySet<string> };

const unfiltered: Filter = { policies: new Set(), practices: new Set() };

/** In ms: a pause in typing. Shorter asks for every letter, longer is felt. */
const PAUSE = 120;
/** Hits asked for at first, for each "show more", and at most (the contract's limit). */
const PAGE = 100;
const MOST = 500;

/** The search over all policies. */
export function useSearch(): Search {
  const [typed, setTypedNow] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const [filter, setFilter] = useState(unfiltered);
  const [current, setCurrent] = useState<SearchHit | null>(null);
  const query = useSettled(typed.trim(), PAUSE);
  const result = useLastReady(useQuery("search.run", [{ query, limit, offset: 0 }], ["library.changed"]));
  const hits = result.kind === "ready" ? result.value.hits : noHits;
  const groups = useMemo(() => groupHits(hits.filter((hit) => passes(hit, filter))), [hits, filter]);

  const setTyped = (text: string) => {
    setTypedNow(text);
    setLimit(PAGE);
    setFilter(unfiltered);
  };
  return {
    typed,
    setTyped,
    result,
    groups,
    current,
    setCurrent,
    step: (steps) => stepFrom(groups, current, steps),
    showMore: () => setLimit((last) => Math.min(MOST, last + 2 * PAGE)),
    filter,
    setFilter,
  };
}

const noHits: readonly SearchHit[] = [];

function passes(hit: SearchHit, filter: Filter): boolean {
  const { policies, practices } = filter;
  if (policies.size > 0 && !policies.has(hit.policy)) return false;
  return practices.size === 0 || hit.practices.some((practice) => practices.has(practice));
}

function stepFrom(groups: readonly HitGroup[], current: SearchHit | null, steps: 1 | -1): SearchHit | null {
  const ordered = groups.flatMap((group) => group.hits);
  const at = current === null ? -1 : ordered.findIndex((hit) => hitKey(hit) === hitKey(current));
  const next = at < 0 ? (steps > 0 ? 0 : ordered.length - 1) : (at + steps + ordered.length) % ordered.length;
  return ordered[next] ?? null;
}

/** The value once it has stood still for so many ms; an emptied value at once. */
function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === "" ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

/** Holds on to the last answer while the next one is awaited. */
function useLastReady<T>(query: Query<T>): Query<T> {
  const last = useRef(query);
  if (query.kind !== "loading") last.current = query;
  return last.current;
}
