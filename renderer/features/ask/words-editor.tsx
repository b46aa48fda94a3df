import { useEffect, useRef, useState } from "react";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { NoteEditor } from "../../ui/note-editor.tsx";

type WordsEditorProps = {
  readonly own: OwnAnswer;
  /** Keeps the words while they are written. */
  readonly onWrite: (words: string) => void;
  /** Writing came to an end, with other words than before. */
  readonly onWrote: (before: string, after: string) => void;
  /** Esc or Mod+Enter: the reader is done with all of it. */
  readonly onDone: () => void;
};

/** The field for the reader's own words on an answer. What comes from elsewhere (undo) is taken over. */
export function WordsEditor({ own, onWrite, onWrote, onDone }: WordsEditorProps) {
  const before = useRef(own.words);
  const last = useRef(own.words);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    // While it is written in, what comes back is what was written a moment ago.
    if (own.words === last.current || document.activeElement instanceof HTMLTextAreaElement) return;
    before.current = own.words;
    last.current = own.words;
    setTurn((count) => count + 1);
  }, [own.words]);
  const write = (words: string) => {
    last.current = words;
    onWrite(words);
  };
  const close = (words: string) => {
    // Focus is still here when a key ended it, and elsewhere when it was left.
    const isDone = document.activeElement instanceof HTMLTextAreaElement;
    const start = before.current;
    before.current = words;
    if (words !== start) onWrote(start, words);
    if (isDone) onDone();
  };
  return (
    <NoteEditor
      key={turn}
      label="Your reading, in your own words"
      placeholder="In your own words, if you like. They save themselves."
      startsFocused={false}
      value={own.words}
      onSave={write}
      onClose={close}
    />
  );
}
