import { Tooltip, TooltipAnchor, TooltipProvider } from "@ariakit/react";
import styles from "./clause-chip.module.css";
import { joinClasses } from "./join-classes.ts";

type ClauseChipProps = {
  /** The clause's display number. */
  readonly number: string;
  /** Its words, shown on hover and focus; cut where they are long. */
  readonly quote: string;
  /** Whether it is the clause the pane went to last. */
  readonly open?: boolean;
  readonly tabIndex?: 0 | -1;
  readonly onGo: () => void;
};

/** A citation: the number of a clause. Hover or focus shows its words, Enter or click goes there. */
export function ClauseChip(props: ClauseChipProps) {
  return (
    <TooltipProvider timeout={250} hideTimeout={80} placement="bottom">
      <TooltipAnchor
        render={<button type="button" />}
        className={joinClasses(styles.chip, props.open && styles.open)}
        aria-label={`Go to clause ${props.number}`}
        aria-description={shortened(props.quote)}
        aria-current={props.open ? "location" : undefined}
        tabIndex={props.tabIndex}
        onClick={props.onGo}
      >
        {props.number}
      </TooltipAnchor>
      <Tooltip portal unmountOnHide role="tooltip" gutter={6} className={styles.card}>
        <div className={styles.place}>Clause {props.number}</div>
        <blockquote className={styles.quote}>{shortened(props.quote)}</blockquote>
      </Tooltip>
    </TooltipProvider>
  );
}

/** At most about 420 characters, which is what seven lines of the card hold, cut between words. */
function shortened(quote: string): string {
  if (quote.length <= 420) return quote;
  return `${quote.slice(0, 420).replace(/\s+\S*$/, "")} …`;
}
