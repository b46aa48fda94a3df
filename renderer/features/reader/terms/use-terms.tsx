import type { ReactNode, RefObject } from "react";
import type { TermFinder } from "../../../../shared/text/make-term-finder.ts";
import { findTerms } from "../../../client/glossary.ts";
import type { PaneDocument } from "../use-document.ts";
import { TermCard } from "./term-card.tsx";
import { usePointedTerm } from "./use-pointed-term.ts";
import { useTermHighlights } from "./use-term-highlights.ts";

type Terms = {
  /** `null` for policies in other languages: the glossary is of English words. */
  readonly findTerms: TermFinder | null;
  /** What the text tells of the pointer; the same object in every render. */
  readonly pointer: ReturnType<typeof usePointedTerm>["pointer"];
  readonly card: ReactNode;
};

/** Underlines the glossary's words in the text and explains the one that the pointer rests on. */
export function useTerms(
  scroller: RefObject<HTMLElement | null>,
  { paper, language }: { readonly paper: PaneDocument; readonly language: string },
): Terms {
  const finder = language === "en" || language === "und" ? findTerms : null;
  useTermHighlights(scroller, paper, finder);
  const { pointed, pointer, keep, leave, close } = usePointedTerm(scroller, { byId: paper.byId, findTerms: finder });
  const card =
    pointed === null ? null : (
      <TermCard
        key={`${pointed.box.x} ${pointed.box.y}`}
        pointed={pointed}
        onEnter={keep}
        onLeave={leave}
        onClose={close}
      />
    );
  return { findTerms: finder, pointer, card };
}
