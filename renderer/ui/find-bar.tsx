import { type KeyboardEvent, useEffect, useRef } from "react";
import { IconButton } from "./button.tsx";
import { Field } from "./field.tsx";
import styles from "./find-bar.module.css";
import { useAnnounce } from "./live-region.tsx";

type FindBarProps = {
  /** Its name for screen readers and what the empty field says. */
  readonly label: string;
  readonly query: string;
  /** How many hits there are and which is shown, in words; empty while nothing is looked for. */
  readonly count: string;
  readonly canGo: boolean;
  /** Rises each time the bar is asked for, so that it takes the focus again. */
  readonly turn: number;
  readonly onText: (query: string) => void;
  readonly onGo: (steps: 1 | -1) => void;
  readonly onClose: () => void;
};

/** Ms after the last key before the count is said: a screen reader is not talked over while one types. */
const QUIET = 600;

/** A line to look for words with. Enter goes on, Shift+Enter back, Esc closes. Typing never loses the focus. */
export function FindBar(props: FindBarProps) {
  const { label, query, count, canGo, onText, onGo, onClose } = props;
  const field = useFocusOn(props.turn);
  useSaid(count);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") onClose();
    else onGo(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.bar} aria-label={label}>
      <Field
        ref={field}
        label={label}
        placeholder={label}
        value={query}
        className={styles.field}
        onText={onText}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count}>{count}</span>
      <IconButton icon="up" label="Previous hit" disabled={!canGo} onClick={() => onGo(-1)} />
      <IconButton icon="down" label="Next hit" disabled={!canGo} onClick={() => onGo(1)} />
      <IconButton icon="close" label="Close" onClick={onClose} />
    </search>
  );
}

function useFocusOn(turn: number) {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for the focus again
  useEffect(() => field.current?.select(), [turn]);
  return field;
}

function useSaid(words: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => announce(words), QUIET);
    return () => clearTimeout(timer);
  }, [announce, words]);
}
