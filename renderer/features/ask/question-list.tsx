import type { KeyboardEvent } from "react";
import { groupNames } from "../../../shared/messages/question-words.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import { useArrowList } from "../../ui/use-arrow-list.ts";
import type { AskDesk } from "./ask-desk.ts";
import styles from "./ask-panel.module.css";
import { QuestionItem } from "./question-item.tsx";
import type { RowPart } from "./question-rows.ts";

type QuestionListProps = {
  readonly parts: readonly RowPart[];
  readonly unfolded: QuestionId | null;
  readonly edited: QuestionId | null;
  readonly desk: AskDesk;
};

/** The questions by group. Arrows move between them, Enter unfolds one, Esc folds it, F2 answers it oneself, and typing goes to the field. */
export function QuestionList({ parts, unfolded, edited, desk }: QuestionListProps) {
  const ids = parts.flatMap(({ rows }) => rows.map(({ question }): string => question.id));
  const { listProps, rowProps } = useArrowList(ids);
  /** Esc goes back a step: from an unfolded question to its row, from the rows to the field. */
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    event.preventDefault();
    if (unfolded === null) return desk.type();
    desk.show(null);
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${CSS.escape(unfolded)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    listProps.onKeyDown(event);
    if (event.key === "Escape" && !event.defaultPrevented) leave(event);
    if (isTyping(event) && event.target instanceof HTMLElement && event.target.dataset.row !== undefined) desk.type();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come up from the buttons in it, which are what one acts on
    <div onKeyDown={onKeyDown}>
      {parts.map(({ group, rows }) => {
        const name = group === "first" ? firstName(rows.some(({ isRedLine }) => isRedLine)) : groupNames[group];
        return (
          <section key={group} aria-label={name}>
            <h2 className={styles.group}>{name}</h2>
            <ul>
              {rows.map((row) => (
                <QuestionItem
                  key={row.question.id}
                  row={row}
                  rowProps={rowProps(row.question.id)}
                  isOpen={row.question.id === unfolded}
                  isEdited={row.question.id === edited}
                  desk={desk}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function firstName(hasRedLines: boolean): string {
  return hasRedLines ? "Red lines and first questions" : "First questions";
}

/** A letter or sign without a modifier; a space presses the button it is on. */
function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}
