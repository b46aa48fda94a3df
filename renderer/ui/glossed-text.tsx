import { Tooltip, TooltipAnchor, TooltipProvider } from "@ariakit/react";
import type { ReactNode } from "react";
import type { GlossaryEntry } from "../../shared/model/glossary.ts";
import type { FoundTerm } from "../../shared/text/make-term-finder.ts";
import styles from "./glossed-text.module.css";
import card from "./term-card.module.css";

type GlossedTextProps = {
  readonly text: string;
  /** In order; a stretch of the text each. */
  readonly terms: readonly FoundTerm[];
  /** Whether Tab stops at its terms. */
  readonly reachable: boolean;
};

/** A text of ours in which some words are explained, on hover and on focus. */
export function GlossedText({ text, terms, reachable }: GlossedTextProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { entry, span } of terms) {
    parts.push(
      text.slice(at, span.start),
      <Term key={span.start} entry={entry} words={text.slice(span.start, span.end)} tabIndex={reachable ? 0 : -1} />,
    );
    at = span.end;
  }
  return [...parts, text.slice(at)];
}

type TermProps = { readonly entry: GlossaryEntry; readonly words: string; readonly tabIndex: 0 | -1 };

function Term({ entry: { term, means }, words, tabIndex }: TermProps) {
  return (
    <TooltipProvider timeout={250} hideTimeout={80} placement="bottom-start">
      <TooltipAnchor
        render={<button type="button" />}
        className={styles.term}
        aria-description={means}
        tabIndex={tabIndex}
      >
        {words}
      </TooltipAnchor>
      <Tooltip portal unmountOnHide role="tooltip" gutter={4} className={card.card}>
        <div className={card.term}>{term}</div>
        <p className={card.means}>{means}</p>
      </Tooltip>
    </TooltipProvider>
  );
}
