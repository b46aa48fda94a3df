import { Menu as AriaMenu, MenuButton, MenuItem, MenuProvider } from "@ariakit/react";
import type { ReactNode } from "react";
import buttons from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./menu.module.css";

type MenuProps = {
  /** Its name for screen readers and its tooltip. */
  readonly label: string;
  readonly icon?: IconName;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly tabIndex?: 0 | -1;
  readonly children: ReactNode;
};

/** An icon button that opens a menu of `MenuEntry`s. */
export function Menu(props: MenuProps) {
  return (
    <MenuProvider placement="bottom-end" open={props.open} setOpen={props.onOpen}>
      <MenuButton className={buttons.icon} aria-label={props.label} title={props.label} tabIndex={props.tabIndex}>
        <Icon name={props.icon ?? "more"} />
      </MenuButton>
      {props.open ? (
        <AriaMenu portal gutter={4} className={styles.menu}>
          {props.children}
        </AriaMenu>
      ) : null}
    </MenuProvider>
  );
}

/** One entry of a `Menu`. */
export function MenuEntry(props: { readonly icon?: IconName; readonly label: string; readonly onChoose: () => void }) {
  return (
    <MenuItem className={styles.entry} onClick={props.onChoose}>
      {props.icon === undefined ? <span /> : <Icon name={props.icon} />}
      {props.label}
    </MenuItem>
  );
}
