import { type KeyboardEvent, useMemo, useState } from "react";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { Result } from "../../../shared/model/result.ts";
import { useClient } from "../../client/client-context.tsx";
import type { Go } from "../../client/target.ts";
import { IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { MarkdownNote } from "../../ui/markdown-note.tsx";
import { NoteEditor } from "../../ui/note-editor.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { PanelEmpty } from "./panel-empty.tsx";
import styles from "./policy-notes.module.css";

type PolicyNotesProps = {
  readonly annotations: readonly Annotation[];
  readonly reading: Reading;
  readonly onGo: Go;
};

/** The bookmarks and notes on this policy, in the order of the text. */
export function PolicyNotes({ annotations, reading, onGo }: PolicyNotesProps) {
  const ordered = useMemo(() => inOrderOfPlace(annotations, reading), [annotations, reading]);
  const remove = useRemove();
  if (ordered.length === 0) return <NothingYet />;
  return (
    <ul className={styles.list}>
      {ordered.map((annotation) => (
        <NoteRow key={annotation.id} annotation={annotation} onGo={onGo} onRemove={remove} />
      ))}
    </ul>
  );
}

function NothingYet() {
  return (
    <PanelEmpty title="Your bookmarks and notes on this policy">
      Point at a clause, or move to it, and bookmark it with <Kbd accelerator="CmdOrCtrl+D" /> or write a note with{" "}
      <Kbd accelerator="CmdOrCtrl+Shift+M" />.
    </PanelEmpty>
  );
}

type NoteRowProps = {
  readonly annotation: Annotation;
  readonly onGo: Go;
  readonly onRemove: (annotation: Annotation) => void;
};

/** One bookmark or note. Enter on its words goes there, Delete deletes it, F2 edits a note. */
function NoteRow({ annotation, onGo, onRemove }: NoteRowProps) {
  const { kind, anchor } = annotation;
  const isNote = kind === "note";
  const [isEdited, setEdited] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete") onRemove(annotation);
    else if (event.key === "F2" && isNote) setEdited(true);
    else return;
    // Elsewhere in the window these keys mean something else.
    event.preventDefault();
  };
  return (
    <li className={styles.row}>
      <Icon name={isNote ? "note" : "bookmark"} className={styles.sign} />
      <button
        type="button"
        className={styles.go}
        onClick={() => onGo(anchor.clause, anchor.span, "note")}
        onKeyDown={onKeyDown}
      >
        <span className={styles.place}>
          {isNote ? "Note on" : "Bookmark at"} {anchor.clauseNumber}
        </span>
        <span className={styles.quote}>{anchor.quote}</span>
      </button>
      <span className={styles.tools}>
        {isNote ? (
          <IconButton icon="edit" label={`Edit the note on ${anchor.clauseNumber}`} onClick={() => setEdited(true)} />
        ) : null}
        <IconButton
          icon="trash"
          label={`Delete the ${kind} ${isNote ? "on" : "at"} ${anchor.clauseNumber}`}
          onClick={() => onRemove(annotation)}
        />
      </span>
      {isNote ? (
        <div className={styles.words}>
          <NoteWords {...{ annotation, isEdited, onRemove }} onClose={() => setEdited(false)} />
        </div>
      ) : null}
    </li>
  );
}

type NoteWordsProps = Omit<NoteRowProps, "onGo"> & { readonly isEdited: boolean; readonly onClose: () => void };

/** The reader's words, or the field to change them in. An emptied note is not saved empty: it goes, with undo. */
function NoteWords({ annotation, isEdited, onRemove, onClose }: NoteWordsProps) {
  const client = useClient();
  const undo = useUndo();
  if (!isEdited) return <MarkdownNote markdown={annotation.body} />;
  const save = async (body: string) => {
    if (body.trim() === "") return;
    const edited = await client.call("annotation.edit", { annotation: annotation.id, body });
    if (!edited.ok) undo.say(`${sentenceFor(edited.failure).says} The note is as it was before.`);
  };
  const close = (body: string) => {
    onClose();
    if (body.trim() === "") onRemove(annotation);
  };
  return (
    <NoteEditor
      label={`Note on ${annotation.anchor.clauseNumber}`}
      value={annotation.body}
      onSave={(body) => void save(body)}
      onClose={close}
    />
  );
}

/** In the order of the text; what is anchored to a clause that is no longer there comes last rather than not at all. */
function inOrderOfPlace(annotations: readonly Annotation[], reading: Reading): readonly Annotation[] {
  const order = new Map<ClauseId, number>(reading.clauses.map((clause, index) => [clause.id, index]));
  const placeOf = ({ anchor }: Annotation) => order.get(anchor.clause) ?? Number.MAX_SAFE_INTEGER;
  return annotations.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.anchor.span.start - b.anchor.span.start || a.sequence - b.sequence,
  );
}

function useRemove(): (annotation: Annotation) => void {
  const client = useClient();
  const undo = useUndo();
  return async ({ id, kind, anchor }) => {
    const remove = () => client.call("annotation.remove", { annotation: id });
    const removed = await remove();
    if (!removed.ok) return undo.say(sentenceFor(removed.failure).says);
    const what = kind === "note" ? "Note deleted" : "Bookmark removed";
    undo.offer(
      `${what} from ${anchor.clauseNumber}`,
      async () => orThrow(await client.call("annotation.restore", { annotation: id })),
      async () => orThrow(await remove()),
    );
  };
}

/** The undo stack says that it could not be done; only the stack hears this. */
function orThrow(done: Result<unknown, LibraryFailure>): void {
  if (!done.ok) throw new Error(sentenceFor(done.failure).says);
}
