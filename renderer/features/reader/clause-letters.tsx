import type { Clause } from "../../../shared/model/clause.ts";
import { practiceWords } from "../../messages/practices.ts";
import { LetterMark } from "../../ui/letter-mark.tsx";
import styles from "./clause-letters.module.css";
import { readShown } from "./edge-rules.tsx";
import { useReaderActions } from "./reader-actions.ts";

type ClauseLettersProps = { readonly clause: Clause; readonly shown: string; readonly reachable: boolean };

/** What a clause is about, as letters in the margin. Each says why when it is asked. */
export function ClauseLetters({ clause, shown, reachable }: ClauseLettersProps) {
  const { explain } = useReaderActions();
  const on = readShown(shown);
  return (
    <span className={styles.letters}>
      {clause.practices.map(({ practice }) => {
        const { letter, name } = practiceWords[practice];
        return (
          <button
            key={practice}
            type="button"
            className={styles.letter}
            aria-label={`Why ${name}`}
            tabIndex={reachable ? 0 : -1}
            onClick={(event) => explain(clause.id, practice, event.currentTarget)}
          >
            <LetterMark letter={letter} name={`${name}: why?`} on={on.includes(practice)} />
          </button>
        );
      })}
    </span>
  );
}
