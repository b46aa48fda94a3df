import { joinClasses } from "../../ui/join-classes.ts";
import { type Letter, LetterMark, letterClass, PencilRule } from "../../ui/letter-mark.tsx";
import styles from "./first-run.module.css";

type Line = {
  readonly number: string;
  readonly letters: readonly Letter[];
  readonly lead?: string;
  readonly text: string;
  readonly on?: true;
  /** The words of it that are marked. */
  readonly marked?: string;
};

const lines: readonly Line[] = [
  {
    number: "4.3",
    letters: ["S"],
    lead: "Harbours.",
    text: "Every harbour we call at receives the list of passengers before the ship arrives.",
  },
  {
    number: "4.4",
    letters: ["S"],
    lead: "Police and courts.",
    text: "We disclose information when a court orders it.",
  },
  {
    number: "4.5",
    letters: ["S"],
    lead: "Holiday partners.",
    text: "We do not sell your contact details. We may, however, ",
    marked: "pass travel dates to hotels in return for a fee",
    on: true,
  },
  {
    number: "4.6",
    letters: ["S", "U"],
    text: "You can leave your crossings out of what hotels receive, under Settings, Privacy, Partners. The setting is on unless you turn it off.",
  },
  {
    number: "4.7",
    letters: ["S", "N"],
    lead: "If we are sold.",
    text: "If a route is sold or merged, your information goes with it. We will tell you at least fourteen days before.",
  },
];

const choices: readonly Line[] = [
  {
    number: "5.1",
    letters: ["U"],
    lead: "Position.",
    text: "You can stop the app from reading your position in your phone’s settings. Boarding passes still work.",
  },
  { number: "5.2", letters: ["U"], lead: "Offers.", text: "Every offer we send has a link to stop all of them." },
];

/** A drawn page of an invented policy, as it looks once opened. It is a picture: screen readers pass it by. */
export function Specimen() {
  return (
    <div className={styles.specimen} aria-hidden>
      <div className={styles.sheet}>
        <Heading number="4" title="Who we share it with" />
        {lines.slice(0, 3).map((line) => (
          <SpecimenLine key={line.number} {...line} />
        ))}
        <p className={styles.claim}>
          They do not sell your contact details, with one exception: travel dates go to hotels for a fee.{" "}
          <span className={styles.cite}>4.5</span>
        </p>
        {lines.slice(3).map((line) => (
          <SpecimenLine key={line.number} {...line} />
        ))}
        <Heading number="5" title="Your choices" />
        {choices.map((line) => (
          <SpecimenLine key={line.number} {...line} />
        ))}
      </div>
    </div>
  );
}

function Heading(props: { readonly number: string; readonly title: string }) {
  return (
    <div className={styles.heading}>
      <span className={styles.sectionNumber}>{props.number}</span>
      <span>{props.title}</span>
    </div>
  );
}

function SpecimenLine(line: Line) {
  const [first = "O"] = line.letters;
  return (
    <div className={joinClasses(styles.clause, line.on && styles.on, letterClass(first))}>
      <span className={styles.letters}>
        {line.letters.map((letter) => (
          <LetterMark key={letter} letter={letter} name={letter} on={line.on === true} />
        ))}
      </span>
      <span className={styles.number}>{line.number}</span>
      <span className={styles.text}>
        {line.on ? <PencilRule letter={first} className={styles.edge} /> : null}
        {line.lead === undefined ? null : <b>{line.lead} </b>}
        {line.text}
        {line.marked === undefined ? null : <mark className={styles.mark}>{line.marked}</mark>}
        {line.marked === undefined ? null : ", after taking out your name."}
      </span>
    </div>
  );
}
