import { joinClasses } from "./join-classes.ts";
import styles from "./monogram.module.css";

/** The first letter of a name on a tile. It says nothing to a screen reader: the name stands beside it. */
export function Monogram(props: { readonly name: string; readonly on?: boolean }) {
  const letter = /\p{L}|\p{N}/u.exec(props.name)?.[0] ?? "?";
  return (
    <span aria-hidden className={joinClasses(styles.tile, props.on && styles.on)}>
      {letter.toLocaleUpperCase("en")}
    </span>
  );
}
