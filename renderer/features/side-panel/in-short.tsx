import { type ReactNode, useMemo } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { SummarySentence } from "../../../shared/model/summary.ts";
import type { Go } from "../../client/target.ts";
import { counted } from "../../messages/counts.ts";
import { practiceWords } from "../../messages/practices.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { LetterMark, PencilRule } from "../../ui/letter-mark.tsx";
import { findEvidence } from "../../client/find-evidence.ts";
import { type Gist, groupSummary, sayWhyEmpty } from "./group-summary.ts";
import styles from "./in-short.module.css";
import { PanelEmpty } from "./panel-empty.tsx";

type InShortProps = { readonly reading: Reading; readonly cited: ClauseId | null; readonly onGo: Go };

/** The summary by practice. Every sentence ends in the clauses it stands on; each shows its words and leads there. */
export function InShort({ reading, cited, onGo }: InShortProps) {
  const gists = useMemo(() => groupSummary(reading), [reading]);
  const byId = useMemo(() => new Map(reading.clauses.map((clause) => [clause.id, clause])), [reading]);
  if (gists.length === 0) {
    const { title, how } = sayWhyEmpty(reading);
    return <PanelEmpty title={title}>{how}</PanelEmpty>;
  }
  return (
    <div className={styles.body}>
      {gists.map((gist) => (
        <GistView key={gist.practice} gist={gist}>
          {(sentence) => <Cites {...{ sentence, byId, reading, cited, onGo }} />}
        </GistView>
      ))}
    </div>
  );
}

function GistView(props: { readonly gist: Gist; readonly children: (sentence: SummarySentence) => ReactNode }) {
  const { practice, sentences, clauses } = props.gist;
  const { letter, name, heading } = practiceWords[practice];
  return (
    <section className={styles.gist} aria-label={heading}>
      <h3 className={styles.heading}>
        <PencilRule letter={letter} />
        <LetterMark letter={letter} name={name} />
        {heading}
        {clauses === 0 ? null : <span className={styles.count}>{counted(clauses, "clause")}</span>}
      </h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.text} className={styles.sentence}>
            {withoutLastWord(sentence.text)}
            <span className={styles.bound}>
              {lastWord(sentence.text)}
              {props.children(sentence)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type CitesProps = InShortProps & {
  readonly sentence: SummarySentence;
  readonly byId: ReadonlyMap<ClauseId, Clause>;
};

function Cites({ sentence, byId, reading, cited, onGo }: CitesProps) {
  return sentence.cites.map((id) => {
    const clause = byId.get(id);
    if (clause === undefined) return null;
    const span = findEvidence(clause, sentence.practice, reading.facts);
    const quote = span === null ? clause.text : clause.text.slice(span.start, span.end);
    return (
      <span key={id} className={styles.chip}>
        <ClauseChip number={clause.number} quote={quote} open={id === cited} onGo={() => onGo(id, span, "citation")} />
      </span>
    );
  });
}

/** The last word and its chips stay on one line, so that no chip stands alone. */
function lastWord(text: string): string {
  return /\S+\s*$/.exec(text)?.[0].trim() ?? "";
}

function withoutLastWord(text: string): string {
  return text.replace(/\S+\s*$/, "");
}
