import type { ReactNode } from "react";
import styles from "./facets.module.css";

/** One thing that a list can be narrowed down to, and how many rows of the list it holds. */
export type Facet = { readonly id: string; readonly label: string; readonly mark: ReactNode; readonly count: number };

type FacetGroupProps = {
  readonly label: string;
  readonly facets: readonly Facet[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Boxes to tick; none ticked narrows nothing. */
export function FacetGroup(props: FacetGroupProps) {
  const toggle = (id: string) => {
    const chosen = new Set(props.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    props.onChoose(chosen);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{props.label}</legend>
      {props.facets.map(({ id, label, mark, count }) => (
        <label key={id} className={styles.row}>
          <input type="checkbox" className={styles.box} checked={props.chosen.has(id)} onChange={() => toggle(id)} />
          {mark}
          <bdi className={styles.label}>{label}</bdi>
          <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
