import { useEffect } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { Practice, PracticeLabel } from "../../../shared/model/practice.ts";
import { practiceWords } from "../../messages/practices.ts";
import { LetterMark } from "../../ui/letter-mark.tsx";
import { Popover } from "../../ui/popover.tsx";
import { paintHighlight } from "./paint-highlights.ts";
import styles from "./why-popover.module.css";

/** The letter that was asked about. */
export type Asked = { readonly clause: Clause; readonly practice: Practice; readonly anchor: HTMLElement };

/** Why a clause carries a letter: the practice, how sure it is in words, and the words that led to it, marked in the text. */
export function WhyPopover({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { clause, practice, anchor } = asked;
  const { letter, name, heading } = practiceWords[practice];
  const label = clause.practices.find((given) => given.practice === practice);
  useEffect(() => {
    paintHighlight(
      "why",
      (label?.why ?? []).map((span) => ({ key: clause.id, span })),
    );
    return () => paintHighlight("why", []);
  }, [clause, label]);
  return (
    <Popover anchor={anchor} onClose={onClose} label={`Why ${name}`}>
      <h3 className={styles.title}>
        <LetterMark letter={letter} name={name} on />
        {name}
        <span className={styles.heading}>{heading}</span>
      </h3>
      <p>{label === undefined ? "" : sureInWords(label.score)}</p>
      {label === undefined ? null : <WordsThatLed clause={clause} label={label} />}
    </Popover>
  );
}

function WordsThatLed({ clause, label }: { readonly clause: Clause; readonly label: PracticeLabel }) {
  const words = [...new Set(label.why.map(({ start, end }) => clause.text.slice(start, end)))].slice(0, MOST_WORDS);
  if (words.length === 0) return <p className={styles.led}>No single words decided it; its place in the policy did.</p>;
  return (
    <p className={styles.led}>
      Because of{" "}
      {words.map((word, index) => (
        <span key={word}>
          {index === 0 ? "" : ", "}
          <q className={styles.word}>{word}</q>
        </span>
      ))}
      .
    </p>
  );
}

/** All of them are marked in the text; more than this many can't be read in passing. */
const MOST_WORDS = 8;

/** A score in words. The steps are those at which the classifier's scores mean something different to a reader. */
function sureInWords(score: number): string {
  if (score >= 0.8) return "This clause is about this.";
  return score >= 0.5 ? "This clause is probably about this." : "This clause may be about this.";
}
