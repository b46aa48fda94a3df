import {
  Menu as AriaMenu,
  MenuGroup as AriaMenuGroup,
  MenuButton,
  MenuGroupLabel,
  MenuItem,
  MenuProvider,
  MenuSeparator,
  type MenuStore,
  useMenuStore,
} from "@ariakit/react";
import { type ReactNode, useLayoutEffect, useState } from "react";
import buttons from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";
import styles from "./menu.module.css";

type MenuProps = {
  /** Its name for screen readers and its tooltip. */
  readonly label: string;
  readonly icon?: IconName;
  /** What the button shows in place of an icon. */
  readonly words?: ReactNode;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly tabIndex?: 0 | -1;
  readonly children: ReactNode;
};

/** A button that opens a menu of `MenuEntry`s. */
export function Menu(props: MenuProps) {
  const store = useMenuStore({ placement: "bottom-end", open: props.open, setOpen: props.onOpen });
  const cameFrom = useFocusOnShow(store, props.open);
  return (
    <MenuProvider store={store}>
      <MenuButton
        className={props.words === undefined ? buttons.icon : joinClasses(buttons.button, buttons.plain, buttons.small)}
        aria-label={props.label}
        title={props.label}
        tabIndex={props.tabIndex}
      >
        {props.words ?? <Icon name={props.icon ?? "more"} />}
      </MenuButton>
      {props.open ? (
        <AriaMenu portal gutter={4} className={styles.menu} {...(cameFrom === null ? {} : { finalFocus: cameFrom })}>
          {props.children}
        </AriaMenu>
      ) : null}
    </MenuProvider>
  );
}

/**
 * The button leads the focus into its menu; where a command or another key opened it, nothing else would. Comes out: what
 * had the focus before and gets it back, `null` for the button.
 */
function useFocusOnShow(store: MenuStore, open: boolean): HTMLElement | null {
  const [cameFrom, setCameFrom] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!open) return setCameFrom(null);
    if (store.getState().autoFocusOnShow) return;
    const { activeElement } = document;
    setCameFrom(activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null);
    store.setInitialFocus("first");
    store.setAutoFocusOnShow(true);
  }, [store, open]);
  return cameFrom;
}

type MenuEntryProps = {
  readonly icon?: IconName;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  readonly onChoose: () => void;
};

/** One entry of a `Menu`. */
export function MenuEntry(props: MenuEntryProps) {
  return (
    <MenuItem className={styles.entry} onClick={props.onChoose}>
      {props.icon === undefined ? <span /> : <Icon name={props.icon} />}
      <span>
        {props.label}
        {props.detail === undefined ? null : <small className={styles.detail}>{props.detail}</small>}
      </span>
    </MenuItem>
  );
}

/** One entry of a `Menu` that stands for a choice; the one chosen has a tick. */
export function MenuChoice(props: Omit<MenuEntryProps, "icon"> & { readonly chosen: boolean }) {
  return (
    <MenuItem role="menuitemradio" aria-checked={props.chosen} className={styles.entry} onClick={props.onChoose}>
      {props.chosen ? <Icon name="check" /> : <span />}
      <span>
        {props.label}
        {props.detail === undefined ? null : <small className={styles.detail}>{props.detail}</small>}
      </span>
    </MenuItem>
  );
}

/** Entries under a heading of their own. */
export function MenuGroup(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaMenuGroup>
      <MenuGroupLabel className={styles.heading}>{props.label}</MenuGroupLabel>
      {props.children}
    </AriaMenuGroup>
  );
}

/** A line between two groups of entries. */
export function MenuRule() {
  return <MenuSeparator className={styles.rule} />;
}
