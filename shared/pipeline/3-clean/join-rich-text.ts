import type { Mark, RichText } from "../../model/block.ts";
import { type Span, type Stretch, textSpan } from "../../model/span.ts";

/** Several rich texts as one, and where each of them stands in it. */
export type Joined = { readonly rich: RichText; readonly parts: readonly Span<"text">[] };

/**
 * Puts rich texts one after the other with a separator between them; marks and maps move along. The separator has no
 * place in the source, nor has a text that comes earlier there than the one before it, as where a parser put a table right.
 */
export function joinRichText(texts: readonly RichText[], separator: string): Joined {
  const marks: Mark[] = [];
  const map: Stretch[] = [];
  const parts: Span<"text">[] = [];
  let [text, end] = ["", 0];
  for (const [index, rich] of texts.entries()) {
    if (index > 0) text += separator;
    const at = text.length;
    for (const mark of rich.marks) marks.push({ ...mark, span: textSpan(mark.span.start + at, mark.span.end + at) });
    for (const [from, source, length] of rich.map) {
      if (source >= end) map.push([from + at, source, length]);
      end = Math.max(end, source + length);
    }
    parts.push(textSpan(at, at + rich.text.length));
    text += rich.text;
  }
  return { rich: { text, marks, map }, parts };
}
