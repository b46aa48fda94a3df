import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./notice-strip.module.css";

type NoticeStripProps = {
  readonly icon: IconName;
  /** Its name for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly tools: ReactNode;
};

/** A quiet line above the page: something to know about what is shown, and what can be done about it. */
export function NoticeStrip(props: NoticeStripProps) {
  return (
    <section className={styles.strip} aria-label={props.label}>
      <div className={styles.inner}>
        <Icon name={props.icon} className={styles.icon} />
        <p className={styles.words}>{props.children}</p>
        <div className={styles.tools}>{props.tools}</div>
      </div>
    </section>
  );
}
