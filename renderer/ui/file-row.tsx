import type { ReactNode } from "react";
import styles from "./file-row.module.css";
import { Icon, type IconName } from "./icon.tsx";

type FileRowProps = {
  readonly icon: IconName;
  readonly title: string;
  /** Whose policy it is, where the title does not say so. */
  readonly organisation: string | null;
  readonly says: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

/** A row about one file: what it is called, what came or may come of it, and at its end what can be done. */
export function FileRow({ icon, title, organisation, says, children }: FileRowProps) {
  return (
    <div className={styles.row}>
      <Icon name={icon} />
      <div>
        <bdi className={styles.title}>{title}</bdi>
        {organisation === null ? null : <bdi className={styles.whose}>{organisation}</bdi>}
        <p className={styles.says}>
          <bdi>{says}</bdi>
        </p>
      </div>
      <div className={styles.tools}>{children}</div>
    </div>
  );
}
