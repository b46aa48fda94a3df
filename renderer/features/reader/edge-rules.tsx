import { type Practice, practices } from "../../../shared/model/practice.ts";
import { practiceWords } from "../../messages/practices.ts";
import { joinClasses } from "../../ui/join-classes.ts";
import { letterClass, PencilRule } from "../../ui/letter-mark.tsx";
import styles from "./edge-rules.module.css";

/** Reads `practicesShown` back. */
export function readShown(shown: string): readonly Practice[] {
  const names = new Set(shown.split(" "));
  return practices.filter((practice) => names.has(practice)).toSorted((a, b) => shown.indexOf(a) - shown.indexOf(b));
}

/** The class of the soft wash behind a clause: that of the surest practice that is switched on. */
export function washOf(shown: string): string | undefined {
  const [first] = readShown(shown);
  return first === undefined ? undefined : joinClasses(styles.wash, letterClass(practiceWords[first].letter));
}

/** The pencil rules down the edge of a clause, one lane a practice, unbroken from clause to clause. */
export function EdgeRules(props: { readonly shown: string }) {
  const lanes = readShown(props.shown);
  if (lanes.length === 0) return null;
  return (
    <span className={styles.rules} aria-hidden>
      {lanes.map((practice) => (
        <PencilRule key={practice} letter={practiceWords[practice].letter} className={styles.rule} />
      ))}
    </span>
  );
}
