import { type ReactNode, useMemo } from "react";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { WatchKind } from "../../../shared/model/watch-item.ts";
import { firstTerms } from "../../client/first-terms.ts";
import { type Citation, makeCiter } from "../../client/make-citer.ts";
import type { Go } from "../../client/target.ts";
import { counted } from "../../messages/counts.ts";
import { practiceWords } from "../../messages/practices.ts";
import { CitedSentence } from "../../ui/cited-sentence.tsx";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { LetterMark, PencilRule } from "../../ui/letter-mark.tsx";
import { type Gist, groupSummary, sayWhyEmpty } from "./group-summary.ts";
import styles from "./in-short.module.css";
import { PanelEmpty } from "./panel-empty.tsx";
import { WatchFor } from "./watch-for.tsx";

type InShortProps = {
  readonly reading: Reading;
  readonly cited: ClauseId | null;
  readonly onGo: Go;
  readonly redLines: readonly WatchKind[];
  readonly onRedLines: (kinds: readonly WatchKind[]) => void;
  readonly onAsk: (question: QuestionId) => void;
};

/** What to watch for, then the summary by practice. Every sentence ends in the clauses it stands on. */
export function InShort({ reading, cited, onGo, redLines, onRedLines, onAsk }: InShortProps) {
  const gists = useMemo(() => groupSummary(reading), [reading]);
  const cite = useMemo(() => makeCiter(reading), [reading]);
  const terms = useMemo(() => firstTerms([...reading.watch, ...reading.summary].map(({ text }) => text)), [reading]);
  const watch =
    reading.watch.length === 0 ? null : <WatchFor {...{ reading, terms, cited, onGo, redLines, onRedLines, onAsk }} />;
  if (gists.length === 0) {
    const { title, how } = sayWhyEmpty(reading);
    return (
      <>
        {watch}
        <PanelEmpty title={title}>{how}</PanelEmpty>
      </>
    );
  }
  const chip = ({ clause, number, quote, span }: Citation) => (
    <ClauseChip
      key={clause}
      number={number}
      quote={quote}
      open={clause === cited}
      onGo={() => onGo(clause, span, "citation")}
    />
  );
  return (
    <div className={styles.body}>
      {watch}
      {gists.map((gist) => (
        <GistView key={gist.practice} gist={gist}>
          {gist.sentences.map((sentence) => (
            <li key={sentence.text} className={styles.sentence}>
              <CitedSentence text={sentence.text} terms={terms.get(sentence.text)} chips={cite(sentence).map(chip)} />
            </li>
          ))}
        </GistView>
      ))}
    </div>
  );
}

function GistView(props: { readonly gist: Gist; readonly children: readonly ReactNode[] }) {
  const { practice, clauses } = props.gist;
  const { letter, name, heading } = practiceWords[practice];
  return (
    <section className={styles.gist} aria-label={heading}>
      <h2 className={styles.heading}>
        <PencilRule letter={letter} />
        <LetterMark letter={letter} name={name} />
        {heading}
        {clauses === 0 ? null : <span className={styles.count}>{counted(clauses, "clause")}</span>}
      </h2>
      <ul>{props.children}</ul>
    </section>
  );
}
