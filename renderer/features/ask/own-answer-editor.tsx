import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { stateWord } from "../../../shared/messages/question-words.ts";
import type { AnswerState, OwnAnswer } from "../../../shared/model/own-answer.ts";
import type { Question } from "../../../shared/model/question.ts";
import { AnswerGlyph } from "../../ui/answer-glyph.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useAnnounce } from "../../ui/live-region.tsx";
import type { AskDesk } from "./ask-desk.ts";
import { EvidenceEditor } from "./evidence-editor.tsx";
import styles from "./own-answer.module.css";
import type { Place } from "./use-own-answers.ts";
import { WordsEditor } from "./words-editor.tsx";

type OwnAnswerEditorProps = {
  readonly question: Question;
  readonly own: OwnAnswer | null;
  readonly desk: AskDesk;
  readonly isPicking: boolean;
  readonly setPicking: (isPicking: boolean) => void;
};

const states = ["yes", "no", "unclear", "does-not-say"] as const satisfies readonly AnswerState[];

/**
 * Where the reader answers a question: a state, their own words, and the clauses it stands on. Every step is kept at once,
 * and can be undone; there is nothing to save. Clauses that are marked before there is an answer wait for its state.
 */
export function OwnAnswerEditor({ question, own, desk, isPicking, setPicking }: OwnAnswerEditorProps) {
  const box = useRef<HTMLElement>(null);
  const [waiting, setWaiting] = useState<readonly Place[]>([]);
  const words = useRef(own?.words ?? "");
  const announce = useAnnounce();
  const focusStates = () => box.current?.querySelector<HTMLElement>("[aria-pressed]")?.focus();
  // It opens because the reader asked for it; who is to point into the text starts there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens
  useEffect(() => {
    if (!isPicking) focusStates();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  /** As it stands at this moment: words may have been saved since this was drawn. */
  const current = () => (own === null ? null : { ...own, words: words.current });
  const choose = (state: AnswerState) => {
    if (state === own?.state) return;
    desk.own.give({ to: { question: question.id, own: current() }, state, evidence: waiting });
    setWaiting([]);
  };
  const add = (place: Place) => {
    setPicking(false);
    const answer = current();
    if (answer !== null) return desk.own.addEvidence(answer, place);
    setWaiting([...waiting, place]);
    announce(`Clause ${desk.byId.get(place.clause)?.number ?? ""} is marked. Now say what you read there.`);
    focusStates();
  };
  const close = () => {
    setPicking(false);
    desk.edit(null);
    box.current?.closest("[data-question]")?.querySelector<HTMLElement>("[data-row]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <section ref={box} aria-label="Your reading" className={styles.part} onKeyDown={onKeyDown}>
      <div className={styles.yours}>
        <p className={styles.title}>
          <Icon name="edit" size={14} />
          {own === null ? "What do you read?" : "Your reading"}
        </p>
        <StateChoice question={question} chosen={own?.state ?? null} onChoose={choose} />
        {own === null ? null : (
          <WordsEditor
            own={own}
            onWrite={(text) => {
              words.current = text;
              desk.own.write(own, text);
            }}
            onWrote={(before, after) => desk.own.wrote(own, before, after)}
            onDone={close}
          />
        )}
        <EvidenceEditor
          {...{ own, waiting, desk, isPicking, setPicking }}
          onAdd={add}
          onDrop={(index) => {
            const answer = current();
            if (answer !== null) desk.own.dropEvidence(answer, index);
          }}
          onWaiting={setWaiting}
        />
      </div>
      <p className={styles.acts}>
        <Button look="link" onClick={close}>
          Done
        </Button>
      </p>
    </section>
  );
}

type StateChoiceProps = {
  readonly question: Question;
  readonly chosen: AnswerState | null;
  readonly onChoose: (state: AnswerState) => void;
};

/** Switches, not radio buttons: arrows would answer on their way past. */
function StateChoice({ question, chosen, onChoose }: StateChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are switches
    <div role="group" aria-label={question.asks} className={styles.states}>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.state}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state)}
        >
          <AnswerGlyph shape={state} />
          {stateWord(state, question)}
        </button>
      ))}
    </div>
  );
}
