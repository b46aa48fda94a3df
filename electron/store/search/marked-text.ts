import { type Span, textSpan } from "../../../shared/model/span.ts";
import { gap, withGaps, withoutGaps } from "./unspaced.ts";

/** The characters that `highlight()` puts around each match; `indexable` keeps them out of what is indexed. */
export const matchStart = "\u0001";
export const matchEnd = "\u0002";

/** Control characters that mean something here, halves of letters, and scripts that are parted: nearly no clause has any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
const anyOdd = /[\0-\u0003\u0e00-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\ud800-\udfff\uf900-\uffff]/;

/** Text as the index takes it: control characters become spaces, and letters that are words of their own are parted. */
export function indexable(clauseText: string): string {
  if (!anyOdd.test(clauseText)) return clauseText;
  const text = clauseText.toWellFormed().replaceAll("\0", " ");
  return withGaps(text.replaceAll(matchStart, " ").replaceAll(matchEnd, " ").replaceAll(gap, " "));
}

/** What `highlight()` gave, taken apart. Comes out: the text as long as the clause's own, and the spans that were marked. */
export function takeMarks(marked: string): { readonly text: string; readonly matches: readonly Span<"text">[] } {
  const parts = withoutGaps(marked).replaceAll(matchEnd, matchStart).split(matchStart);
  const matches: Span<"text">[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    // Text and match take turns, text first.
    if (index % 2 === 1) matches.push(textSpan(offset, offset + part.length));
    offset += part.length;
  }
  return { text: parts.join(""), matches };
}
