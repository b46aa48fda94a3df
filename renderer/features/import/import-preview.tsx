import { useRef } from "react";
import type { ImportSurvey } from "../../../shared/ipc/answers.ts";
import { counted, figure } from "../../messages/counts.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import styles from "./import-preview.module.css";
import { confirmInWords, type SurveyLine, surveyLines } from "./survey-words.ts";

type ImportPreviewProps = {
  readonly survey: ImportSurvey;
  readonly open: boolean;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
};

const icons: Readonly<Record<SurveyLine["kind"], IconName>> = {
  fresh: "file-added",
  newer: "history",
  duplicates: "duplicate",
  unreadable: "file-failed",
};

/** What a big import would do, before anything of it is done. Enter adds, Esc cancels. */
export function ImportPreview({ survey, open, onAdd, onCancel }: ImportPreviewProps) {
  const add = useRef<HTMLButtonElement>(null);
  const lines = surveyLines(survey);
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={`${counted(survey.found, "file")}, ${figure(survey.fresh + survey.newer)} to add`}
      size="wide"
      firm
      initialFocus={add}
      foot={
        <>
          <span className={styles.kept}>The original files are kept as they are, next to what was read from them.</span>
          <Button onClick={onCancel}>Cancel</Button>
          <Button ref={add} look="main" onClick={onAdd}>
            {confirmInWords(survey)}
          </Button>
        </>
      }
    >
      <p className={styles.about}>
        {lines.length === 0 ? "No files were found to add." : "Nothing is added yet. This is what would come of them:"}
      </p>
      <dl className={styles.lines}>
        {lines.map(({ kind, count, name, says }) => (
          <div key={kind} className={styles.line}>
            <Icon name={icons[kind]} className={styles.icon} />
            <dt className={styles.count}>
              <b>{figure(count)}</b> {name}
            </dt>
            <dd className={styles.says}>{says}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
