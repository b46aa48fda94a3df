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
      <div className={styles.words}>
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
    <div className={styles.body} data-scroller>
      <div className={styles.inner}>{props.children}</div>
    </div>
  );
}

type SplitViewProps = { readonly label: string; readonly aside: ReactNode; readonly children: ReactNode };

/** A list view with what narrows it down at its right, where the window is wide enough for both. */
export function SplitView(props: SplitViewProps) {
  return (
    <div className={styles.split}>
      <div className={styles.list}>{props.children}</div>
      <aside aria-label={props.label} className={styles.aside} data-pane="panel">
        <h2 className={styles.asideTitle}>{props.label}</h2>
        <div className={styles.asideBody}>{props.aside}</div>
      </aside>
    </div>
  );
}
