import type { ReactNode } from "react";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import type { AskDesk } from "./ask-desk.ts";
import styles from "./own-answer.module.css";
import { type PlacedEvidence, placeEvidence } from "./place-evidence.ts";

type OwnAnswerBoxProps = {
  readonly title: string;
  readonly own: Pick<OwnAnswer, "words" | "evidence">;
  readonly desk: AskDesk;
  readonly isEarlier?: boolean;
  /** What can be done about it. */
  readonly children: ReactNode;
};

/** What the reader answered: in their own voice, with the clauses it stands on. */
export function OwnAnswerBox({ title, own, desk, isEarlier = false, children }: OwnAnswerBoxProps) {
  const placed = placeEvidence(own.evidence, desk.byId);
  const lost = placed.filter(({ clause }) => clause === null);
  return (
    <section aria-label={title} className={styles.part}>
      <div className={joinClasses(styles.yours, isEarlier && styles.earlier)}>
        <p className={styles.title}>
          <Icon name="edit" size={14} />
          {title}
        </p>
        {own.words === "" && placed.length === lost.length ? null : (
          <p className={styles.words}>
            {own.words}{" "}
            {placed.map((evidence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the evidence of an answer never moves among itself
              <EvidenceChip key={index} evidence={evidence} desk={desk} />
            ))}
          </p>
        )}
        {lost.map(({ anchor }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={index} className={styles.lost}>
            No longer found: “{anchor.quote}” <span className={styles.was}>(was {anchor.clauseNumber})</span>
          </p>
        ))}
      </div>
      <p className={styles.acts}>{children}</p>
    </section>
  );
}

type EvidenceChipProps = { readonly evidence: PlacedEvidence; readonly desk: Pick<AskDesk, "cited" | "go"> };

/** The chip of a clause that an own answer stands on; nothing where its words are not found. */
export function EvidenceChip({ evidence: { anchor, clause }, desk }: EvidenceChipProps) {
  if (clause === null) return null;
  return (
    <span className={styles.chip}>
      <ClauseChip
        number={clause.number}
        quote={anchor.quote}
        open={clause.id === desk.cited}
        onGo={() => desk.go(clause.id, anchor.span, "citation")}
      />
    </span>
  );
}
