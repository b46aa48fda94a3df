import type { Anchor } from "../../shared/model/annotation.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { type Span, textSpan, toSource } from "../../shared/model/span.ts";

/** How much is kept of what stands before and after, as W3C's TextQuoteSelector is commonly made. */
const context = 32;
/** How much of a clause is quoted where the annotation is on the clause as a whole. */
const longestQuote = 2_000;

/**
 * Where an annotation stands, told in the three ways it can be found again by.
 * Goes in: the document, the clause, and the words marked in it (`null`, or no words at all: the whole clause). Comes
 * out: the anchor, or `null` where the document has no such clause or the clause no such words.
 */
export function makeAnchor(
  reading: Reading,
  id: ClauseId,
  marked: { start: number; end: number } | null,
): Anchor | null {
  const index = reading.clauses.findIndex((clause) => clause.id === id);
  const clause = reading.clauses[index];
  if (clause === undefined) return null;
  const whole = marked === null || marked.start === marked.end;
  const span = whole ? textSpan(0, clause.text.length) : textSpan(marked.start, marked.end);
  if (span.start > span.end || span.end > clause.text.length) return null;
  const words = clause.text.slice(span.start, span.end);
  return {
    clause: id,
    clauseNumber: clause.number,
    quote: whole ? startOf(words, longestQuote) : words,
    prefix: endOf(textBefore(reading.clauses, index) + clause.text.slice(0, span.start), context),
    suffix: startOf(clause.text.slice(span.end) + textAfter(reading.clauses, index), context),
    span,
    source: sourceOf(clause, span),
  };
}

/** A bookmark covers its whole clause, so its context is its neighbours'. */
function textBefore(clauses: readonly Clause[], index: number): string {
  const before = clauses[index - 1];
  return before === undefined ? "" : `${before.text}\n`;
}

function textAfter(clauses: readonly Clause[], index: number): string {
  const after = clauses[index + 1];
  return after === undefined ? "" : `\n${after.text}`;
}

function sourceOf(clause: Clause, span: Span<"text">): Span<"source"> {
  return clause.map.length === 0 ? clause.span : toSource(clause.map, span);
}

/** The first characters of a text, one fewer where a pair of surrogates would be cut in two. */
function startOf(text: string, length: number): string {
  return text.slice(0, cutsPair(text, length) ? length - 1 : length);
}

function endOf(text: string, length: number): string {
  const start = Math.max(0, text.length - length);
  return text.slice(cutsPair(text, start) ? start + 1 : start);
}

function cutsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
