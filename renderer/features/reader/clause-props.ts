import type { Clause } from "../../../shared/model/clause.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import { practiceWords } from "../../messages/practices.ts";
import type { ClauseMarks } from "./clause-marks.ts";
import { elementIdOf } from "./passages.ts";

/** What a clause needs to be drawn. Every part keeps its identity while nothing about the clause changes. */
export type ClauseProps = {
  readonly clause: Clause;
  /** The practices of it that are switched on, joined by spaces; the surest first. */
  readonly shown: string;
  readonly marks: ClauseMarks;
  /** Whether it is the one that Tab reaches. */
  readonly current: boolean;
  readonly hovered: boolean;
  /** Whether it had been left out and was put back by the reader. */
  readonly restored: boolean;
  /** Whether a citation of it was followed last. */
  readonly cited: boolean;
};

/** The practices of a clause that are switched on, in its own order. */
export function practicesShown(clause: Clause, on: ReadonlySet<Practice>): string {
  return clause.practices
    .flatMap(({ practice }) => (on.has(practice) ? [practice] : []))
    .slice(0, MOST_LANES)
    .join(" ");
}

/** Two pencil rules and the space between them are what the edge of the text has room for. */
const MOST_LANES = 2;

/** What every clause's element carries, row or not: where it is found by id, how it is focused, and what it is called. */
export function clauseElementProps({ clause, shown, marks, current, restored }: ClauseProps) {
  return {
    id: elementIdOf(clause.id),
    "data-clause": clause.id.slice(1),
    "data-shown": shown === "" ? undefined : shown,
    role: clause.kind === "row" ? undefined : "group",
    "data-restored": restored ? "" : undefined,
    "aria-label": nameOf(clause, marks, restored),
    tabIndex: current ? 0 : -1,
  } as const;
}

function nameOf(clause: Clause, marks: ClauseMarks, restored: boolean): string {
  const practices = clause.practices.map(({ practice }) => practiceWords[practice].name);
  const bookmark = marks.bookmark === null ? [] : ["bookmarked"];
  const notes = marks.notes.length === 0 ? [] : [marks.notes.length === 1 ? "1 note" : `${marks.notes.length} notes`];
  const readings = marks.readings.length === 0 ? [] : ["your reading"];
  const back = restored ? ["put back by you"] : [];
  return [`Clause ${clause.number}`, ...back, ...practices, ...bookmark, ...notes, ...readings].join(", ");
}
