import type { ReactNode } from "react";
import styles from "./cited-sentence.module.css";

type CitedSentenceProps = {
  readonly text: string;
  /** The clauses it stands on, one chip each, in order. */
  readonly chips: readonly ReactNode[];
};

/** A sentence of ours with its citations. Its last word and the first chip stay on one line, so that no chip stands alone. */
export function CitedSentence({ text, chips }: CitedSentenceProps) {
  const bound = /\S*\s*$/.exec(text)?.index ?? 0;
  const [first, ...rest] = chips;
  return (
    <span className={styles.sentence}>
      {text.slice(0, bound)}
      <span className={styles.bound}>
        {text.slice(bound).trimEnd()}
        {first === undefined ? null : <span className={styles.chip}>{first}</span>}
      </span>
      {rest.map((chip, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the chips of one sentence never move among themselves
        <span key={index} className={styles.chip}>
          {chip}
        </span>
      ))}
    </span>
  );
}
