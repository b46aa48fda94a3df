import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";

type FieldProps = Omit<ComponentProps<"input">, "type" | "onChange" | "size"> & {
  /** Its name for screen readers. */
  readonly label: string;
  readonly icon?: IconName;
  readonly large?: boolean;
  readonly onText: (text: string) => void;
};

/** A line to type words into, with an icon before it. */
export function Field({ label, icon = "search", large = false, onText, className, ...rest }: FieldProps) {
  return (
    <label className={joinClasses(styles.field, large && styles.large, className)}>
      <Icon name={icon} />
      <input
        {...rest}
        type="search"
        aria-label={label}
        spellCheck={false}
        autoComplete="off"
        className={styles.input}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}
