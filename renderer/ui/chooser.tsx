import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  Dialog,
} from "@ariakit/react";
import { type ReactNode, useState } from "react";
import styles from "./chooser.module.css";
import dialog from "./dialog.module.css";
import { Icon, type IconName } from "./icon.tsx";

/** One thing to choose. `strong` are stretches of the label (UTF-16, half-open) that what was typed is found in. */
export type Choice = {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly strong: readonly (readonly [start: number, end: number])[];
  /** Stands at the right end: keys, or where it leads. */
  readonly hint?: ReactNode;
  /** Shown, and passed over by the arrows: the hint says why it can't be chosen now. */
  readonly disabled?: boolean;
  readonly onChoose: () => void;
};

export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] };

type ChooserProps = {
  readonly onClose: () => void;
  /** Its name for screen readers, and what stands in the empty field. */
  readonly label: string;
  /** What is said where nothing is found. */
  readonly nothing: string;
  /** Goes in: what was typed. Comes out: the groups that fit, in order. */
  readonly find: (typed: string) => readonly ChoiceGroup[];
};

/** A field with a list under it, over the view: type, move with the arrows, Enter takes one, Esc closes. */
export function Chooser(props: ChooserProps) {
  const [typed, setTyped] = useState("");
  const groups = props.find(typed);
  return (
    <Dialog
      open
      onClose={props.onClose}
      backdrop={<div className={dialog.scrim} />}
      className={styles.palette}
      aria-label={props.label}
    >
      <ComboboxProvider open setOpen={() => undefined} value={typed} setValue={setTyped} includesBaseElement={false}>
        <div className={styles.in}>
          <Icon name="search" />
          <Combobox
            autoSelect="always"
            autoFocus
            placeholder={props.label}
            aria-label={props.label}
            className={styles.input}
          />
        </div>
        <ComboboxList alwaysVisible className={styles.list} aria-label={props.label}>
          {groups.map((group) => (
            <Group key={group.label} group={group} onClose={props.onClose} />
          ))}
        </ComboboxList>
        {groups.length === 0 ? <p className={styles.nothing}>{props.nothing}</p> : null}
      </ComboboxProvider>
      <div className={styles.foot} aria-hidden>
        <span>Up and Down to choose</span>
        <span>Enter to go</span>
        <span>Esc to close</span>
      </div>
    </Dialog>
  );
}

function Group(props: { readonly group: ChoiceGroup; readonly onClose: () => void }) {
  return (
    <ComboboxGroup>
      <ComboboxGroupLabel className={styles.heading}>{props.group.label}</ComboboxGroupLabel>
      {props.group.choices.map((choice) => (
        <ComboboxItem
          key={choice.id}
          value={choice.id}
          setValueOnClick={false}
          hideOnClick={false}
          focusOnHover={false}
          disabled={choice.disabled === true}
          className={styles.row}
          onClick={() => {
            props.onClose();
            choice.onChoose();
          }}
        >
          <Icon name={choice.icon} />
          <span className={styles.label}>{withStrong(choice)}</span>
          <span className={styles.hint}>{choice.hint}</span>
        </ComboboxItem>
      ))}
    </ComboboxGroup>
  );
}

function withStrong({ label, strong }: Choice): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of strong) {
    parts.push(label.slice(at, start), <b key={start}>{label.slice(start, end)}</b>);
    at = end;
  }
  return [...parts, label.slice(at)];
}
