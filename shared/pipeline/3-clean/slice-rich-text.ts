import type { RichText } from "../../model/block.ts";
import { type Span, type Stretch, textSpan } from "../../model/span.ts";

/** The part of a rich text that a span covers, with its marks and its map cut to it. */
export function sliceRichText(rich: RichText, span: Span<"text">): RichText {
  const { start, end } = span;
  const marks = rich.marks
    .filter((mark) => mark.span.start < end && mark.span.end > start)
    .map((mark) => ({
      ...mark,
      span: textSpan(Math.max(mark.span.start, start) - start, Math.min(mark.span.end, end) - start),
    }));
  const map = rich.map.flatMap(([text, source, length]): readonly Stretch[] => {
    const [from, to] = [Math.max(text, start), Math.min(text + length, end)];
    return to > from ? [[from - start, source + from - text, to - from]] : [];
  });
  return { text: rich.text.slice(start, end), marks, map };
}
