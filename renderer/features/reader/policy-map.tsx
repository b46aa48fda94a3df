import { memo, type PointerEvent, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import { practiceWords } from "../../messages/practices.ts";
import { PencilRule } from "../../ui/letter-mark.tsx";
import type { Hit } from "./find/find-hits.ts";
import { clauseAt, findRuns, type MapPlace, placeOnMap } from "./map-lanes.ts";
import type { Chapter, PassageKey } from "./passages.ts";
import { findPlace } from "./place-in-view.ts";
import styles from "./policy-map.module.css";

type PolicyMapProps = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly chapters: readonly Chapter[];
  readonly on: ReadonlySet<Practice>;
  readonly annotations: readonly Annotation[];
  readonly hits: readonly Hit[];
  /** Rises whenever the text may have moved without being scrolled. */
  readonly shape: number;
  /** A click or a drag begins, and leads away from where the reader is. */
  readonly onStart: () => void;
  readonly onGo: (place: ReadingPlace) => void;
};

/**
 * The whole policy at a glance: practices in the left lane in their own rules, bookmarks, notes and hits in the right one.
 * A click or a drag goes there. Hidden from screen readers, which have the outline.
 */
export const PolicyMap = memo(function PolicyMap(props: PolicyMapProps) {
  const { scroller, chapters, on, onStart, onGo } = props;
  const places = useMemo(() => placeOnMap(chapters), [chapters]);
  const runs = useMemo(() => findRuns(chapters, places, on), [chapters, places, on]);
  const view = useViewBox(scroller, places, props.shape);
  const goToPointer = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = clauseAt(chapters, places, (event.clientY - box.top) / box.height);
    if (place !== null) onGo(place);
  };
  return (
    <div
      aria-hidden
      className={styles.map}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onStart();
        goToPointer(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && goToPointer(event)}
    >
      <div ref={view} className={styles.view} />
      {runs.map((run) => (
        <span key={`${run.practice}-${run.top}`} className={styles.run} style={asBox(run)}>
          <PencilRule letter={practiceWords[run.practice].letter} className={styles.rule} />
        </span>
      ))}
      <Ticks places={places} hits={props.hits} />
      {props.annotations.map(({ id, kind, anchor }) => (
        <span
          key={id}
          className={kind === "bookmark" ? styles.bookmark : styles.note}
          style={{ top: percent(places.get(anchor.clause)?.top ?? 0) }}
        />
      ))}
    </div>
  );
});

type TicksProps = { readonly places: ReadonlyMap<PassageKey, MapPlace>; readonly hits: readonly Hit[] };

/** Where hits lie; those that would touch are one tick. */
function Ticks({ places, hits }: TicksProps) {
  const tops = useMemo(() => {
    const steps = hits.map(({ key }) => Math.round((places.get(key)?.top ?? 0) * TICK_STEPS));
    return [...new Set(steps)].map((step) => percent(step / TICK_STEPS));
  }, [places, hits]);
  return tops.map((top) => <span key={top} className={styles.tick} style={{ top }} />);
}

/** A tick is 2 px tall and the map some 700: more of them would only be painted over each other. */
const TICK_STEPS = 250;

/** Moves the box that stands for the view, without drawing the map again. */
function useViewBox(
  scroller: RefObject<HTMLElement | null>,
  places: ReadonlyMap<PassageKey, MapPlace>,
  shape: number,
): RefObject<HTMLDivElement | null> {
  const view = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is moved again when the text's shape changes
  useLayoutEffect(() => {
    const pane = scroller.current;
    if (pane === null) return;
    let frame = 0;
    const move = () => {
      frame = 0;
      moveBox(view.current, heightOf(places, findPlace(pane, "top")), heightOf(places, findPlace(pane, "bottom")));
    };
    const soon = () => {
      frame = frame === 0 ? requestAnimationFrame(move) : frame;
    };
    soon();
    pane.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      pane.removeEventListener("scroll", soon);
    };
  }, [scroller, places, shape]);
  return view;
}

function heightOf(places: ReadonlyMap<ClauseId | PassageKey, MapPlace>, place: ReadingPlace | null): number {
  const box = place === null ? undefined : places.get(place.clause);
  return box === undefined || place === null ? 0 : box.top + box.height * place.within;
}

function moveBox(box: HTMLElement | null, top: number, bottom: number): void {
  if (box === null) return;
  box.style.top = percent(top);
  box.style.height = percent(Math.max(bottom - top, 0));
}

function asBox({ top, height }: MapPlace) {
  return { top: percent(top), height: percent(height) };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}
