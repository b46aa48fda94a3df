import { type RefObject, useCallback, useDeferredValue, useMemo, useRef } from "react";
import type { OpenPolicy, Settings } from "../../../shared/ipc/answers.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";
import { type Practice, practices } from "../../../shared/model/practice.ts";
import type { TermFinder } from "../../../shared/text/make-term-finder.ts";
import { useCommand } from "../../client/commands.tsx";
import type { Target } from "../../client/target.ts";
import { hitsInWords } from "../../messages/hits.ts";
import { FindBar } from "../../ui/find-bar.tsx";
import { sortByClause } from "./clause-marks.ts";
import { type Find, useFind } from "./find/use-find.ts";
import "./highlights.css";
import { NoteEditor } from "./note-editor.tsx";
import { Paper } from "./paper.tsx";
import { PolicyMap } from "./policy-map.tsx";
import styles from "./reader.module.css";
import { ReaderActionsProvider } from "./reader-actions.ts";
import { ReaderHead, type SettingsPatch, type WayBack } from "./reader-head.tsx";
import type { ReaderWays } from "./reader-ways.ts";
import { findRestoredClauses } from "./restored.ts";
import { ClauseWords } from "./terms/clause-words.tsx";
import { useTerms } from "./terms/use-terms.tsx";
import { useAnnotations } from "./use-annotations.ts";
import { type ClauseActions, useClauseActions } from "./use-clause-actions.ts";
import { useClauseFocus } from "./use-clause-focus.ts";
import { useDocument } from "./use-document.ts";
import { useJump } from "./use-jump.ts";
import { useLeftOut } from "./use-left-out.ts";
import { useNoteHighlights } from "./use-note-highlights.ts";
import { useOwnReadings } from "./use-own-readings.ts";
import { goToPlace, usePlace } from "./use-place.ts";
import { useReaderCommands } from "./use-reader-commands.ts";
import { WhyPopover } from "./why-popover.tsx";

export type ReaderProps = {
  readonly open: OpenPolicy;
  /** Where to go; a new token is a new jump. */
  readonly target: Target | null;
  readonly settings: Settings;
  /** Where Alt+Left would go, shown under the title; `null` for nowhere. */
  readonly back: WayBack | null;
  readonly ways: ReaderWays;
  readonly onSettings: (patch: SettingsPatch) => void;
  /** Another clause came to the top of the pane. */
  readonly onPlace: (place: ReadingPlace) => void;
};

/** The reading pane: one policy with its margins, its map, and everything that can be done to a clause. */
export function Reader(props: ReaderProps) {
  return <OpenReader key={props.open.version.id} {...props} />;
}

function OpenReader({ open, target, settings, back, ways, onSettings, onPlace }: ReaderProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const paper = useDocument(open.reading, settings.plain);
  const on = usePracticesOn(settings.practices);
  // The chip answers at once; thousands of clauses follow when they can.
  const washed = useDeferredValue(on);
  const annotations = useAnnotations(open);
  const readings = useOwnReadings(open, paper.byId);
  const marks = useMemo(() => sortByClause(annotations, readings), [annotations, readings]);
  const { place, probe, shape } = usePlace(scroller, open, { onPlace, isPlain: settings.plain });
  const first = open.place?.clause ?? null;
  const clauses = useClauseActions(open, { byId: paper.byId, marks, ways });
  const { singleKeys } = settings;
  const focus = useClauseFocus(scroller, paper.clauses, { first, singleKeys, onAsk: clauses.actions.explainWords });
  const find = useFind(scroller, paper.passages);
  const terms = useTerms(scroller, { paper, language: open.reading.metadata.language });
  const leftOut = useLeftOut(open, ways);
  const restored = useMemo(() => findRestoredClauses(open), [open]);
  const leave = useLeave(place, ways);
  const { startFind, stopFind } = useReaderCommands({ scroller, place, find, focus, leave, actions: clauses.actions });
  useCommand("view.plain", () => onSettings({ plain: !settings.plain }));
  useJump(target, { scroller, byId: paper.byId, onArrive: focus.setCurrent });
  useNoteHighlights(annotations, paper.byId);
  const cited = target?.kind === "citation" ? target.clause : null;
  const { metadata } = open.reading;
  const map = { scroller, chapters: paper.chapters, on: washed, annotations, hits: find.hits, shape };
  const goOnMap = useCallback((to: ReadingPlace) => goToPlace(scroller.current, to), []);
  return (
    <ReaderActionsProvider value={clauses.actions}>
      <div className={styles.reader}>
        <ReaderHead
          {...{ open, on, settings, back, onSettings, leftOut }}
          onFind={startFind}
          onVersion={ways.version}
        />
        <div className={styles.pane}>
          {find.isOpen ? <FindInPolicy find={find} onClose={stopFind} /> : null}
          <Paper
            {...{ scroller, probe, metadata, paper, on: washed, marks, restored, focus, cited }}
            pointer={terms.pointer}
          />
        </div>
        <PolicyMap {...map} onStart={leave} onGo={goOnMap} />
      </div>
      <ClauseSheets clauses={clauses} findTerms={terms.findTerms} />
      {terms.card}
    </ReaderActionsProvider>
  );
}

/** Find in this policy. Esc returns to the text at the hit. */
function FindInPolicy({ find, onClose }: { readonly find: Find; readonly onClose: () => void }) {
  const { query, hits, index, turn, type, go } = find;
  const count = hitsInWords(query, index, hits.length);
  const bar = { query, count, turn, onText: type, onGo: go, onClose };
  return <FindBar label="Find in this policy" canGo={hits.length > 0} {...bar} />;
}

/** Comes out: the same function in every render, which makes where the reader is a step to go back to. */
function useLeave(place: RefObject<ReadingPlace | null>, ways: ReaderWays): () => void {
  const latest = useRef(ways);
  latest.current = ways;
  return useCallback(() => {
    if (place.current !== null) latest.current.leave(place.current.clause);
  }, [place]);
}

/** What hangs from a clause while it is asked for: the note being written, why it carries a letter, what its words mean. */
function ClauseSheets({
  clauses,
  findTerms,
}: {
  readonly clauses: ClauseActions;
  readonly findTerms: TermFinder | null;
}) {
  const { writing, asked, explained, annotate, stopWriting, stopAsking, stopExplaining } = clauses;
  const key = `${writing?.clause.id} ${writing?.note?.id}`;
  return (
    <>
      {writing === null ? null : <NoteEditor key={key} writing={writing} actions={annotate} onClose={stopWriting} />}
      {asked === null ? null : <WhyPopover asked={asked} onClose={stopAsking} />}
      {explained === null ? null : <ClauseWords {...{ explained, findTerms }} onClose={stopExplaining} />}
    </>
  );
}

/** Settings come from a file that an older or newer version may have written: names that are no practice are passed over. */
function usePracticesOn(names: readonly string[]): ReadonlySet<Practice> {
  const key = names.join(" ");
  return useMemo(() => new Set(practices.filter((practice) => key.split(" ").includes(practice))), [key]);
}
