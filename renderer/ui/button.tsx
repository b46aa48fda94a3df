import { Button as AriaButton } from "@ariakit/react";
import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";

type ButtonProps = Omit<ComponentProps<typeof AriaButton>, "children"> & {
  readonly look?: "main" | "rest" | "plain" | "link";
  readonly small?: boolean;
  readonly children: ReactNode;
};

/** A button with words. `rest` has an edge, `main` is filled (one a view), `plain` shows itself on hover, `link` reads as text. */
export function Button({ look = "rest", small = false, className, ...rest }: ButtonProps) {
  const classes = joinClasses(styles.button, styles[look], small && styles.small, className);
  return <AriaButton {...rest} className={classes} accessibleWhenDisabled />;
}

type IconButtonProps = Omit<ComponentProps<typeof AriaButton>, "children" | "aria-label"> & {
  readonly icon: IconName;
  /** What it does, in words: its name for screen readers and its tooltip. */
  readonly label: string;
};

/** A square button that shows only an icon. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  const classes = joinClasses(styles.icon, className);
  return (
    <AriaButton {...rest} className={classes} aria-label={label} title={label} accessibleWhenDisabled>
      <Icon name={icon} />
    </AriaButton>
  );
}
