import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { type QuestionId, questions } from "../../../shared/model/question.ts";
import type { WatchKind } from "../../../shared/model/watch-item.ts";
import type { Go } from "../../client/target.ts";
import type { AskDesk } from "./ask-desk.ts";
import { AskHead } from "./ask-head.tsx";
import styles from "./ask-panel.module.css";
import { ClosestClauses } from "./closest-clauses.tsx";
import { countPlaced } from "./count-placed.ts";
import { QuestionList } from "./question-list.tsx";
import { filterRows, makeRows, type RowFilter, type RowPart } from "./question-rows.ts";
import { redLineQuestions } from "./red-line-questions.ts";
import { sayWhyUnanswered } from "./say-why-unanswered.ts";
import { useOwnAnswerActions, useOwnAnswers } from "./use-own-answers.ts";
import type { PickPlace } from "./use-pick-place.ts";

/** What is asked from elsewhere: the field, the question at hand opened for the reader's own answer, or a question unfolded. */
export type AskRequest = "field" | "answer" | QuestionId;

type AskPanelProps = {
  readonly open: OpenPolicy;
  /** The clause whose citation was followed last; its chips are filled. */
  readonly cited: ClauseId | null;
  /** The clause the reader is at in the text. */
  readonly place: ClauseId | null;
  readonly redLines: readonly WatchKind[];
  readonly onGo: Go;
  /** What is meant by pointing at an element of the text; `null` where it can't be pointed into now. */
  readonly pick: PickPlace | null;
  readonly wanted: AskRequest | null;
  /** It was done. */
  readonly onDone: () => void;
};

/** The thirty questions with their answers, what the reader made of them, and a question in the reader's own words. */
export function AskPanel(props: AskPanelProps) {
  const { open, cited, onGo } = props;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { parts, shown, typed, words, filter, setTyped, setFilter } = useRows(props);
  const { unfolded, edited, show, edit } = useUnfolded();
  const desk = useDesk(props, { show, edit, field });
  const firstShown = shown[0]?.rows[0]?.question.id ?? null;
  const { wanted, onDone } = props;
  const focusLater = useFocusLater(list, shown);
  const carryOut = useRef<(wanted: AskRequest) => void>(() => undefined);
  carryOut.current = (asked) => {
    if (asked === "field") return field.current?.focus();
    if (asked === "answer") return edit(focusedQuestion() ?? unfolded ?? firstShown);
    setTyped("");
    setFilter(null);
    show(asked);
    focusLater(asked);
  };
  useEffect(() => {
    if (wanted === null) return;
    carryOut.current(wanted);
    onDone();
  }, [wanted, onDone]);
  const why = sayWhyUnanswered(open.reading);
  const goDown = () => list.current?.querySelector<HTMLElement>("[data-row], button")?.focus();
  const enter = () => {
    if (firstShown !== null) show(firstShown);
    goDown();
  };
  return (
    <div className={styles.panel}>
      <AskHead
        {...{ parts, shown, typed, filter, field }}
        onText={setTyped}
        onFilter={setFilter}
        onEnter={enter}
        onDown={goDown}
      />
      <div ref={list} className={styles.body}>
        {why === null ? null : <p className={styles.why}>{why}</p>}
        <Ledger parts={parts} byId={desk.byId} />
        {shown.length > 0 || words !== "" ? null : <p className={styles.why}>No answer is of this kind.</p>}
        <QuestionList {...{ parts: shown, unfolded, edited, desk }} />
        <ClosestClauses
          key={words}
          {...{ byId: desk.byId, cited, onGo }}
          version={open.version.id}
          question={words}
          isAlone={shown.length === 0}
        />
      </div>
    </div>
  );
}

/** Gives the focus to a question as soon as the list shows it. */
function useFocusLater(list: RefObject<HTMLElement | null>, shown: readonly RowPart[]) {
  const [wanted, setWanted] = useState<QuestionId | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row may come with another list
  useEffect(() => {
    const row = wanted === null ? null : list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted)}"]`);
    if (row == null) return;
    row.focus();
    setWanted(null);
  }, [wanted, shown, list]);
  return setWanted;
}

/** Where words of own answers are gone, all of them are accounted for. */
function Ledger({ parts, byId }: { readonly parts: readonly RowPart[] } & Pick<AskDesk, "byId">) {
  const own = parts.flatMap(({ rows }) => rows.flatMap((row) => row.own ?? []));
  const { placed, notFound, total } = countPlaced(own, byId);
  if (notFound === 0) return null;
  return (
    <p className={styles.why}>
      Your readings: {placed} in place + {notFound} with words not found = {total}
    </p>
  );
}

type Rows = {
  /** All of them. */
  readonly parts: readonly RowPart[];
  readonly shown: readonly RowPart[];
  readonly typed: string;
  /** What was typed, as the list follows it. */
  readonly words: string;
  readonly filter: RowFilter;
  readonly setTyped: (typed: string) => void;
  readonly setFilter: (filter: RowFilter) => void;
};

function useRows({ open, redLines }: AskPanelProps): Rows {
  const [typed, setTyped] = useState("");
  const [filter, setFilter] = useState<RowFilter>(null);
  const { here, earlier } = useOwnAnswers(open);
  const { reading } = open;
  const parts = useMemo(
    () => makeRows({ reading, own: here, earlier, redLines: redLineQuestions(redLines) }),
    [reading, here, earlier, redLines],
  );
  const words = useDeferredValue(typed).trim();
  // The last own reading takes the switch for them along: nobody is left with an empty list and no way out of it.
  const isGone = filter === "own" && here.size === 0;
  const narrowed = isGone ? null : filter;
  const shown = useMemo(() => filterRows(parts, words, narrowed), [parts, words, narrowed]);
  return { parts, shown, typed, words, filter: narrowed, setTyped, setFilter };
}

function useUnfolded() {
  const [unfolded, setUnfolded] = useState<QuestionId | null>(null);
  const [edited, setEdited] = useState<QuestionId | null>(null);
  const show = (question: QuestionId | null) => {
    setUnfolded(question);
    setEdited(null);
  };
  const edit = (question: QuestionId | null) => {
    if (question !== null) setUnfolded(question);
    setEdited(question);
  };
  return { unfolded, edited, show, edit };
}

type Moves = Pick<AskDesk, "show" | "edit"> & { readonly field: RefObject<HTMLInputElement | null> };

function useDesk({ open, cited, place, pick, onGo }: AskPanelProps, { show, edit, field }: Moves): AskDesk {
  const own = useOwnAnswerActions(open);
  const byId = useMemo(() => new Map(open.reading.clauses.map((clause) => [clause.id, clause])), [open.reading]);
  return { open, byId, cited, place, pick, own, go: onGo, show, edit, type: () => field.current?.focus() };
}

/** The question whose row has the focus, if any. */
function focusedQuestion(): QuestionId | null {
  const row = document.activeElement?.closest<HTMLElement>("[data-question]");
  return questions.find(({ id }) => id === row?.dataset.question)?.id ?? null;
}
