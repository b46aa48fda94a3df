import { useEffect, useState } from "react";
import { Kbd } from "./kbd.tsx";
import styles from "./toast.module.css";

type ToastProps = { readonly words: string; readonly onUndo?: () => void; readonly onGone: () => void };

/** How long a toast stays, in ms: long enough to read a line and reach for Undo. It stays while the pointer or focus is on it. */
const STAYS = 8_000;

/** One line about what was done, with Undo where it can be taken back. A screen reader hears it from the live region. */
export function Toast(props: ToastProps) {
  const [held, setHeld] = useState(false);
  const { onGone, onUndo } = props;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [held, onGone]);
  return (
    <section
      aria-label="What was done"
      className={styles.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.words}>{props.words}</span>
      {onUndo === undefined ? null : (
        <button type="button" className={styles.undo} onClick={onUndo}>
          <span className={styles.word}>Undo</span>
          <Kbd accelerator="CmdOrCtrl+Z" bare />
        </button>
      )}
    </section>
  );
}
