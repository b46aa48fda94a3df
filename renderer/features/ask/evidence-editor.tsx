import { type FocusEvent, useLayoutEffect, useRef } from "react";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { Button } from "../../ui/button.tsx";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { AskDesk } from "./ask-desk.ts";
import styles from "./own-answer.module.css";
import { EvidenceChip } from "./own-answer-box.tsx";
import { placeEvidence } from "./place-evidence.ts";
import type { Place } from "./use-own-answers.ts";
import { usePickPlace } from "./use-pick-place.ts";

type EvidenceEditorProps = {
  readonly own: OwnAnswer | null;
  /** Clauses marked before there was an answer. */
  readonly waiting: readonly Place[];
  readonly desk: AskDesk;
  readonly isPicking: boolean;
  readonly setPicking: (isPicking: boolean) => void;
  readonly onAdd: (place: Place) => void;
  /** Takes a piece of the answer's evidence out, by its place among it. */
  readonly onDrop: (index: number) => void;
  readonly onWaiting: (places: readonly Place[]) => void;
};

/** The clauses an own answer stands on, each to be taken out, and the ways to add one. */
export function EvidenceEditor(props: EvidenceEditorProps) {
  const { own, waiting, desk, isPicking, setPicking, onAdd, onDrop, onWaiting } = props;
  const placed = placeEvidence(own?.evidence ?? [], desk.byId);
  const catcher = useFocusCaught(placed.length + waiting.length);
  return (
    <div {...catcher} className={styles.evidence}>
      {placed.length + waiting.length === 0 ? null : <span className={styles.label}>Stands on</span>}
      {placed.map((evidence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the evidence of an answer never moves among itself
        <span key={index} className={styles.piece}>
          <EvidenceChip evidence={evidence} desk={desk} />
          {evidence.clause === null ? <span className={styles.was}>“{evidence.anchor.quote}”</span> : null}
          <TakeOut number={evidence.anchor.clauseNumber} onTake={() => onDrop(index)} />
        </span>
      ))}
      {waiting.map((place) => (
        <span key={`${place.clause} ${place.span?.start}`} className={styles.piece}>
          <WaitingChip place={place} desk={desk} />
          <TakeOut
            number={desk.byId.get(place.clause)?.number ?? ""}
            onTake={() => onWaiting(waiting.filter((each) => each !== place))}
          />
        </span>
      ))}
      <AddEvidence
        {...{ desk, isPicking, setPicking, onAdd }}
        named={[...placed.map(({ clause }) => clause?.id), ...waiting.map(({ clause }) => clause)]}
      />
    </div>
  );
}

/** A button that takes itself away with what it does leaves the focus to the ones that stay. */
function useFocusCaught(count: number) {
  const ref = useRef<HTMLDivElement>(null);
  const isHere = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: buttons come and go with the clauses
  useLayoutEffect(() => {
    if (!isHere.current || document.activeElement !== document.body) return;
    [...(ref.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, [count]);
  const onFocus = () => {
    isHere.current = true;
  };
  const onBlur = (event: FocusEvent) => {
    // A button that goes away leaves the focus to nobody.
    isHere.current = event.relatedTarget === null;
  };
  return { ref, onFocus, onBlur };
}

function WaitingChip({ place, desk }: { readonly place: Place; readonly desk: AskDesk }) {
  const clause = desk.byId.get(place.clause);
  if (clause === undefined) return null;
  const quote = place.span === null ? clause.text : clause.text.slice(place.span.start, place.span.end);
  return (
    <span className={styles.chip}>
      <ClauseChip number={clause.number} quote={quote} onGo={() => desk.go(clause.id, null, "citation")} />
    </span>
  );
}

function TakeOut({ number, onTake }: { readonly number: string; readonly onTake: () => void }) {
  const label = `Take ${number} out of your reading`;
  return (
    <button type="button" className={styles.out} aria-label={label} title={label} onClick={onTake}>
      <Icon name="close" size={12} />
    </button>
  );
}

type AddEvidenceProps = Pick<EvidenceEditorProps, "desk" | "isPicking" | "setPicking" | "onAdd"> & {
  /** The clauses it stands on already. */
  readonly named: readonly (ClauseId | undefined)[];
};

/** Pointing into the text, or the clause the reader is at: the one a chip led to, else the one on top of the pane. */
function AddEvidence({ desk, isPicking, setPicking, onAdd, named }: AddEvidenceProps) {
  const { pick, cited, place } = desk;
  usePickPlace(isPicking, { pick: pick ?? (() => null), onPicked: onAdd, onStop: () => setPicking(false) });
  const at = cited ?? place ?? desk.open.place?.clause;
  const here = at === undefined ? desk.open.reading.clauses[0] : desk.byId.get(at);
  if (isPicking) {
    return (
      <p role="status" className={styles.picking}>
        Click a clause in the text, or select words and click them. With the keyboard: F6 to the text, Enter on the
        clause. Esc ends it.
      </p>
    );
  }
  return (
    <span className={styles.add}>
      {pick === null ? null : (
        <Button small onClick={() => setPicking(true)}>
          Mark a clause in the text
        </Button>
      )}
      {here === undefined || named.includes(here.id) ? null : (
        <Button small title="The clause you are at" onClick={() => onAdd({ clause: here.id, span: null })}>
          Add {here.number}
        </Button>
      )}
    </span>
  );
}
