import { stateWord } from "../../../shared/messages/question-words.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { questions } from "../../../shared/model/question.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./note-marks.module.css";
import { useReaderActions } from "./reader-actions.ts";

type ReadingMarksProps = {
  readonly readings: readonly OwnAnswer[];
  readonly clause: Clause;
  readonly reachable: boolean;
};

/** The reader's own answers that stand on a clause: a pencil in the right margin each, which leads to its question. */
export function ReadingMarks({ readings, clause, reachable }: ReadingMarksProps) {
  const { ask } = useReaderActions();
  return readings.map(({ id, question: asked, state }) => {
    const question = questions.find((each) => each.id === asked);
    if (question === undefined) return null;
    const words = `${question.asks} Your reading: ${stateWord(state, question).toLowerCase()}`;
    return (
      <div key={id} className={styles.note}>
        <button
          type="button"
          className={styles.reading}
          aria-label={`On ${clause.number}: ${words}`}
          title={words}
          tabIndex={reachable ? 0 : -1}
          onClick={() => ask(asked)}
        >
          <Icon name="edit" size={11} />
        </button>
        <div className={styles.ours} aria-hidden>
          {words}
        </div>
      </div>
    );
  });
}
