import type { ClauseId } from "../../../shared/model/ids.ts";
import { counted, figure } from "../../messages/counts.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import type { AskDesk } from "./ask-desk.ts";
import styles from "./cite-chips.module.css";
import type { Quote } from "./quotes.ts";

type CiteChipsProps = { readonly quotes: readonly Quote[]; readonly desk: Pick<AskDesk, "cited" | "go"> };

/** As many chips as stand beside the words of an answer; the answer unfolded has all of them. */
const MOST_CHIPS = 2;

/** A chip for each clause quoted, which shows its words and leads to the first of them; of many the first, and their count. */
export function CiteChips({ quotes, desk }: CiteChipsProps) {
  const byClause = [...Map.groupBy(quotes, ({ clause }) => clause.id)];
  const more = byClause.length - MOST_CHIPS;
  return (
    <span className={styles.chips}>
      {byClause.slice(0, MOST_CHIPS).map(([id, own]) => (
        <CiteChip key={id} quotes={own} desk={desk} />
      ))}
      {more <= 0 ? null : (
        <span className={styles.more} title={`and ${counted(more, "more clause")}`}>
          +{figure(more)}
        </span>
      )}
    </span>
  );
}

/** The chip of one clause with all that is quoted of it. */
export function CiteChip({ quotes, desk }: CiteChipsProps) {
  const [first] = quotes;
  if (first === undefined) return null;
  const { clause, span } = first;
  return (
    <ClauseChip
      number={clause.number}
      quote={quotes.map(({ text }) => text).join(" … ")}
      open={clause.id === desk.cited}
      onGo={() => desk.go(clause.id, span, "citation")}
    />
  );
}

type ClauseChipsProps = { readonly ids: readonly ClauseId[]; readonly desk: Pick<AskDesk, "byId" | "cited" | "go"> };

/** A chip for each clause as a whole; one that the reading does not hold is passed over. */
export function ClauseChips({ ids, desk }: ClauseChipsProps) {
  return (
    <span className={styles.chips}>
      {ids.flatMap((id) => {
        const clause = desk.byId.get(id);
        if (clause === undefined) return [];
        const go = () => desk.go(id, null, "citation");
        return [<ClauseChip key={id} number={clause.number} quote={clause.text} open={id === desk.cited} onGo={go} />];
      })}
    </span>
  );
}
