import { type ReactNode, type RefObject, useRef, useState } from "react";
import type { Settings } from "../../../shared/ipc/answers.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import { Popover } from "../../ui/popover.tsx";
import styles from "./text-menu.module.css";

type TextSettings = Pick<Settings, "theme" | "textScale">;
type TextMenuProps = {
  readonly settings: TextSettings;
  readonly onChange: (patch: Partial<TextSettings>) => void;
};

/** The steps of the text size, as parts of the design's size; what `view.bigger` and `view.smaller` go through. */
const STEP = 0.1;
const SMALLEST = 0.7;
const BIGGEST = 2.5;

const themes = [
  { theme: "system", name: "As the system" },
  { theme: "light", name: "Light" },
  { theme: "dark", name: "Dark" },
  { theme: "sepia", name: "Sepia" },
] as const;

/** Text size and theme, at hand while reading. */
export function TextMenu({ settings, onChange }: TextMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        look="plain"
        small
        aria-label="Text size and theme"
        title="Text size and theme"
        aria-expanded={isOpen}
        className={styles.button}
        onClick={() => setOpen(!isOpen)}
      >
        Aa
      </Button>
      <TextSheet anchor={button} isOpen={isOpen} onClose={() => setOpen(false)}>
        <SizeRow scale={settings.textScale} onChange={(textScale) => onChange({ textScale })} />
        <ThemeRows theme={settings.theme} onChange={(theme) => onChange({ theme })} />
      </TextSheet>
    </>
  );
}

function TextSheet(props: {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Popover
      anchor={props.isOpen ? props.anchor.current : null}
      onClose={props.onClose}
      label="Text size and theme"
      placement="bottom-end"
      className={styles.sheet}
    >
      {props.children}
    </Popover>
  );
}

function SizeRow({ scale, onChange }: { readonly scale: number; readonly onChange: (scale: number) => void }) {
  const step = (by: number) => onChange(Math.min(BIGGEST, Math.max(SMALLEST, Math.round((scale + by) * 10) / 10)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div role="group" aria-label="Text size" className={styles.size}>
      <IconButton icon="minus" label="Smaller text" disabled={scale <= SMALLEST} onClick={() => step(-STEP)} />
      <button type="button" className={styles.percent} title="Usual text size" onClick={() => onChange(1)}>
        {Math.round(scale * 100)} %
      </button>
      <IconButton icon="add" label="Bigger text" disabled={scale >= BIGGEST} onClick={() => step(STEP)} />
    </div>
  );
}

type ThemeRowsProps = {
  readonly theme: Settings["theme"];
  readonly onChange: (theme: Settings["theme"]) => void;
};

function ThemeRows({ theme: chosen, onChange }: ThemeRowsProps) {
  return (
    <fieldset className={styles.themes}>
      <legend className={styles.legend}>Theme</legend>
      {themes.map(({ theme, name }) => (
        <label key={theme} className={joinClasses(styles.theme, theme === chosen && styles.chosen)}>
          <input type="radio" name="theme" checked={theme === chosen} onChange={() => onChange(theme)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
