import { type KeyboardEvent, useEffect, useRef } from "react";
import { figure } from "../../../messages/counts.ts";
import { IconButton } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { useAnnounce } from "../../../ui/live-region.tsx";
import styles from "./find-bar.module.css";
import type { Find } from "./use-find.ts";

/** Ms after the last key before the count is said: a screen reader is not talked over while one types. */
const QUIET = 600;

/** Find in this policy. Enter goes on, Shift+Enter back, Esc returns to the text at the hit. Typing never loses the focus. */
export function FindBar(props: { readonly find: Find; readonly onClose: () => void }) {
  const { find, onClose } = props;
  const field = useFocusOn(find.turn);
  const count = countInWords(find);
  useSaid(count);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") onClose();
    else find.go(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.bar} aria-label="Find in this policy">
      <Field
        ref={field}
        label="Find in this policy"
        placeholder="Find in this policy"
        value={find.query}
        className={styles.field}
        onText={find.type}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count}>{count}</span>
      <IconButton icon="up" label="Previous hit" disabled={find.hits.length === 0} onClick={() => find.go(-1)} />
      <IconButton icon="down" label="Next hit" disabled={find.hits.length === 0} onClick={() => find.go(1)} />
      <IconButton icon="close" label="Close" onClick={onClose} />
    </search>
  );
}

function countInWords({ query, hits, index }: Find): string {
  if (query.trim() === "") return "";
  return hits.length === 0 ? "Not found" : `${figure(index + 1)} of ${figure(hits.length)}`;
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
