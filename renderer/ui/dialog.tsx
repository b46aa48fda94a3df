import { Dialog as AriaDialog, DialogDismiss, DialogHeading } from "@ariakit/react";
import { type ReactNode, type RefObject, useRef } from "react";
import styles from "./dialog.module.css";
import { Icon } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";

type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: "usual" | "wide";
  /** What takes the focus first; else the body, so that the arrow keys scroll it. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Whether it waits for an answer: a click outside then does not close it. */
  readonly firm?: boolean;
  /** Stands under the body and does not scroll: what to answer. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** A sheet over the view. Esc and a click outside close it; focus goes in and comes back. */
export function Dialog(props: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <AriaDialog
      initialFocus={props.initialFocus ?? body}
      hideOnInteractOutside={props.firm !== true}
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
      {props.foot === undefined ? null : <div className={styles.foot}>{props.foot}</div>}
    </AriaDialog>
  );
}
