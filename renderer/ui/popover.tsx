import { Popover as AriaPopover, usePopoverStore } from "@ariakit/react";
import { type ReactNode, useEffect } from "react";
import { joinClasses } from "./join-classes.ts";
import styles from "./popover.module.css";

type PopoverProps = {
  /** What it hangs from; `null` while it is closed. The focus goes back there. */
  readonly anchor: Element | null;
  readonly onClose: () => void;
  /** Its name for screen readers. */
  readonly label: string;
  readonly placement?: "bottom" | "bottom-start" | "bottom-end" | "right-start";
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A small sheet that hangs from something on the page and leaves the rest in use. Esc and a click outside close it. */
export function Popover(props: PopoverProps) {
  const { anchor, onClose, placement = "bottom-start" } = props;
  const store = usePopoverStore({ open: anchor !== null, placement, setOpen: (open) => !open && onClose() });
  useEffect(() => {
    if (anchor instanceof HTMLElement) store.setAnchorElement(anchor);
  }, [store, anchor]);
  return (
    <AriaPopover
      store={store}
      portal
      unmountOnHide
      gutter={6}
      overflowPadding={12}
      aria-label={props.label}
      finalFocus={anchor instanceof HTMLElement ? anchor : null}
      className={joinClasses(styles.popover, props.className)}
    >
      {props.children}
    </AriaPopover>
  );
}
