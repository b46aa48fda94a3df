import { useMemo } from "react";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { firstTerms } from "../../client/first-terms.ts";
import { CitedSentence } from "../../ui/cited-sentence.tsx";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import styles from "./gist-view.module.css";
import type { PlainSentence } from "./plain-gists.ts";
import { useReaderActions } from "./reader-actions.ts";

type GistViewProps = {
  readonly sentences: readonly PlainSentence[];
  /** The clause whose citation was followed last, where it is of this section. */
  readonly cited: ClauseId | null;
  /** Whether Tab reaches its chips: only in the section that is being read. */
  readonly reachable: boolean;
};

/**
 * What a section says in our words, above its own. It is set in our type and named as ours; being no part of the policy, it
 * is not counted by find and is no clause to J and K.
 */
export function GistView({ sentences, cited, reachable }: GistViewProps) {
  const { follow } = useReaderActions();
  const terms = useMemo(() => firstTerms(sentences.map(({ text }) => text)), [sentences]);
  return (
    <div role="note" aria-label="In plain words" data-gist className={styles.gist}>
      <span className={styles.name}>In plain words</span>
      {sentences.map(({ text, citations }) => (
        <p key={text} className={styles.sentence}>
          <CitedSentence
            text={text}
            terms={terms.get(text)}
            reachable={reachable}
            chips={citations.map(({ clause, number, quote, span }) => (
              <ClauseChip
                key={clause}
                number={number}
                quote={quote}
                open={clause === cited}
                tabIndex={reachable ? 0 : -1}
                onGo={() => follow(clause, span)}
              />
            ))}
          />
        </p>
      ))}
    </div>
  );
}
