import { useState } from "react";
import type { OpenPolicy, Settings } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import type { VersionId } from "../../../shared/model/ids.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import { useCommand } from "../../client/commands.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { countLeftOut, describePolicy, describeReading, titleInFull } from "./head-words.ts";
import { type LeftOutActions, LeftOutList } from "./left-out-list.tsx";
import { PracticeChips } from "./practice-chips.tsx";
import styles from "./reader-head.module.css";
import { TextMenu } from "./text-menu.tsx";
import { VersionMenu } from "./version-menu.tsx";

/** A place to go back to: the number of the clause that was at the top, or what else it is called. */
export type WayBack = { readonly to: string; readonly onBack: () => void };

/** What can be changed from the pane is kept with the other settings. */
export type SettingsPatch = Input<"settings.change">;

type ReaderHeadProps = {
  readonly open: OpenPolicy;
  readonly on: ReadonlySet<Practice>;
  readonly settings: Settings;
  readonly back: WayBack | null;
  readonly onSettings: (patch: SettingsPatch) => void;
  readonly onFind: () => void;
  readonly onVersion: (version: VersionId) => void;
  readonly leftOut: LeftOutActions;
};

/** The policy's title with its dates, what to know of how it was read, the tools, and the practice chips. */
export function ReaderHead(props: ReaderHeadProps) {
  const { open, on, settings, back, onSettings, onFind, onVersion, leftOut } = props;
  const { metadata, clauses } = open.reading;
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1 className={styles.title}>
          <bdi>{titleInFull(metadata)}</bdi>
        </h1>
        <div className={styles.tools}>
          <VersionMenu open={open} onOpen={onVersion} />
          <Button
            look="plain"
            small
            aria-pressed={settings.plain}
            title={open.reading.gists.length === 0 ? nothingPlain : "In plain words"}
            disabled={open.reading.gists.length === 0}
            className={styles.plain}
            onClick={() => onSettings({ plain: !settings.plain })}
          >
            Plain
          </Button>
          <TextMenu settings={settings} onChange={onSettings} />
          <Button look="plain" small onClick={onFind}>
            <Icon name="search" />
            Find
          </Button>
        </div>
      </div>
      <div className={styles.meta}>
        <MetaLine open={open} leftOut={leftOut} />
        {back === null ? null : <BackLink back={back} />}
      </div>
      <PracticeChips clauses={clauses} on={on} onChange={(practices) => onSettings({ practices: [...practices] })} />
    </header>
  );
}

const nothingPlain = "No section of this policy could be put in plain words";

function MetaLine({ open, leftOut: actions }: { readonly open: OpenPolicy; readonly leftOut: LeftOutActions }) {
  const [isListOpen, setListOpen] = useState(false);
  useCommand("view.left-out", () => setListOpen(true));
  const { leftOut } = open.reading;
  const remarks = describeReading(open.reading).join(" ");
  return (
    <p className={styles.line}>
      {describePolicy(open.reading.metadata).map((part) => (
        <span key={part}>{part}</span>
      ))}
      {leftOut.length + open.leftOutRestored.length === 0 ? null : (
        <span className={styles.leftOut}>
          {countLeftOut(leftOut.length, open.leftOutRestored.length)}:{" "}
          <Button look="link" onClick={() => setListOpen(true)}>
            show
          </Button>
        </span>
      )}
      {remarks === "" ? null : <span>{remarks}</span>}
      <LeftOutList policy={open} actions={actions} open={isListOpen} onClose={() => setListOpen(false)} />
    </p>
  );
}

function BackLink({ back }: { readonly back: WayBack }) {
  return (
    <span className={styles.back}>
      <Button look="link" className={styles.backLink} onClick={back.onBack}>
        <Icon name="back" />
        Back to {back.to}
      </Button>
      <Kbd accelerator="Alt+Left" />
    </span>
  );
}
