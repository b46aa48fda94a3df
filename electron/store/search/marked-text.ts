import { type Span, textSpan } from "../../../shared/model/span.ts";

/** The characters that `highlight()` puts around each match; `indexable` keeps them out of what is indexed. */
export const matchStart = "\u0001";
export const matchEnd = "\u0002";

/** Text as the index takes it, letter for letter as long as the clause's own: control characters become spaces. */
export function indexable(clauseText: string): string {
  return clauseText.toWellFormed().replaceAll("\0", " ").replaceAll(matchStart, " ").replaceAll(matchEnd, " ");
}

/** What `highlight()` gave, taken apart. Comes out: the text without marks, and the spans that were marked. */
export function takeMarks(marked: string): { readonly text: string; readonly matches: readonly Span<"text">[] } {
  const parts = marked.replaceAll(matchEnd, matchStart).split(matchStart);
  const matches: Span<"text">[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    // Text and match take turns, text first.
    if (index % 2 === 1) matches.push(textSpan(offset, offset + part.length));
    offset += part.length;
  }
  return { text: parts.join(""), matches };
}
