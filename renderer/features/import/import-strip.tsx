import { useEffect, useState } from "react";
import type { ImportReport, ImportSurvey } from "../../../shared/ipc/answers.ts";
import { useClient } from "../../client/client-context.tsx";
import { counted, figure } from "../../messages/counts.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { isTextField } from "../../ui/is-text-field.ts";
import { useAnnounce } from "../../ui/live-region.tsx";
import { useUndo } from "../../ui/undo.tsx";
import styles from "./import.module.css";
import { ImportPreview } from "./import-preview.tsx";
import { surveyInWords } from "./survey-words.ts";
import { tally, tallyInWords, timeInWords } from "./tally.ts";
import { type Import, keyOf } from "./use-import.ts";

type ImportStripProps = {
  readonly shown: Import;
  /** `null` while the results are what the page shows. */
  readonly onShowResults: (() => void) | null;
};

/** The strip under the page: how far an import is, then what came of it. Reading goes on meanwhile. */
export function ImportStrip(props: ImportStripProps) {
  switch (props.shown.kind) {
    case "none":
      return null;
    case "surveying":
      return <Surveying state={props.shown.state} />;
    case "waiting":
      return <Waiting key={JSON.stringify(props.shown.survey)} survey={props.shown.survey} />;
    case "running":
      return <Running state={props.shown.state} onShowResults={props.onShowResults} />;
    case "ended":
      return <Ended key={keyOf(props.shown.report)} report={props.shown.report} onShowResults={props.onShowResults} />;
  }
}

/** Looking at what a big import would do; nothing is saved yet. */
function Surveying({ state }: Pick<Extract<Import, { kind: "surveying" }>, "state">) {
  const client = useClient();
  const { done, found } = state;
  return (
    <section className={styles.strip} aria-label="Looking at the files">
      <div className={styles.what}>
        <b>Looking at {counted(found, "file")}</b>{" "}
        <span className={styles.quiet}>Nothing is added before you say so. You can go on reading.</span>
      </div>
      <progress className={styles.bar} aria-label="Files looked at" value={done} max={Math.max(found, 1)} />
      <div className={styles.figures}>
        <span>
          <b>{figure(done)}</b> of {figure(found)}
        </span>
        <Button className={styles.stop} small onClick={() => void client.call("import.cancel")}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

/** What a big import would do, waiting for an answer. The sheet opens by itself, but not over someone who is writing. */
function Waiting({ survey }: { readonly survey: ImportSurvey }) {
  const client = useClient();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(() => !isTextField(document.activeElement));
  const undo = useUndo();
  const words = surveyInWords(survey);
  const cancel = () => {
    void client.call("import.cancel");
    undo.say("Nothing was added");
  };
  useEffect(() => announce(`${words} Nothing is added yet.`), [announce, words]);
  return (
    <section className={styles.strip} aria-label="Ready to add">
      <div className={styles.figures}>
        <span>
          <b>{words}</b> Nothing is added yet.
        </span>
        <span className={styles.answers}>
          <Button small onClick={cancel}>
            Cancel
          </Button>
          <Button small look="main" onClick={() => setOpen(true)}>
            Review…
          </Button>
        </span>
      </div>
      <ImportPreview survey={survey} open={isOpen} onAdd={() => void client.call("import.confirm")} onCancel={cancel} />
    </section>
  );
}

type RunningProps = {
  readonly state: Extract<Import, { kind: "running" }>["state"];
  readonly onShowResults: ImportStripProps["onShowResults"];
};

function Running({ state, onShowResults }: RunningProps) {
  const client = useClient();
  const { done, found, failed, perSecond, secondsLeft } = state;
  const kept = done - failed;
  return (
    <section className={styles.strip} aria-label="Adding policies">
      <div className={styles.what}>
        <b>Adding {counted(found, "file")}</b> <span className={styles.quiet}>You can go on reading.</span>
      </div>
      <progress className={styles.bar} aria-label="Files read" value={done} max={Math.max(found, 1)} />
      <div className={styles.figures}>
        <span>
          <b>{figure(done)}</b> of {figure(found)}
        </span>
        {perSecond > 0 ? (
          <span>
            <b>{figure(Math.round(perSecond * 10) / 10)}</b> a second
          </span>
        ) : null}
        {secondsLeft === null ? null : (
          <span>
            <b>{timeInWords(secondsLeft)}</b> left
          </span>
        )}
        {failed > 0 ? (
          <span>
            <b>{figure(failed)}</b> not read{" "}
            {onShowResults === null ? null : (
              <Button look="link" onClick={onShowResults}>
                Show
              </Button>
            )}
          </span>
        ) : null}
        <Button className={styles.stop} small onClick={() => void client.call("import.cancel")}>
          {kept > 0 ? `Stop and keep ${figure(kept)}` : "Stop"}
        </Button>
      </div>
    </section>
  );
}

/** In ms: how long good news stays. What went wrong stays until it is closed. */
const STAYS = 10_000;

function Ended(props: { readonly report: ImportReport; readonly onShowResults: ImportStripProps["onShowResults"] }) {
  const announce = useAnnounce();
  const [closed, setClosed] = useState(false);
  const counts = tally(props.report.outcomes);
  const words = `${props.report.cancelled ? "Stopped. " : ""}${tallyInWords(counts)}`;
  const isGood = counts.failed === 0;
  useEffect(() => announce(words), [announce, words]);
  useEffect(() => {
    if (!isGood) return;
    const timer = setTimeout(() => setClosed(true), STAYS);
    return () => clearTimeout(timer);
  }, [isGood]);
  if (closed || props.onShowResults === null) return null;
  return (
    <section className={styles.strip} aria-label="What was added">
      <div className={styles.ended}>
        <p>
          {words}{" "}
          {props.report.outcomes.length === 0 ? null : (
            <Button look="link" onClick={props.onShowResults}>
              Show results
            </Button>
          )}
        </p>
        <IconButton icon="close" label="Close" className={styles.stop} onClick={() => setClosed(true)} />
      </div>
    </section>
  );
}
