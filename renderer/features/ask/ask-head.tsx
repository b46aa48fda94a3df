import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { stateNames } from "../../../shared/messages/question-words.ts";
import { counted, figure } from "../../messages/counts.ts";
import { AnswerGlyph } from "../../ui/answer-glyph.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useAnnounce } from "../../ui/live-region.tsx";
import styles from "./ask-head.module.css";
import type { QuestionRow, RowFilter, RowPart } from "./question-rows.ts";

type AskHeadProps = {
  readonly parts: readonly RowPart[];
  readonly shown: readonly RowPart[];
  readonly typed: string;
  readonly filter: RowFilter;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
};

/** The field that filters the questions and takes one's own, and how many answers there are of each state. */
export function AskHead({ parts, shown, typed, filter, field, onText, onFilter, onEnter, onDown }: AskHeadProps) {
  useCountSaid(shown, typed !== "" || filter !== null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && typed !== "") onText("");
    else if (event.key === "Enter") onEnter();
    else if (event.key === "ArrowDown") onDown();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.head}>
      <Field
        ref={field}
        label="Filter the questions, or ask one of your own"
        placeholder="Filter the questions, or ask your own"
        icon="filter"
        value={typed}
        onText={onText}
        onKeyDown={onKeyDown}
      />
      <States rows={parts.flatMap(({ rows }) => rows)} filter={filter} onFilter={onFilter} />
    </div>
  );
}

const states = ["yes", "no", "unclear", "does-not-say"] as const;

type StatesProps = Pick<AskHeadProps, "filter" | "onFilter"> & { readonly rows: readonly QuestionRow[] };

/** Each state with its count; one of them narrows the list down to it. */
function States({ rows, filter, onFilter }: StatesProps) {
  const own = rows.filter((row) => row.own !== null).length;
  const toggle = (id: RowFilter) => () => onFilter(filter === id ? null : id);
  if (rows.every(({ answer }) => answer === null) && own === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are switches
    <div role="group" aria-label="Show only answers of one kind" className={styles.states}>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.state}
          aria-pressed={filter === state}
          onClick={toggle(state)}
        >
          <AnswerGlyph shape={state} />
          {stateNames[state]}
          <span className={styles.count}>{figure(rows.filter(({ answer }) => answer?.state === state).length)}</span>
        </button>
      ))}
      {own === 0 ? null : (
        <button type="button" className={styles.state} aria-pressed={filter === "own"} onClick={toggle("own")}>
          <Icon name="edit" className={styles.pencil} />
          Your reading
          <span className={styles.count}>{figure(own)}</span>
        </button>
      )}
    </div>
  );
}

/** Ms of quiet before the count is said: someone who types does not want to be talked to at every letter. */
const QUIET = 500;

function useCountSaid(shown: readonly RowPart[], isNarrowed: boolean): void {
  const announce = useAnnounce();
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const said = useRef(count);
  useEffect(() => {
    if (said.current === count) return;
    const timer = setTimeout(() => {
      said.current = count;
      announce(isNarrowed ? counted(count, "question") : "All questions");
    }, QUIET);
    return () => clearTimeout(timer);
  }, [count, isNarrowed, announce]);
}
