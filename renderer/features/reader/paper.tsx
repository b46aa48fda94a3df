import { type FocusEvent, memo, type PointerEvent, type RefObject, useCallback, useState } from "react";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import type { Metadata } from "../../../shared/model/reading.ts";
import type { ClauseMarks } from "./clause-marks.ts";
import { directionOfLanguage } from "./direction.ts";
import { LeafView } from "./leaf-view.tsx";
import styles from "./paper.module.css";
import { clauseOf } from "./place-in-view.ts";
import type { ClauseFocus } from "./use-clause-focus.ts";
import type { PaneDocument } from "./use-document.ts";

type PaperProps = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly probe: RefObject<HTMLDivElement | null>;
  readonly metadata: Pick<Metadata, "title" | "language">;
  readonly paper: PaneDocument;
  readonly on: ReadonlySet<Practice>;
  readonly marks: ReadonlyMap<ClauseId, ClauseMarks>;
  readonly restored: ReadonlySet<ClauseId>;
  readonly focus: ClauseFocus;
  readonly cited: ClauseId | null;
  /** Who else follows the pointer over the text. */
  readonly pointer: { readonly onMove: (event: PointerEvent) => void; readonly onLeave: () => void };
};

/** The text of the policy, leaf after leaf, in the one element that scrolls. */
export const Paper = memo(function Paper(props: PaperProps) {
  const { scroller, probe, metadata, paper, on, marks, restored, focus, cited } = props;
  const hover = useHover();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and pointers are heard here for the clauses inside, which take the focus
    <div
      ref={scroller}
      className={styles.scroller}
      onKeyDown={focus.onKeyDown}
      onFocus={(event) => keepCurrent(event, focus.setCurrent)}
      onPointerOver={hover.onPointerOver}
      onPointerMove={props.pointer.onMove}
      onPointerLeave={() => {
        hover.onPointerLeave();
        props.pointer.onLeave();
      }}
    >
      <div ref={probe} className={styles.probe} aria-hidden />
      <article
        ref={(article) => article?.style.setProperty("--longest", String(paper.longestNumber))}
        aria-label={metadata.title}
        lang={metadata.language === "und" ? undefined : metadata.language}
        dir={directionOfLanguage(metadata.language)}
        className={styles.article}
      >
        {paper.leaves.map((leaf) => {
          const ifHere = (id: ClauseId | null) => (leaf.clauses.some((clause) => clause.id === id) ? id : null);
          return (
            <LeafView
              key={leaf.key}
              leaf={leaf}
              on={on}
              marks={marks}
              restored={restored}
              current={ifHere(focus.current)}
              hovered={ifHere(hover.clause)}
              cited={ifHere(cited)}
            />
          );
        })}
      </article>
    </div>
  );
});

function keepCurrent(event: FocusEvent, setCurrent: (clause: ClauseId) => void): void {
  const clause = event.target.closest("[data-clause]");
  if (clause !== null) setCurrent(clauseOf(clause));
}

/** The clause under the pointer; a finger hovers over nothing. */
function useHover() {
  const [clause, setClause] = useState<ClauseId | null>(null);
  const onPointerOver = useCallback((event: PointerEvent) => {
    const over = event.target instanceof Element ? event.target.closest("[data-clause]") : null;
    if (event.pointerType !== "touch") setClause(over === null ? null : clauseOf(over));
  }, []);
  const onPointerLeave = useCallback(() => setClause(null), []);
  return { clause, onPointerOver, onPointerLeave };
}
