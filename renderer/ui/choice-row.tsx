import { useId } from "react";
import styles from "./choice-row.module.css";
import hidden from "./hidden.module.css";

/** One of a few things to choose between, with how many rows it would show. */
type RowChoice<Id extends string> = { readonly id: Id; readonly label: string; readonly count: string };

type ChoiceRowProps<Id extends string> = {
  /** Its name for screen readers. */
  readonly label: string;
  readonly choices: readonly RowChoice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** A row of choices of which one holds. Arrows move between them. */
export function ChoiceRow<Id extends string>({ label, choices, chosen, onChoose }: ChoiceRowProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={hidden.hidden}>{label}</legend>
      {choices.map(({ id, label: words, count }) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span className={styles.name} data-name={words}>
            {words}
          </span>
          <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
