import { type KeyboardEvent, useEffect, useRef } from "react";
import { answerHead, stateWord } from "../../../shared/messages/question-words.ts";
import { AnswerGlyph } from "../../ui/answer-glyph.tsx";
import { Icon } from "../../ui/icon.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import type { RowProps } from "../../ui/use-arrow-list.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { AnswerDetail } from "./answer-detail.tsx";
import { AnswerLine } from "./answer-line.tsx";
import type { AskDesk } from "./ask-desk.ts";
import { OwnAnswerPart } from "./own-answer-part.tsx";
import styles from "./question-item.module.css";
import type { QuestionRow as Row } from "./question-rows.ts";
import { shapeOf } from "./question-rows.ts";

type QuestionItemProps = {
  readonly row: Row;
  readonly rowProps: RowProps;
  readonly isOpen: boolean;
  readonly isEdited: boolean;
  readonly desk: AskDesk;
};

/** A question with its answer in a line; unfolded, with the words it stands on and the reader's own answer. */
export function QuestionItem({ row, rowProps, isOpen, isEdited, desk }: QuestionItemProps) {
  const { question, answer, own, isRedLine } = row;
  const item = useInView(isOpen);
  const onKeyDown = (event: KeyboardEvent) => {
    const first = answer?.evidence[0];
    if (event.key !== "Enter" || !event.altKey || first === undefined) return;
    event.preventDefault();
    desk.go(first.clause, first.span, "citation");
  };
  return (
    <li ref={item} className={joinClasses(styles.item, isOpen && styles.open)} data-question={question.id}>
      <span className={styles.glyph}>
        <AnswerGlyph shape={shapeOf(answer)} />
      </span>
      <button
        type="button"
        {...rowProps}
        className={styles.question}
        aria-expanded={isOpen}
        onClick={() => desk.show(isOpen ? null : question.id)}
        onKeyDown={onKeyDown}
      >
        {question.asks}
        <VisuallyHidden> {inWords(row)}</VisuallyHidden>
      </button>
      {isRedLine ? (
        <span className={styles.red} title="Red line" aria-hidden>
          r
        </span>
      ) : null}
      <div className={styles.body}>
        {isOpen ? <AnswerDetail {...{ question, answer, desk }} /> : <AnswerLine {...{ question, answer, desk }} />}
        {isOpen || isEdited ? <OwnAnswerPart {...{ row, desk, isEdited }} /> : null}
        {own === null || isOpen ? null : (
          <p className={styles.own} aria-hidden>
            <Icon name="edit" size={13} />
            Your reading: {stateWord(own.state, question).toLowerCase()}
          </p>
        )}
      </div>
    </li>
  );
}

/** What the shapes beside a question say, for those who do not see them. */
function inWords({ question, answer, own, isRedLine }: Row): string {
  const read = answer === null ? "Not answered" : answerHead(answer, question);
  const mine = own === null ? [] : [`Your reading: ${stateWord(own.state, question).toLowerCase()}`];
  return [read, ...mine, ...(isRedLine ? ["Red line"] : [])].map((words) => `${words}.`).join(" ");
}

/** An answer that is unfolded at the lower edge comes into view as far as it fits. */
function useInView(isOpen: boolean) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return item;
}
