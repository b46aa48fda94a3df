import { Fragment, type ReactNode } from "react";
import { textSpan } from "../../shared/model/span.ts";
import type { FoundTerm } from "../../shared/text/make-term-finder.ts";
import styles from "./cited-sentence.module.css";
import { GlossedText } from "./glossed-text.tsx";

type CitedSentenceProps = {
  readonly text: string;
  /** The words of it that are explained, in order; none by default. */
  readonly terms?: readonly FoundTerm[] | undefined;
  /** Whether Tab stops at its terms, as it does unless this says otherwise. Its chips say so for themselves. */
  readonly reachable?: boolean;
  /** The clauses it stands on, one chip each, in order. */
  readonly chips: readonly ReactNode[];
};

/** A sentence of ours with its citations. Its last word and the first chip stay on one line, so that no chip stands alone. */
export function CitedSentence({ text, terms = [], reachable = true, chips }: CitedSentenceProps) {
  const bound = findBound(text, terms);
  const [first, ...rest] = chips;
  const before = terms.filter(({ span }) => span.end <= bound);
  const after = terms.filter(({ span }) => span.start >= bound);
  return (
    <span className={styles.sentence}>
      <GlossedText text={text.slice(0, bound)} terms={before} reachable={reachable} />
      <span className={styles.bound}>
        <GlossedText
          text={text.slice(bound).trimEnd()}
          terms={after.map((term) => moved(term, -bound))}
          reachable={reachable}
        />
        {first === undefined ? null : <> {first}</>}
      </span>
      {rest.map((chip, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the chips of one sentence never move among themselves
        <Fragment key={index}> {chip}</Fragment>
      ))}
    </span>
  );
}

/** Where the last word begins; a term that the last word is part of goes with it whole. */
function findBound(text: string, terms: readonly FoundTerm[]): number {
  const lastWord = /\S*\s*$/.exec(text)?.index ?? 0;
  const across = terms.find(({ span }) => span.start < lastWord && span.end > lastWord);
  return across?.span.start ?? lastWord;
}

function moved({ entry, span }: FoundTerm, by: number): FoundTerm {
  return { entry, span: textSpan(span.start + by, span.end + by) };
}
