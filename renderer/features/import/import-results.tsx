import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { ImportOutcome, ImportReport } from "../../../shared/ipc/answers.ts";
import { useClient } from "../../client/client-context.tsx";
import { useCommands } from "../../client/commands.tsx";
import { type OrganisationOf, organisationToName, useOrganisations } from "../../client/use-organisations.ts";
import { useQuery } from "../../client/use-query.ts";
import { counted, figure } from "../../messages/counts.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceRow } from "../../ui/choice-row.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FileRow } from "../../ui/file-row.tsx";
import { LazyList } from "../../ui/lazy-list.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { ViewBody, ViewHead, ViewTitle } from "../../ui/view-frame.tsx";
import styles from "./import.module.css";
import {
  describeOutcome,
  failedFirst,
  isShown,
  type OutcomeFilter,
  type OutcomePlace,
  outcomeFilters,
  outcomesAsText,
  placeOfOutcome,
} from "./outcome-words.ts";
import { tally, tallyInWords } from "./tally.ts";

type ImportResultsProps = {
  readonly onOpen: (opened: OutcomePlace) => void;
  /** The offers that wait for an answer, of this import and of earlier ones; `null` where there are none. */
  readonly offers: ReactNode;
};

/** In rem: two lines of words with the space around them. */
const ROW_REM = 4;

/** What came of every file of the last import: a sentence each, what could not be read first. */
export function ImportResults(props: ImportResultsProps) {
  const report = useQuery("import.report", [], ["import.changed"]);
  const all = report.kind === "ready" ? report.value.outcomes : none;
  const outcomes = useMemo(() => failedFirst(all), [all]);
  const organisationOf = useOrganisations();
  const [filter, setFilter] = useState<OutcomeFilter>("all");
  const shown = useMemo(() => outcomes.filter((outcome) => isShown(outcome, filter)), [outcomes, filter]);
  return (
    <>
      <ViewHead>
        <ViewTitle
          title="Import results"
          line={lineFor(report.kind === "ready" ? outcomes : null)}
          tools={<Tools shown={shown} failed={report.kind === "ready" ? failedIn(report.value) : 0} />}
        />
        {outcomes.length === 0 ? null : <Filters outcomes={outcomes} chosen={filter} onChoose={setFilter} />}
      </ViewHead>
      <ViewBody>
        {props.offers}
        {report.kind === "failed" ? (
          <EmptyState icon="warning" title="The results could not be read.">
            <Button look="link" onClick={report.retry}>
              Try again
            </Button>
          </EmptyState>
        ) : null}
        {report.kind === "ready" && outcomes.length === 0 && props.offers === null ? (
          <EmptyState icon="file" title="What came of each file you add is listed here.">
            Open files, or drop files or whole folders anywhere on this window.
          </EmptyState>
        ) : null}
        {shown.length === 0 ? null : <Outcomes key={filter} {...{ shown, organisationOf }} onOpen={props.onOpen} />}
      </ViewBody>
    </>
  );
}

const none: readonly ImportOutcome[] = [];

function Outcomes(props: {
  readonly shown: readonly ImportOutcome[];
  readonly organisationOf: OrganisationOf;
  readonly onOpen: (opened: OutcomePlace) => void;
}) {
  const { shown, organisationOf } = props;
  const latest = useRef(props.onOpen);
  latest.current = props.onOpen;
  const draw = useCallback(
    (row: number, reachable: boolean) => {
      const outcome = shown[row];
      const open = (opened: OutcomePlace) => latest.current(opened);
      return outcome === undefined ? null : <OutcomeRow {...{ outcome, organisationOf, reachable }} onOpen={open} />;
    },
    [shown, organisationOf],
  );
  const enter = (row: number) => {
    const outcome = shown[row];
    const place = outcome === undefined ? null : placeOfOutcome(outcome);
    if (place !== null) props.onOpen(place);
  };
  return <LazyList label="Files" count={shown.length} rowRem={ROW_REM} draw={draw} onEnter={enter} />;
}

/** How many files of an import could not be read; none while it still runs. */
function failedIn({ finished, outcomes }: ImportReport): number {
  return finished ? outcomes.filter(({ kind }) => kind === "failed").length : 0;
}

type ToolsProps = { readonly shown: readonly ImportOutcome[]; readonly failed: number };

function Tools({ shown, failed }: ToolsProps) {
  const desk = useCommands();
  const client = useClient();
  const undo = useUndo();
  const copy = () => {
    const { text, count } = outcomesAsText(shown);
    const some =
      count === shown.length ? counted(count, "line") : `the first ${figure(count)} of ${figure(shown.length)} lines`;
    client.call("text.copy", { text }).then(
      () => undo.say(`Copied ${some}`),
      () => undo.say("Nothing could be copied."),
    );
  };
  const retry = async () => {
    const again = await client.call("import.retry");
    if (again === 0) undo.say("Where these files lie is not known any more. Add them anew.");
  };
  return (
    <span className={styles.tools}>
      {failed === 0 ? null : <Button onClick={() => void retry()}>Try {figure(failed)} again</Button>}
      {shown.length === 0 ? null : <Button onClick={copy}>Copy as text</Button>}
      <Button onClick={() => desk.run("file.open")}>Open files</Button>
    </span>
  );
}

type FiltersProps = {
  readonly outcomes: readonly ImportOutcome[];
  readonly chosen: OutcomeFilter;
  readonly onChoose: (filter: OutcomeFilter) => void;
};

function Filters({ outcomes, chosen, onChoose }: FiltersProps) {
  const choices = outcomeFilters.flatMap(({ id, label }) => {
    const count = outcomes.filter((outcome) => isShown(outcome, id)).length;
    return count === 0 && id !== chosen ? [] : [{ id, label, count: figure(count) }];
  });
  return (
    <div className={styles.filters}>
      <ChoiceRow label="Show" choices={choices} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

function lineFor(outcomes: readonly ImportOutcome[] | null): string {
  if (outcomes === null) return "";
  if (outcomes.length === 0) return "Nothing was added since the window opened.";
  return `${tallyInWords(tally(outcomes))} The original files are kept as they are.`;
}

type OutcomeRowProps = {
  readonly outcome: ImportOutcome;
  readonly organisationOf: OrganisationOf;
  readonly reachable: boolean;
  readonly onOpen: (opened: OutcomePlace) => void;
};

function OutcomeRow({ outcome, organisationOf, reachable, onOpen }: OutcomeRowProps) {
  const { icon, title, says } = describeOutcome(outcome);
  const place = placeOfOutcome(outcome);
  const organisation = place === null ? null : organisationToName(title, organisationOf(place.policy));
  return (
    <FileRow {...{ icon, title, organisation, says }}>
      {place === null ? null : (
        <Button look="link" tabIndex={reachable ? 0 : -1} onClick={() => onOpen(place)} aria-label={`Open ${title}`}>
          Open
        </Button>
      )}
    </FileRow>
  );
}
