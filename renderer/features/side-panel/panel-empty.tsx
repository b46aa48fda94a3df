import type { ReactNode } from "react";
import styles from "./panel-empty.module.css";

/** A tab with nothing in it yet: what would be here, and how to get it. */
export function PanelEmpty(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{props.title}</p>
      <p className={styles.how}>{props.children}</p>
    </div>
  );
}
