import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { onMac } from "./keys.ts";
import styles from "./note-editor.module.css";

type NoteEditorProps = {
  /** Its name for screen readers: `Note on clause 4.2`. */
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Whether it takes the focus as it opens, as a person who asked to write expects. */
  readonly startsFocused?: boolean;
  /** Keeps the text. Called while one writes, at the latest `LONGEST` after a letter was typed, and when the editor goes. */
  readonly onSave: (text: string) => void;
  /** Esc, Mod+Enter or focus going elsewhere; what was written has been saved. */
  readonly onClose: (text: string) => void;
};

/**
 * In ms: from the last letter to the save, and at most from the first one that is not saved. A sudden end of the app loses
 * less than a second of writing, also for someone who never pauses.
 */
const PAUSE = 400;
const LONGEST = 800;

/** A field for a note that saves itself; there is no Save button. */
export function NoteEditor(props: NoteEditorProps) {
  const [text, setText] = useState(props.value);
  const saved = useRef(props.value);
  const { onSave } = props;
  const latest = useRef({ text, onSave });
  latest.current = { text, onSave };
  const firstUnsaved = useRef<number | null>(null);
  const save = useRef(() => {
    firstUnsaved.current = null;
    if (saved.current === latest.current.text) return;
    saved.current = latest.current.text;
    latest.current.onSave(latest.current.text);
  });
  // Every change of the text starts the pause again.
  useEffect(() => {
    if (saved.current === text) {
      firstUnsaved.current = null;
      return;
    }
    const now = performance.now();
    firstUnsaved.current ??= now;
    const timer = setTimeout(save.current, Math.max(0, Math.min(PAUSE, firstUnsaved.current + LONGEST - now)));
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const saveNow = save.current;
    window.addEventListener("pagehide", saveNow);
    return () => {
      window.removeEventListener("pagehide", saveNow);
      saveNow();
    };
  }, []);
  const close = () => {
    save.current();
    props.onClose(latest.current.text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === "Escape" || (event.key === "Enter" && (onMac ? event.metaKey : event.ctrlKey));
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <textarea
      // biome-ignore lint/a11y/noAutofocus: it opens because the person asked to write
      autoFocus={props.startsFocused ?? true}
      className={styles.editor}
      aria-label={props.label}
      placeholder={props.placeholder ?? "Your note. Markdown works; it saves itself."}
      rows={3}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={close}
      onKeyDown={onKeyDown}
    />
  );
}
