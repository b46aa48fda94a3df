import { Dialog as AriaDialog, DialogDismiss, DialogHeading } from "@ariakit/react";
import { type ReactNode, useRef } from "react";
import styles from "./dialog.module.css";
import { Icon } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";

type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: "usual" | "wide";
  readonly children: ReactNode;
};

/** A sheet over the view. Esc and a click outside close it; focus goes in and comes back. */
export function Dialog(props: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <AriaDialog
      initialFocus={body}
      open={props.open}
      onClose={props.onClose}
      unmountOnHide
      backdrop={<div className={styles.scrim} />}
      className={joinClasses(styles.sheet, props.size === "wide" && styles.wide)}
    >
      <div className={styles.head}>
        <DialogHeading className={styles.title}>{props.title}</DialogHeading>
        <DialogDismiss className={styles.close} aria-label="Close">
          <Icon name="close" />
        </DialogDismiss>
      </div>
      {/* It scrolls, so it takes the focus: the arrow keys then read on. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div ref={body} tabIndex={0} className={styles.body}>
        {props.children}
      </div>
    </AriaDialog>
  );
}
