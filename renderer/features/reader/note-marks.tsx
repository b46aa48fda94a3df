import type { Annotation } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { MarkdownNote } from "../../ui/markdown-note.tsx";
import styles from "./note-marks.module.css";
import { useReaderActions } from "./reader-actions.ts";

type NoteMarksProps = { readonly notes: readonly Annotation[]; readonly clause: Clause; readonly reachable: boolean };

/** The notes on a clause: a mark in the right margin, and the note itself beside the text where there is room for it. */
export function NoteMarks({ notes, clause, reachable }: NoteMarksProps) {
  const { openNote, removeNote } = useReaderActions();
  if (notes.length === 0) return null;
  return notes.map((note) => (
    <div key={note.id} className={styles.note}>
      <button
        type="button"
        className={styles.mark}
        aria-label={`Note on ${clause.number}: ${note.body}`}
        tabIndex={reachable ? 0 : -1}
        onClick={() => openNote(clause.id, note)}
        onKeyDown={(event) => event.key === "Delete" && removeNote(note)}
      >
        n
      </button>
      <div className={styles.words} aria-hidden onClick={() => openNote(clause.id, note)}>
        <MarkdownNote markdown={note.body} />
      </div>
    </div>
  ));
}
