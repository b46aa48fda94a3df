import { useState } from "react";
import type { ClosestClause } from "../../../shared/ipc/answers.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId, VersionId } from "../../../shared/model/ids.ts";
import type { Go } from "../../client/target.ts";
import { useQuery } from "../../client/use-query.ts";
import { Button } from "../../ui/button.tsx";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import styles from "./closest-clauses.module.css";

type ClosestClausesProps = {
  readonly version: VersionId;
  /** As typed, without spaces around it; empty for none. */
  readonly question: string;
  /** Whether no standing question has these words: then there is nothing else to show. */
  readonly isAlone: boolean;
  readonly byId: ReadonlyMap<ClauseId, Clause>;
  readonly cited: ClauseId | null;
  readonly onGo: Go;
};

/** The clauses that come closest to a question in the reader's own words. They are only that, and it says so. */
export function ClosestClauses(props: ClosestClausesProps) {
  const { question, isAlone } = props;
  const [isAsked, setAsked] = useState(false);
  if (question === "") return null;
  if (!isAlone && !isAsked) {
    return (
      <p className={styles.ask}>
        <Button look="link" onClick={() => setAsked(true)}>
          Show the clauses closest to “{question}”
        </Button>
      </p>
    );
  }
  return (
    <section aria-label="Closest clauses" className={styles.closest}>
      <h2 className={styles.heading}>Closest clauses</h2>
      <Ranked {...props} />
    </section>
  );
}

function Ranked({ version, question, byId, cited, onGo }: ClosestClausesProps) {
  const query = useQuery("policy.ask", [{ version, question }], []);
  if (query.kind === "loading") return null;
  if (query.kind === "failed") {
    return (
      <p className={styles.caution}>
        The policy could not be asked.{" "}
        <Button look="link" onClick={query.retry}>
          Try again
        </Button>
      </p>
    );
  }
  if (!query.value.ok) return <p className={styles.caution}>{sentenceFor(query.value.failure).says}</p>;
  const found = query.value.value;
  if (found.length === 0) {
    return <p className={styles.caution}>No clause has these words, or words that mean the same.</p>;
  }
  return (
    <>
      <p className={styles.caution}>These clauses come closest. They are not an answer.</p>
      <ol>
        {found.map((close) => (
          <CloseClause key={close.clause} {...{ close, byId, cited, onGo }} />
        ))}
      </ol>
    </>
  );
}

type CloseClauseProps = Pick<ClosestClausesProps, "byId" | "cited" | "onGo"> & { readonly close: ClosestClause };

function CloseClause({ close: { clause: id, span }, byId, cited, onGo }: CloseClauseProps) {
  const clause = byId.get(id);
  if (clause === undefined) return null;
  const words = span === null ? clause.text : clause.text.slice(span.start, span.end);
  return (
    <li className={styles.row}>
      <ClauseChip number={clause.number} quote={words} open={id === cited} onGo={() => onGo(id, span, "citation")} />
      <bdi className={styles.words}>{words}</bdi>
    </li>
  );
}
