import type { Clause } from "../../../shared/model/clause.ts";
import { findTerms } from "../../client/glossary.ts";
import { IconButton } from "../../ui/button.tsx";
import styles from "./clause-bar.module.css";
import type { ClauseMarks } from "./clause-marks.ts";
import { useReaderActions } from "./reader-actions.ts";

type ClauseBarProps = { readonly clause: Clause; readonly marks: ClauseMarks; readonly reachable: boolean };

/** What can be done with the clause under the pointer or the focus. */
export function ClauseBar({ clause, marks, reachable }: ClauseBarProps) {
  const actions = useReaderActions();
  const isBookmarked = marks.bookmark !== null;
  const tabIndex = reachable ? 0 : -1;
  return (
    <div className={styles.bar} role="toolbar" aria-label={`Clause ${clause.number}`}>
      <IconButton
        icon="bookmark"
        label={isBookmarked ? `Remove the bookmark from ${clause.number}` : `Bookmark ${clause.number}`}
        aria-pressed={isBookmarked}
        className={styles.button}
        tabIndex={tabIndex}
        onClick={() => actions.toggleBookmark(clause.id)}
      />
      <IconButton
        icon="note"
        label={`Write a note on ${clause.number}`}
        className={styles.button}
        tabIndex={tabIndex}
        onClick={() => actions.openNote(clause.id, null)}
      />
      {findTerms(clause.text).length === 0 ? null : (
        <IconButton
          icon="words"
          label={`Explain the words of ${clause.number}`}
          className={styles.button}
          tabIndex={tabIndex}
          onClick={() => actions.explainWords(clause.id)}
        />
      )}
      <IconButton
        icon="copy"
        label={`Copy ${clause.number} with citation`}
        className={styles.button}
        tabIndex={tabIndex}
        onClick={() => actions.copyClause(clause.id)}
      />
      <IconButton
        icon="file-original"
        label={`Show ${clause.number} in the original`}
        className={styles.button}
        tabIndex={tabIndex}
        onClick={() => actions.showOriginal(clause.id)}
      />
    </div>
  );
}
