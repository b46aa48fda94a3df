import type { ReactNode } from "react";
import styles from "./hidden.module.css";

/** Words that only a screen reader meets. */
export function VisuallyHidden(props: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{props.children}</span>;
}
