import type { Clause } from "../model/clause.ts";
import { type Span, textSpan } from "../model/span.ts";

/** A stretch of a clause widened to whole sentences: words out of their sentence mislead ("unless", "not"). */
export function widenToSentences({ sentences }: Pick<Clause, "sentences">, span: Span<"text">): Span<"text"> {
  const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const first = touched[0]?.start ?? span.start;
  const last = touched.at(-1)?.end ?? span.end;
  return textSpan(Math.min(first, span.start), Math.max(last, span.end));
}
