import { type WatchKind, watchKinds } from "../../../shared/model/watch-item.ts";
import { watchNames } from "../../messages/watch-kinds.ts";
import styles from "./settings.module.css";

type RedLinesProps = {
  readonly chosen: readonly WatchKind[];
  readonly onChoose: (kinds: WatchKind[]) => void;
};

/** Which of the things to watch for the reader would not agree to. */
export function RedLines({ chosen, onChoose }: RedLinesProps) {
  const toggle = (kind: WatchKind, isOn: boolean) =>
    onChoose(watchKinds.filter((each) => (each === kind ? isOn : chosen.includes(each))));
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.says}>
        What you would not agree to. Where a policy says such a thing, it stands first under In short and is marked.
      </legend>
      {watchKinds.map((kind) => (
        <label key={kind} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={(event) => toggle(kind, event.target.checked)}
          />
          {watchNames[kind]}
        </label>
      ))}
    </fieldset>
  );
}
