import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { useClient } from "../../client/client-context.tsx";
import { moveClause } from "../../client/move-clause.ts";
import { elementIdOf, isHeading } from "./passages.ts";
import { findPlace, scrollToPlace } from "./place-in-view.ts";
import { wakeLeaves } from "./reveal.ts";

type PlaceKeeper = {
  /** Where the reader is now; `null` before the first layout. */
  readonly place: RefObject<ReadingPlace | null>;
  /** Its box changes with the text size and the pane's width; it stands in the pane, unseen. */
  readonly probe: RefObject<HTMLDivElement | null>;
  /** Rises whenever one of these changed. */
  readonly shape: number;
};

/** Ms of rest after which the place is saved. */
const REST = 400;

type PlaceOptions = {
  readonly onPlace: (place: ReadingPlace) => void;
  /** Whether sections are told in plain words, which takes room of its own. */
  readonly isPlain: boolean;
};

/**
 * Keeps the reader's place: restores it before the first picture, tells of it while scrolling, saves it at rest, and holds
 * it when the text size, the theme, the pane's width or the plain view changes.
 */
export function usePlace(
  scroller: RefObject<HTMLElement | null>,
  open: OpenPolicy,
  { onPlace, isPlain }: PlaceOptions,
): PlaceKeeper {
  const place = useRef<ReadingPlace | null>(open.place);
  const save = useSave(open);
  const latest = useRef({ onPlace, save });
  latest.current = { onPlace, save };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the plain view moves what is below it
  useLayoutEffect(() => {
    if (place.current !== null) goToPlace(scroller.current, place.current);
  }, [scroller, isPlain]);

  const read = useRef(open.reading);
  useLayoutEffect(() => {
    if (read.current === open.reading) return;
    const moved = place.current === null ? null : movePlace(place.current, read.current, open.reading);
    read.current = open.reading;
    if (moved === null) return;
    place.current = moved;
    goToPlace(scroller.current, moved);
    latest.current.onPlace(moved);
  }, [scroller, open.reading]);

  useEffect(() => {
    const pane = scroller.current;
    if (pane === null) return;
    return onScrollFrame(pane, () => {
      const found = findPlace(pane, "top");
      if (found === null) return;
      const isNew = place.current?.clause !== found.clause;
      place.current = found;
      if (isNew) latest.current.onPlace(found);
      latest.current.save(found);
    });
  }, [scroller]);

  const probe = useRef<HTMLDivElement>(null);
  const shape = useShape(probe, () => place.current !== null && goToPlace(scroller.current, place.current));
  return { place, probe, shape };
}

/** The same place in another reading of the file; `null` where that holds no clause. */
function movePlace(place: ReadingPlace, from: Reading, to: Reading): ReadingPlace | null {
  const clause = moveClause(place.clause, from, to);
  return clause === null ? null : { clause, within: place.within };
}

/**
 * Brings a place to the upper edge of the pane, laying out what is needed for it. The beginning of a section's first clause
 * is shown with its heading: whoever was there had the heading in view.
 */
export function goToPlace(scroller: Element | null, place: ReadingPlace): void {
  const clause = document.getElementById(elementIdOf(place.clause));
  if (scroller === null || clause === null) return;
  wakeLeaves(clause);
  scrollToPlace(scroller, clause, place.within);
  if (place.within === 0) scroller.scrollTop -= heightOfHeading(clause);
}

/** Px that the heading right above a clause takes, with the space over it; 0 where there is none. */
function heightOfHeading(clause: Element): number {
  const isLaterRow = clause.matches("tr") && clause.previousElementSibling !== null;
  const first = clause.closest("table") ?? clause;
  const above = isLaterRow ? null : first.previousElementSibling;
  const gist = above?.matches("[data-gist]") === true ? above : null;
  const heading = gist === null ? above : gist.previousElementSibling;
  const highest = heading !== null && isHeading(heading) ? heading : gist;
  return highest === null ? 0 : first.getBoundingClientRect().top - highest.getBoundingClientRect().top + HEAD_ROOM;
}

/** Px over a heading that is gone to. */
const HEAD_ROOM = 16;

/** Calls back at most once a frame, and once at the start. */
function onScrollFrame(pane: Element, listener: () => void): () => void {
  let frame = requestAnimationFrame(run);
  function run() {
    frame = 0;
    listener();
  }
  const onScroll = () => {
    frame = frame === 0 ? requestAnimationFrame(run) : frame;
  };
  pane.addEventListener("scroll", onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    pane.removeEventListener("scroll", onScroll);
  };
}

/** Observers are told after layout and before the picture, so what moved is put back unseen. */
function useShape(probe: RefObject<HTMLElement | null>, onChange: () => void): number {
  const [shape, setShape] = useState(0);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const element = probe.current;
    if (element === null) return;
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      if (!isFirst) latest.current();
      isFirst = false;
      setShape((last) => last + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe]);
  return shape;
}

function useSave(open: OpenPolicy): (place: ReadingPlace) => void {
  const client = useClient();
  const version = open.version.id;
  const waiting = useRef<{ readonly place: ReadingPlace; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useRef(() => {
    const last = waiting.current;
    waiting.current = null;
    if (last === null) return;
    clearTimeout(last.timer);
    // A place that could not be saved is no reason to disturb anyone: it is saved again at the next rest.
    client.call("place.save", { version, ...last.place }).catch(() => undefined);
  });
  useEffect(() => {
    const save = flush.current;
    window.addEventListener("pagehide", save);
    return () => {
      window.removeEventListener("pagehide", save);
      save();
    };
  }, []);
  return (place) => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = { place, timer: setTimeout(() => flush.current(), REST) };
  };
}
