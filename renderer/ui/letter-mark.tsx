import { joinClasses } from "./join-classes.ts";
import marks from "./letter-hues.module.css";
import styles from "./letter-mark.module.css";

/** The ten capitals that have a hue, a wash and a pencil rule of their own. */
export type Letter = "C" | "S" | "U" | "A" | "K" | "P" | "N" | "D" | "G" | "O";

/** The class that sets `--c` (mark), `--w` (wash) and `--r` (pencil rule) of a letter for what stands inside. */
export function letterClass(letter: Letter): string {
  return marks[letter] ?? "";
}

/** A square capital in its hue; boxed while what it stands for is switched on. `name` is what it stands for. */
export function LetterMark(props: { readonly letter: Letter; readonly name: string; readonly on?: boolean }) {
  return (
    <abbr title={props.name} className={joinClasses(styles.letter, letterClass(props.letter), props.on && styles.on)}>
      {props.letter}
    </abbr>
  );
}

/** The pencil rule of a letter, 18 px tall unless the class says more: what is left where colour is not to be had. */
export function PencilRule(props: { readonly letter: Letter; readonly className?: string | undefined }) {
  return <span aria-hidden className={joinClasses(styles.rule, letterClass(props.letter), props.className)} />;
}
