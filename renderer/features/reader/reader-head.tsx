import { useState } from "react";
import type { OpenPolicy, Settings } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import { useCommand } from "../../client/commands.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { countLeftOut, describePolicy, describeReading, titleInFull } from "./head-words.ts";
import { LeftOutList } from "./left-out-list.tsx";
import { PracticeChips } from "./practice-chips.tsx";
import styles from "./reader-head.module.css";
import { TextMenu } from "./text-menu.tsx";

/** A place to go back to: the number of the clause that was at the top. */
export type WayBack = { readonly number: string; readonly onBack: () => void };

/** What can be changed from the pane is kept with the other settings. */
export type SettingsPatch = Input<"settings.change">;

type ReaderHeadProps = {
  readonly open: OpenPolicy;
  readonly on: ReadonlySet<Practice>;
  readonly settings: Settings;
  readonly back: WayBack | null;
  readonly onSettings: (patch: SettingsPatch) => void;
  readonly onFind: () => void;
};

/** The policy's title with its dates, what to know of how it was read, the tools, and the practice chips. */
export function ReaderHead({ open, on, settings, back, onSettings, onFind }: ReaderHeadProps) {
  const { metadata, clauses } = open.reading;
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1 className={styles.title}>{titleInFull(metadata)}</h1>
        <div className={styles.tools}>
          <span className={styles.version}>
            <Icon name="history" />
            Version {open.version.number}
          </span>
          <TextMenu settings={settings} onChange={onSettings} />
          <Button look="plain" small onClick={onFind}>
            <Icon name="search" />
            Find
          </Button>
        </div>
      </div>
      <div className={styles.meta}>
        <MetaLine open={open} />
        {back === null ? null : <BackLink back={back} />}
      </div>
      <PracticeChips clauses={clauses} on={on} onChange={(practices) => onSettings({ practices: [...practices] })} />
    </header>
  );
}

function MetaLine({ open }: { readonly open: OpenPolicy }) {
  const [isListOpen, setListOpen] = useState(false);
  useCommand("view.left-out", () => setListOpen(true));
  const { leftOut } = open.reading;
  const remarks = describeReading(open.reading).join(" ");
  return (
    <p className={styles.line}>
      {describePolicy(open.reading.metadata).map((part) => (
        <span key={part}>{part}</span>
      ))}
      {leftOut.length === 0 ? null : (
        <span className={styles.leftOut}>
          {countLeftOut(leftOut.length)}:{" "}
          <Button look="link" onClick={() => setListOpen(true)}>
            show
          </Button>
        </span>
      )}
      {remarks === "" ? null : <span>{remarks}</span>}
      <LeftOutList leftOut={leftOut} open={isListOpen} onClose={() => setListOpen(false)} />
    </p>
  );
}

function BackLink({ back }: { readonly back: WayBack }) {
  return (
    <span className={styles.back}>
      <Button look="link" className={styles.backLink} onClick={back.onBack}>
        <Icon name="back" />
        Back to {back.number}
      </Button>
      <Kbd accelerator="Alt+Left" />
    </span>
  );
}
