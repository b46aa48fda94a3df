import { type ReactNode, useEffect, useRef } from "react";
import type { CommandId } from "../../../shared/ipc/commands.ts";
import { useCommands } from "../../client/commands.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import styles from "./first-run.module.css";
import { Specimen } from "./specimen.tsx";

/** What an empty library shows: one sentence and three ways in, the first of them focused. */
export function FirstRun() {
  return (
    <div className={styles.first}>
      <div className={styles.say}>
        <h1 className={styles.sentence}>
          Open a privacy policy, and read it with every clause numbered and every claim pointing at its words.
        </h1>
        <ul className={styles.ways}>
          <Way
            icon="folder"
            title="Open files"
            says="Web pages, PDF, Word, markdown or text"
            command="file.open"
            focused
            keys={<Kbd accelerator="CmdOrCtrl+O" />}
          />
          <li className={styles.way}>
            <Icon name="drop" size={19} />
            <span>
              <b className={styles.title}>Drop them here</b>
              <small className={styles.says}>Files or whole folders, anywhere in this window</small>
            </span>
          </li>
          <Way
            icon="samples"
            title="Try the sample policies"
            says="Of invented companies, one for each kind of file"
            command="file.samples"
          />
        </ul>
        <p className={styles.promise}>
          <Icon name="offline" />
          Works offline. Nothing leaves this computer.
        </p>
      </div>
      <Specimen />
    </div>
  );
}

type WayProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly says: string;
  readonly command: CommandId;
  readonly focused?: true;
  readonly keys?: ReactNode;
};

function Way(props: WayProps) {
  const desk = useCommands();
  const button = useRef<HTMLButtonElement>(null);
  const { focused } = props;
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li>
      <button ref={button} type="button" className={styles.way} onClick={() => desk.run(props.command)}>
        <Icon name={props.icon} size={19} />
        <span>
          <b className={styles.title}>{props.title}</b>
          <small className={styles.says}>{props.says}</small>
        </span>
        {props.keys}
      </button>
    </li>
  );
}
