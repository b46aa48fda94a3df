import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { isTextField } from "./is-text-field.ts";
import { useAnnounce } from "./live-region.tsx";
import { Toast } from "./toast.tsx";

type Doing = () => void | Promise<void>;
type Step = { readonly label: string; readonly undo: Doing; readonly redo: Doing };

/** What can be undone, and what was said about it. */
export type Undo = {
  /** Goes in: what was done, as said on the toast ("Note deleted from 4.6"), what takes it back, and what does it again. */
  offer(label: string, undo: Doing, redo: Doing): void;
  /** Says something on a toast that can't be undone ("Copied clause 4.6"). */
  say(words: string): void;
  /** Takes the last thing back. Comes out: false where there is nothing to take back. */
  undoLast(): boolean;
  /** Does again what was taken back last. Comes out: false where there is nothing, or something else was done since. */
  redoLast(): boolean;
};

const UndoContext = createContext<Undo | null>(null);

/** At most this many steps are kept in one session. */
const DEPTH = 200;

/** The one undo stack of the window, with its toast. Mod+Z outside text fields takes the last step back, with Shift it comes again. */
export function UndoProvider(props: { readonly children: ReactNode }) {
  const { undo, shown, hide } = useUndoStack();
  useUndoKeys(undo);
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
  const done = useRef<readonly Step[]>([]);
  const undone = useRef<readonly Step[]>([]);
  const underWay = useRef(Promise.resolve());
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
  /** One after another: the step before may still be on its way. */
  const carryOut = useCallback((doing: Doing): Promise<void> => {
    const carried = underWay.current.then(doing);
    underWay.current = carried.catch(() => undefined);
    return carried;
  }, []);
  const undo = useMemo<Undo>(
    () => ({
      offer: (label, takeBack, doAgain) => {
        done.current = [...done.current, { label, undo: takeBack, redo: doAgain }].slice(-DEPTH);
        undone.current = [];
        show(label, true);
      },
      say: (words) => show(words, false),
      undoLast: () => {
        const last = done.current.at(-1);
        if (last === undefined) return false;
        done.current = done.current.slice(0, -1);
        undone.current = [...undone.current, last];
        carryOut(last.undo).then(
          () => show(`Undone: ${lowerFirst(last.label)}`, false),
          () => show("That could not be undone.", false),
        );
        return true;
      },
      redoLast: () => {
        const last = undone.current.at(-1);
        if (last === undefined) return false;
        undone.current = undone.current.slice(0, -1);
        done.current = [...done.current, last];
        carryOut(last.redo).then(
          () => show(last.label, true),
          () => show("That could not be done again.", false),
        );
        return true;
      },
    }),
    [show, carryOut],
  );
  const hide = useCallback(() => setShown(null), []);
  return { undo, shown, hide };
}

function useUndoKeys({ undoLast, redoLast }: Undo): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isModZ(event) || event.defaultPrevented || isTextField(event.target)) return;
      if (event.shiftKey ? redoLast() : undoLast()) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undoLast, redoLast]);
}

function isModZ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && key.toLowerCase() === "z";
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
