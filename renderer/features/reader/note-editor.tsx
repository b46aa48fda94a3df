import { useEffect, useRef, useState } from "react";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { Span } from "../../../shared/model/span.ts";
import { IconButton } from "../../ui/button.tsx";
import { onMac } from "../../ui/keys.ts";
import { Popover } from "../../ui/popover.tsx";
import { createNoteDraft, type DraftState, type NoteDraft } from "./note-draft.ts";
import styles from "./note-editor.module.css";
import type { AnnotationActions } from "./use-annotations.ts";

/** A note that is being written: a new one on a clause or some of its words, or one that exists. */
export type Writing = {
  readonly clause: Clause;
  readonly span: Span<"text"> | null;
  readonly note: Annotation | null;
  readonly anchor: HTMLElement;
};

type NoteEditorProps = {
  readonly writing: Writing;
  readonly actions: AnnotationActions;
  readonly onClose: () => void;
};

const stateInWords: Readonly<Record<DraftState, string>> = {
  saved: "Saved",
  writing: "Saving as you write",
  failed: "Not saved: the library could not be written to",
};

/** Where a note is written. It saves itself; Esc, Mod+Enter or a click elsewhere closes it; an emptied note goes away, with undo. */
export function NoteEditor({ writing, actions, onClose }: NoteEditorProps) {
  const { clause, note, anchor } = writing;
  const [state, setState] = useState<DraftState>("saved");
  const [body, setBody] = useState(note?.body ?? "");
  const draft = useDraft(writing, actions, setState);
  const remove = () => {
    draft().type("");
    onClose();
  };
  return (
    <Popover anchor={anchor} onClose={onClose} label={`Note on ${clause.number}`} placement="bottom-end">
      <div className={styles.head}>
        <span className={styles.title}>Note on {clause.number}</span>
        <span className={styles.state} role={state === "failed" ? "alert" : undefined}>
          {body === "" ? "" : stateInWords[state]}
        </span>
        <IconButton icon="trash" label="Delete this note" onClick={remove} />
        <IconButton icon="close" label="Close" onClick={onClose} />
      </div>
      <textarea
        data-autofocus="true"
        className={styles.words}
        aria-label={`Note on ${clause.number}`}
        placeholder="What you think of it"
        value={body}
        maxLength={100_000}
        rows={4}
        onFocus={(event) => event.target.setSelectionRange(body.length, body.length)}
        onKeyDown={(event) => {
          const isDone = event.key === "Enter" && (onMac ? event.metaKey : event.ctrlKey);
          if (!isDone || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onClose();
        }}
        onChange={(event) => {
          setBody(event.target.value);
          draft().type(event.target.value);
        }}
      />
    </Popover>
  );
}

/** One draft as long as the editor is open; closing the editor closes the draft. */
function useDraft(writing: Writing, actions: AnnotationActions, onState: (state: DraftState) => void): () => NoteDraft {
  const { clause, span, note } = writing;
  const draft = useRef<NoteDraft | null>(null);
  const made = useRef(() => {
    draft.current ??= createNoteDraft(
      { id: note?.id ?? null, body: note?.body ?? "" },
      {
        add: (body) => actions.addNote(clause.id, span, body),
        edit: actions.editNote,
        remove: (id) => actions.removeById(id, clause.number),
      },
      onState,
    );
    return draft.current;
  });
  useEffect(() => {
    const get = made.current;
    const flush = () => void get().close();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  return made.current;
}
