import type { ReactNode } from "react";
import styles from "./view-frame.module.css";

/** The head of a list view: stays while the body scrolls. */
export function ViewHead(props: { readonly children: ReactNode }) {
  return (
    <div className={styles.head}>
      <div className={styles.inner}>{props.children}</div>
    </div>
  );
}

/** The title of a list view with a line about it and, at its right end, tools. */
export function ViewTitle(props: { readonly title: string; readonly line: ReactNode; readonly tools?: ReactNode }) {
  return (
    <div className={styles.row}>
      <div>
        <h1 className={styles.title}>{props.title}</h1>
        <p className={styles.line}>{props.line}</p>
      </div>
      {props.tools}
    </div>
  );
}

/** The scrolling part of a list view. */
export function ViewBody(props: { readonly children: ReactNode }) {
  return (
    <div className={styles.body}>
      <div className={styles.inner}>{props.children}</div>
    </div>
  );
}
