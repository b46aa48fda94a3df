import { useState } from "react";
import { stateWord } from "../../../shared/messages/question-words.ts";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import type { AskDesk } from "./ask-desk.ts";
import styles from "./own-answer.module.css";
import { OwnAnswerBox } from "./own-answer-box.tsx";
import { OwnAnswerEditor } from "./own-answer-editor.tsx";
import { findAgain } from "./place-evidence.ts";
import type { QuestionRow } from "./question-rows.ts";

type OwnAnswerPartProps = { readonly row: QuestionRow; readonly desk: AskDesk; readonly isEdited: boolean };

/** The reader's own answer to a question, beside the one Smallprint read; or the way to give one. */
export function OwnAnswerPart({ row, desk, isEdited }: OwnAnswerPartProps) {
  const { question, answer, own, earlier } = row;
  const [isPicking, setPicking] = useState(false);
  if (isEdited) return <OwnAnswerEditor {...{ question, own, desk, isPicking, setPicking }} />;
  const edit = () => desk.edit(question.id);
  const findIt = () => {
    setPicking(desk.pick !== null);
    edit();
  };
  if (own !== null) {
    return (
      <OwnAnswerBox title={`Your reading: ${stateWord(own.state, question).toLowerCase()}`} own={own} desk={desk}>
        <Button look="link" onClick={edit}>
          Change
        </Button>
        <Button look="link" onClick={() => desk.own.remove(own)}>
          Remove your reading
        </Button>
      </OwnAnswerBox>
    );
  }
  return (
    <>
      {earlier === null ? null : <EarlierAnswer row={row} desk={desk} />}
      <p className={styles.acts}>
        {answer?.state === "does-not-say" ? (
          <Button look="link" onClick={findIt}>
            I found it: mark the clause
          </Button>
        ) : null}
        <Button look="link" onClick={edit}>
          {earlier === null ? "Answer it yourself" : "Answer it anew"}
        </Button>
        {answer?.state === "does-not-say" ? null : <Kbd accelerator="F2" bare />}
      </p>
    </>
  );
}

/** What the reader found in an earlier version: nothing is taken over into this one without their word. */
function EarlierAnswer({ row: { question, earlier }, desk }: Omit<OwnAnswerPartProps, "isEdited">) {
  if (earlier === null) return null;
  const { number = 0 } = desk.open.versions.find(({ id }) => id === earlier.version) ?? {};
  const again = findAgain(earlier.evidence, desk.open.reading.clauses);
  const state = stateWord(earlier.state, question).toLowerCase();
  return (
    <OwnAnswerBox
      title={`Your reading of version ${number}: ${state}`}
      own={{ words: earlier.words, evidence: [] }}
      desk={desk}
      isEarlier
    >
      <Button look="link" onClick={() => desk.own.adopt(earlier, again)}>
        Keep it for this version
      </Button>
      {earlier.evidence.length === 0 ? null : (
        <span className={styles.found}>
          {again.length} of {earlier.evidence.length} found again
        </span>
      )}
    </OwnAnswerBox>
  );
}
