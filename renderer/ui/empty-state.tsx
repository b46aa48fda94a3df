import type { ReactNode } from "react";
import styles from "./empty-state.module.css";
import { Icon, type IconName } from "./icon.tsx";

type EmptyStateProps = {
  readonly icon: IconName;
  /** What would be here. */
  readonly title: string;
  /** How to get it. */
  readonly children?: ReactNode;
};

/** A view with nothing in it yet: what would be here and how to get it. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon name={props.icon} size={22} className={styles.icon} />
      <p className={styles.title}>{props.title}</p>
      {props.children === undefined ? null : <div className={styles.how}>{props.children}</div>}
    </div>
  );
}
