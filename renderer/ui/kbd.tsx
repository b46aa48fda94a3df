import { joinClasses } from "./join-classes.ts";
import styles from "./kbd.module.css";
import { keysOf, onMac } from "./keys.ts";

type KbdProps = {
  /** In Electron's spelling. */
  readonly accelerator: string;
  /** Without boxes, for places that have a ground of their own. */
  readonly bare?: boolean;
};

/** A shortcut as this platform writes it. */
export function Kbd(props: KbdProps) {
  const keys = keysOf(props.accelerator, onMac);
  if (props.bare) return <kbd className={joinClasses(styles.kbd, styles.bare)}>{keys.join(onMac ? "" : "+")}</kbd>;
  return (
    <kbd className={styles.kbd}>
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
