import type { ReactNode } from "react";
import type { Settings } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import { useCommands } from "../../client/commands.tsx";
import { Button } from "../../ui/button.tsx";
import hidden from "../../ui/hidden.module.css";
import { ViewBody, ViewHead, ViewTitle } from "../../ui/view-frame.tsx";
import { RedLines } from "./red-lines.tsx";
import styles from "./settings.module.css";
import { WatchedFolder } from "./watched-folder.tsx";

type SettingsViewProps = {
  readonly settings: Settings;
  readonly onChange: (patch: Input<"settings.change">) => void;
};

const themes: readonly { readonly id: Settings["theme"]; readonly label: string }[] = [
  { id: "system", label: "As the system" },
  { id: "light", label: "Light" },
  { id: "dark", label: "Dark" },
  { id: "sepia", label: "Sepia" },
];

/** How the window looks, which keys it takes, and where things are kept. Every change holds at once. */
export function SettingsView({ settings, onChange }: SettingsViewProps) {
  const desk = useCommands();
  return (
    <>
      <ViewHead>
        <ViewTitle title="Settings" line="Changes take effect at once." />
      </ViewHead>
      <ViewBody>
        <Part title="Theme">
          <Themes theme={settings.theme} onChange={onChange} />
        </Part>
        <Part title="Text size">
          <div className={styles.size}>
            <Button small onClick={() => desk.run("view.smaller")}>
              Smaller
            </Button>
            <output className={styles.figure} aria-live="polite">
              {Math.round(settings.textScale * 100)} %
            </output>
            <Button small onClick={() => desk.run("view.bigger")}>
              Bigger
            </Button>
            <Button look="link" onClick={() => desk.run("view.reset-size")} disabled={settings.textScale === 1}>
              Usual size
            </Button>
          </div>
        </Part>
        <Part title="Reading">
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={settings.plain}
              onChange={(event) => onChange({ plain: event.target.checked })}
            />
            <span>
              In plain words
              <small className={styles.says}>Each section says above its own words what it means in ours.</small>
            </span>
          </label>
        </Part>
        <Part title="Keys">
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={settings.singleKeys}
              onChange={(event) => onChange({ singleKeys: event.target.checked })}
            />
            <span>
              Single keys in the text
              <small className={styles.says}>
                J and K go to the next and the previous clause, ? explains the words of one.
              </small>
            </span>
          </label>
          <Button look="link" onClick={() => desk.run("help.shortcuts")}>
            Show all commands and keys
          </Button>
        </Part>
        <Part title="Red lines">
          <RedLines chosen={settings.redLines} onChoose={(redLines) => onChange({ redLines })} />
        </Part>
        <Part title="Watched folder">
          <WatchedFolder />
        </Part>
        <Part title="Where things are kept">
          <p className={styles.says}>
            Everything stays on this computer. Notes and bookmarks are also copied to the backups folder as plain JSON.
          </p>
          <div className={styles.size}>
            <Button small onClick={() => desk.run("help.library-folder")}>
              Show the library folder
            </Button>
            <Button small onClick={() => desk.run("help.backups-folder")}>
              Show the backups folder
            </Button>
          </div>
        </Part>
      </ViewBody>
    </>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={props.title}>
      <h2 className={styles.name}>{props.title}</h2>
      <div className={styles.choices}>{props.children}</div>
    </section>
  );
}

function Themes(props: { readonly theme: Settings["theme"]; readonly onChange: SettingsViewProps["onChange"] }) {
  return (
    <fieldset className={styles.themes}>
      <legend className={hidden.hidden}>Theme</legend>
      {themes.map(({ id, label }) => (
        <label key={id} className={styles.theme}>
          <input
            type="radio"
            name="theme"
            checked={props.theme === id}
            onChange={() => props.onChange({ theme: id })}
          />
          <span aria-hidden className={styles.sample}>
            {(id === "system" ? (["light", "dark"] as const) : [id]).map((theme) => (
              <span key={theme} className={styles.half} data-theme={theme}>
                Aa
              </span>
            ))}
          </span>
          {label}
        </label>
      ))}
    </fieldset>
  );
}
