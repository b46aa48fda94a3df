import type { ImportOutcome } from "../../../shared/ipc/answers.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { PolicyId } from "../../../shared/model/ids.ts";
import { useCommands } from "../../client/commands.tsx";
import { useQuery } from "../../client/use-query.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { ViewBody, ViewHead, ViewTitle } from "../../ui/view-frame.tsx";
import styles from "./import.module.css";
import { tally, tallyInWords } from "./tally.ts";

type ImportResultsProps = { readonly onOpen: (policy: PolicyId) => void };

/** How many rows are drawn; the files that could not be read come first, so none of those is cut off before them. */
const MOST_ROWS = 1_000;

/** What came of every file of the last import: a sentence each, what could not be read first. */
export function ImportResults(props: ImportResultsProps) {
  const desk = useCommands();
  const report = useQuery("import.report", [], ["import.changed"]);
  const outcomes = report.kind === "ready" ? failedFirst(report.value.outcomes) : [];
  return (
    <>
      <ViewHead>
        <ViewTitle
          title="Import results"
          line={lineFor(report.kind === "ready" ? outcomes : null)}
          tools={<Button onClick={() => desk.run("file.open")}>Open files</Button>}
        />
      </ViewHead>
      <ViewBody>
        {report.kind === "failed" ? (
          <EmptyState icon="warning" title="The results could not be read.">
            <Button look="link" onClick={report.retry}>
              Try again
            </Button>
          </EmptyState>
        ) : null}
        {report.kind === "ready" && outcomes.length === 0 ? (
          <EmptyState icon="file" title="What came of each file you add is listed here.">
            Open files, or drop files or whole folders anywhere on this window.
          </EmptyState>
        ) : null}
        <ul>
          {outcomes.slice(0, MOST_ROWS).map((outcome, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and a report never changes its order
            <OutcomeRow key={index} outcome={outcome} onOpen={props.onOpen} />
          ))}
        </ul>
        {outcomes.length > MOST_ROWS ? <p className={styles.say}>The first {MOST_ROWS} files are shown.</p> : null}
      </ViewBody>
    </>
  );
}

function lineFor(outcomes: readonly ImportOutcome[] | null): string {
  if (outcomes === null) return "";
  if (outcomes.length === 0) return "Nothing was added since the window opened.";
  return `${tallyInWords(tally(outcomes))} The original files are kept as they are.`;
}

function failedFirst(outcomes: readonly ImportOutcome[]): readonly ImportOutcome[] {
  const isFailed = (outcome: ImportOutcome) => outcome.kind === "failed";
  return [...outcomes.filter(isFailed), ...outcomes.filter((outcome) => !isFailed(outcome))];
}

type Row = { readonly icon: IconName; readonly title: string; readonly says: string; readonly policy: PolicyId | null };

/** The words for what came of one file. */
function rowFor(outcome: ImportOutcome): Row {
  switch (outcome.kind) {
    case "added": {
      const doubt = " It does not look like a privacy policy; it was added all the same.";
      const says = `${outcome.fileName}. Added.${outcome.notAPolicy ? doubt : ""}`;
      return { icon: "file-added", title: outcome.title, says, policy: outcome.policy };
    }
    case "duplicate": {
      const says = `The same as ${outcome.title}, byte for byte. Kept once.`;
      return { icon: "duplicate", title: outcome.fileName, says, policy: outcome.policy };
    }
    case "failed": {
      const message = sentenceFor(outcome.failure);
      return { icon: "file-failed", title: outcome.fileName, says: `${message.says} ${message.try}`, policy: null };
    }
  }
}

function OutcomeRow(props: { readonly outcome: ImportOutcome; readonly onOpen: (policy: PolicyId) => void }) {
  const { icon, title, says, policy } = rowFor(props.outcome);
  return (
    <li className={styles.row}>
      <Icon name={icon} />
      <div>
        <bdi className={styles.file}>{title}</bdi>
        <p className={styles.say}>
          <bdi>{says}</bdi>
        </p>
      </div>
      {policy === null ? null : (
        <Button look="link" onClick={() => props.onOpen(policy)} aria-label={`Open ${title}`}>
          Open
        </Button>
      )}
    </li>
  );
}
