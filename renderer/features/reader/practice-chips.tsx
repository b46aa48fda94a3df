import { memo } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import { type Practice, practices } from "../../../shared/model/practice.ts";
import { counted, figure } from "../../messages/counts.ts";
import { practiceWords } from "../../messages/practices.ts";
import { joinClasses } from "../../ui/join-classes.ts";
import { LetterMark, letterClass, PencilRule } from "../../ui/letter-mark.tsx";
import styles from "./practice-chips.module.css";

type PracticeChipsProps = {
  readonly clauses: readonly Clause[];
  readonly on: ReadonlySet<Practice>;
  readonly onChange: (on: readonly Practice[]) => void;
};

/** The practices this policy speaks of, with counts; each switches its clauses' wash and rule on and off. */
export const PracticeChips = memo(function PracticeChips({ clauses, on, onChange }: PracticeChipsProps) {
  const counts = countPractices(clauses);
  const toggle = (practice: Practice) => onChange(practices.filter((other) => on.has(other) !== (other === practice)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div role="group" aria-label="Practices to mark in the text" className={styles.chips}>
      {practices.map((practice) => (
        <PracticeChip
          key={practice}
          practice={practice}
          count={counts.get(practice) ?? 0}
          on={on.has(practice)}
          onToggle={() => toggle(practice)}
        />
      ))}
    </div>
  );
});

type PracticeChipProps = {
  readonly practice: Practice;
  readonly count: number;
  readonly on: boolean;
  readonly onToggle: () => void;
};

function PracticeChip({ practice, count, on, onToggle }: PracticeChipProps) {
  if (count === 0) return null;
  const { letter, name } = practiceWords[practice];
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={`${name}, ${counted(count, "clause")}`}
      className={joinClasses(styles.chip, letterClass(letter), on && styles.on)}
      onClick={onToggle}
    >
      <PencilRule letter={letter} className={styles.rule} />
      <LetterMark letter={letter} name={name} />
      <span className={styles.name} data-name={name}>
        {name}
      </span>
      <span className={styles.count}>{figure(count)}</span>
    </button>
  );
}

/** How many clauses each practice is said of. */
function countPractices(clauses: readonly Clause[]): ReadonlyMap<Practice, number> {
  const counts = new Map<Practice, number>();
  for (const { practice } of clauses.flatMap((clause) => clause.practices)) {
    counts.set(practice, (counts.get(practice) ?? 0) + 1);
  }
  return counts;
}
