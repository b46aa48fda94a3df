import { type KeyboardEvent, useState } from "react";
import type { Annotation } from "../../../shared/model/annotation.ts";
import { dayInWords } from "../../messages/dates.ts";
import { IconButton } from "../../ui/button.tsx";
import { MarkdownNote } from "../../ui/markdown-note.tsx";
import { NoteEditor } from "../../ui/note-editor.tsx";
import type { RowProps } from "../../ui/use-arrow-list.ts";
import styles from "./annotations.module.css";
import type { AnnotationActions } from "./use-annotation-actions.ts";

type AnnotationCardProps = {
  readonly annotation: Annotation;
  readonly row: RowProps;
  readonly actions: AnnotationActions;
  readonly onGo: (annotation: Annotation) => void;
};

/** One bookmark or note: its place, the words it stands on (Enter goes there, Delete deletes it), and what was written. */
export function AnnotationCard({ annotation, row, actions, onGo }: AnnotationCardProps) {
  const [editing, setEditing] = useState(false);
  const { anchor, kind } = annotation;
  const place = `clause ${anchor.clauseNumber}`;
  const name = kind === "note" ? "note" : "bookmark";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete") actions.remove(annotation);
    else if (event.key === "F2" && kind === "note") setEditing(true);
    else return;
    // Elsewhere in the window these keys mean something else.
    event.preventDefault();
  };
  return (
    <li className={styles.card}>
      <div className={styles.place}>
        <span className={styles.number}>{anchor.clauseNumber}</span>
        <time dateTime={annotation.changed}>{dayInWords(annotation.changed, new Date())}</time>
        <span className={styles.tools}>
          {kind === "note" ? (
            <IconButton icon="edit" label={`Edit the note on ${place}`} onClick={() => setEditing(true)} />
          ) : null}
          <IconButton
            icon="trash"
            label={`Delete the ${name} on ${place}`}
            onClick={() => actions.remove(annotation)}
          />
        </span>
      </div>
      <button
        type="button"
        {...row}
        className={styles.quote}
        aria-label={`Go to ${place}: ${anchor.quote.slice(0, 200)}`}
        onClick={() => onGo(annotation)}
        onKeyDown={onKeyDown}
      >
        <bdi>{anchor.quote}</bdi>
      </button>
      {kind === "note" ? (
        <div className={styles.written}>
          {editing ? (
            <NoteEditor
              label={`Note on ${place}`}
              value={annotation.body}
              onSave={(body) => actions.edit(annotation, body)}
              onClose={() => setEditing(false)}
            />
          ) : (
            <MarkdownNote markdown={annotation.body} />
          )}
        </div>
      ) : null}
    </li>
  );
}
