import type { Anchor } from "../../shared/model/annotation.ts";
import type { Clause } from "../../shared/model/clause.ts";
import { clauseId } from "../../shared/model/ids.ts";
import type { ReadingPlace } from "../../shared/model/policy.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { textSpan, toSource } from "../../shared/model/span.ts";
import type { Anchors } from "../store/store-contract.ts";

/** The clause of an annotation whose words are not among the clauses now; it keeps its words, and finds them when they return. */
const nowhere = clauseId(0);

/**
 * Where the annotations of a version stand when it was read again: clauses are numbered from the first, so one that comes in
 * before them moves them all. Their place in the file tells, then their words.
 * Goes in: the anchors and the reading place, the reading they were made on where it is known, the new one. Comes out: those
 * that changed.
 */
export function moveAnchors(old: Anchors, before: Reading | null, after: Reading): Anchors {
  const moved = old.anchors.map((one) => ({ ...one, anchor: moveAnchor(one.anchor, after) }));
  const place = old.place === null || before === null ? null : movePlace(old.place, before, after);
  return {
    version: old.version,
    anchors: moved.filter(({ anchor }, index) => !isSame(anchor, old.anchors[index]?.anchor)),
    place: place?.clause === old.place?.clause ? null : place,
  };
}

function isSame(anchor: Anchor, other: Anchor | undefined): boolean {
  return anchor.clause === other?.clause && anchor.clauseNumber === other.clauseNumber;
}

function moveAnchor(anchor: Anchor, { clauses }: Reading): Anchor {
  const here = clauses.find((clause) => standsAt(anchor, clause)) ?? onlyOne(clauses, anchor);
  return here === undefined
    ? { ...anchor, clause: nowhere }
    : { ...anchor, clause: here.id, clauseNumber: here.number, span: spanIn(anchor, here) };
}

/** Whether the same words stand in a clause at the same place of the file. */
function standsAt(anchor: Anchor, clause: Clause): boolean {
  const { span, quote, source } = anchor;
  if (clause.text.slice(span.start, span.start + quote.length) !== quote) return false;
  const start = clause.map.length === 0 ? clause.span.start : toSource(clause.map, span).start;
  return start === source.start;
}

/** The one clause that has the words with what stood around them, where no other has. */
function onlyOne(clauses: readonly Clause[], { quote, prefix, suffix, span }: Anchor): Clause | undefined {
  const around = span.start === 0 ? quote : (prefix.split("\n").at(-1) ?? "") + quote + (suffix.split("\n")[0] ?? "");
  const found = quote === "" ? [] : clauses.filter(({ text }) => text.includes(around));
  return found.length === 1 ? found[0] : undefined;
}

function spanIn({ quote, span, prefix }: Anchor, { text }: Clause): Anchor["span"] {
  if (text.slice(span.start, span.start + quote.length) === quote) return span;
  const before = span.start === 0 ? "" : (prefix.split("\n").at(-1) ?? "");
  const start = Math.max(0, text.indexOf(before + quote)) + before.length;
  return textSpan(start, start + quote.length);
}

/** The clause that now stands where the old one began in the file, or the next one. */
function movePlace(place: ReadingPlace, before: Reading, after: Reading): ReadingPlace {
  const start = before.clauses.find(({ id }) => id === place.clause)?.span.start;
  if (start === undefined) return place;
  const clause = after.clauses.find(({ span }) => span.end > start) ?? after.clauses.at(-1);
  return clause === undefined ? place : { ...place, clause: clause.id };
}
