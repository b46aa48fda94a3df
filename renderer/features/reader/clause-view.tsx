import { memo } from "react";
import { textSpan } from "../../../shared/model/span.ts";
import { joinClasses } from "../../ui/join-classes.ts";
import { ClauseBar } from "./clause-bar.tsx";
import { ClauseLetters } from "./clause-letters.tsx";
import { type ClauseProps, clauseElementProps } from "./clause-props.ts";
import styles from "./clause-view.module.css";
import { directionOfText } from "./direction.ts";
import { EdgeRules, washOf } from "./edge-rules.tsx";
import marginMarks from "./margin-marks.module.css";
import { NoteMarks } from "./note-marks.tsx";
import { ReadingMarks } from "./reading-marks.tsx";
import { RichText } from "./rich-text.tsx";

/** A paragraph, list item or quotation: letters and number in the margin, the words, and what the reader made of them. */
export const ClauseView = memo(function ClauseView(props: ClauseProps) {
  const { clause, shown, marks, current, hovered, cited } = props;
  return (
    <div {...clauseElementProps(props)} className={styles.clause}>
      {marks.bookmark === null ? null : <span className={marginMarks.ribbon} aria-hidden />}
      <ClauseLetters clause={clause} shown={shown} reachable={current} />
      <span className={joinClasses(styles.number, cited && marginMarks.cited)}>{clause.number}</span>
      {shown === "" ? null : (
        <div className={joinClasses(styles.ground, washOf(shown))}>
          <EdgeRules shown={shown} />
        </div>
      )}
      <div className={styles.words}>
        <div
          className={joinClasses(styles.measure, styles[clause.kind], indentOf(clause.depth))}
          dir={directionOfText(clause.text)}
        >
          {clause.marker === "" ? null : <span className={styles.marker}>{bulletOf(clause.marker)}</span>}
          <RichText clause={clause} span={textSpan(0, clause.text.length)} reachable={current} />
        </div>
      </div>
      <div className={styles.margin}>
        <NoteMarks notes={marks.notes} clause={clause} reachable={current} />
        <ReadingMarks readings={marks.readings} clause={clause} reachable={current} />
        {current || hovered ? <ClauseBar clause={clause} marks={marks} reachable={current} /> : null}
      </div>
    </div>
  );
});

/** Beyond six steps to the right the lines get too short to read. */
function indentOf(depth: number): string | undefined {
  return depth === 0 ? undefined : styles[`depth${Math.min(depth, 6)}`];
}

/** Hyphens and stars are how plain text writes a bullet; numbers and letters are the policy's own. */
function bulletOf(marker: string): string {
  return /^[-*+•·‣◦▪–—o]$/.test(marker) ? "•" : marker;
}
