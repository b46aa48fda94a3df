import type { Span } from "../../../shared/model/span.ts";
import { locateRange } from "./locate-range.ts";
import { elementIdOf, type PassageKey } from "./passages.ts";

/** The highlights the pane draws; their looks are in `highlights.css`. */
export type HighlightName = "hit" | "hit-current" | "note" | "flash" | "evidence" | "why" | "term";

/** Which of two that cover the same words is seen. */
const priority: Readonly<Record<HighlightName, number>> = {
  term: -1,
  note: 0,
  evidence: 1,
  why: 2,
  hit: 3,
  "hit-current": 4,
  flash: 5,
};

export type Words = { readonly key: PassageKey; readonly span: Span<"text"> };

/**
 * Draws one highlight over the given words, in place of what it covered before. The document is not changed: these are CSS
 * highlights over its text. Words that are not on the page are passed over.
 */
export function paintHighlight(name: HighlightName, words: readonly Words[]): void {
  const ranges = words.flatMap(({ key, span }) => rangeOf(key, span) ?? []);
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority[name];
  CSS.highlights.set(name, highlight);
}

/** The words of a passage on the page, or `null` where they are not shown. */
export function rangeOf(key: PassageKey, span: Span<"text">): StaticRange | null {
  const passage = document.getElementById(elementIdOf(key));
  return passage === null ? null : locateRange(passage, span);
}
