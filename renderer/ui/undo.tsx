import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { isTextField } from "./is-text-field.ts";
import { useAnnounce } from "./live-region.tsx";
import { Toast } from "./toast.tsx";

type Undoing = () => void | Promise<void>;
type Step = { readonly label: string; readonly undo: Undoing };

/** What can be undone, and what was said about it. */
export type Undo = {
  /** Goes in: what was done, as said on the toast ("Note deleted from 4.6"), and what takes it back. */
  offer(label: string, undo: Undoing): void;
  /** Says something on a toast that can't be undone ("Copied clause 4.6"). */
  say(words: string): void;
  /** Takes the last thing back. Comes out: false where there is nothing to take back. */
  undoLast(): boolean;
};

const UndoContext = createContext<Undo | null>(null);

/** At most this many steps are kept in one session. */
const DEPTH = 200;

/** The one undo stack of the window, with its toast. Mod+Z outside text fields takes the last step back. */
export function UndoProvider(props: { readonly children: ReactNode }) {
  const { undo, shown, hide } = useUndoStack();
  useUndoKey(undo.undoLast);
  return (
    <UndoContext value={undo}>
      {props.children}
      {shown === null ? null : (
        <Toast
          key={shown.turn}
          words={shown.words}
          {...(shown.undoable ? { onUndo: undo.undoLast } : {})}
          onGone={hide}
        />
      )}
    </UndoContext>
  );
}

/** The undo stack of the window. Throws outside an `UndoProvider`. */
export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (undo === null) throw new Error("useUndo needs an UndoProvider around it");
  return undo;
}

type Shown = { readonly words: string; readonly undoable: boolean; readonly turn: number };

function useUndoStack() {
  const announce = useAnnounce();
  const steps = useRef<readonly Step[]>([]);
  const turn = useRef(0);
  const [shown, setShown] = useState<Shown | null>(null);

  const show = useCallback(
    (words: string, undoable: boolean) => {
      turn.current += 1;
      setShown({ words, undoable, turn: turn.current });
      announce(words);
    },
    [announce],
  );
  const undo = useMemo<Undo>(
    () => ({
      offer: (label, takeBack) => {
        steps.current = [...steps.current, { label, undo: takeBack }].slice(-DEPTH);
        show(label, true);
      },
      say: (words) => show(words, false),
      undoLast: () => {
        const last = steps.current.at(-1);
        if (last === undefined) return false;
        steps.current = steps.current.slice(0, -1);
        Promise.resolve(last.undo()).then(
          () => show(`Undone: ${lowerFirst(last.label)}`, false),
          () => show("That could not be undone.", false),
        );
        return true;
      },
    }),
    [show],
  );
  const hide = useCallback(() => setShown(null), []);
  return { undo, shown, hide };
}

function useUndoKey(undoLast: () => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z";
      if (!isUndo || event.defaultPrevented || isTextField(event.target)) return;
      if (undoLast()) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undoLast]);
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
