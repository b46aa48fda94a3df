import type { ReactNode } from "react";
import { Monogram } from "./monogram.tsx";
import styles from "./policy-heading.module.css";

type PolicyHeadingProps = {
  readonly title: string;
  readonly organisation: string | null;
  /** Stands after the names. */
  readonly children?: ReactNode;
};

/** The heading of what a list has of one policy: its organisation with its title, else its title alone. */
export function PolicyHeading({ title, organisation, children }: PolicyHeadingProps) {
  return (
    <h2 className={styles.policy}>
      <Monogram name={organisation ?? title} />
      <bdi className={styles.name}>{organisation ?? title}</bdi>
      <bdi className={styles.title}>{organisation === null ? "" : title}</bdi>
      {children}
    </h2>
  );
}
