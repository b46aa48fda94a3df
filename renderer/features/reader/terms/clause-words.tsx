import { useMemo } from "react";
import type { Clause } from "../../../../shared/model/clause.ts";
import type { TermFinder } from "../../../../shared/text/make-term-finder.ts";
import { useCommands } from "../../../client/commands.tsx";
import { Button } from "../../../ui/button.tsx";
import { Popover } from "../../../ui/popover.tsx";
import card from "../../../ui/term-card.module.css";
import styles from "./terms.module.css";

/** The clause whose words are asked about. */
export type Explained = { readonly clause: Clause; readonly anchor: HTMLElement };

type ClauseWordsProps = {
  readonly explained: Explained;
  readonly findTerms: TermFinder | null;
  readonly onClose: () => void;
};

/** The words of one clause that the glossary explains: the way of the keyboard to what the pointer is shown word by word. */
export function ClauseWords({ explained, findTerms, onClose }: ClauseWordsProps) {
  const { clause, anchor } = explained;
  const entries = useMemo(
    () => [...new Set((findTerms?.(clause.text) ?? []).map(({ entry }) => entry))],
    [clause, findTerms],
  );
  const desk = useCommands();
  const label = `Words of ${clause.number}`;
  return (
    <Popover anchor={anchor} onClose={onClose} label={label} placement="bottom" className={styles.words}>
      <h3 className={styles.title}>{label}</h3>
      {entries.length === 0 ? (
        <p className={card.means}>None of its words is in the glossary.</p>
      ) : (
        <dl tabIndex={0} className={styles.list} aria-label={label}>
          {entries.map(({ term, means }) => (
            <div key={term} className={styles.entry}>
              <dt className={card.term}>{term}</dt>
              <dd className={card.means}>{means}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button look="link" className={styles.all} onClick={() => desk.run("help.glossary")}>
        All words of the glossary
      </Button>
    </Popover>
  );
}
