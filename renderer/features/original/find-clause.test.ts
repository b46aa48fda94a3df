import { expect, test } from "vitest";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId } from "../../../shared/model/ids.ts";
import { type Span, sourceSpan, textSpan, toSource } from "../../../shared/model/span.ts";
import { findClause } from "./find-clause.ts";

/** `<p>We <b>keep</b> logs.</p>` at 100, read as `We keep logs.` */
const clause = {
  id: clauseId(1),
  text: "We keep logs.",
  span: sourceSpan(103, 123),
  map: [
    [0, 103, 3],
    [3, 109, 4],
    [7, 117, 6],
  ],
} as unknown as Clause;
const later = { ...clause, id: clauseId(2), span: sourceSpan(300, 320), map: [[0, 300, 13]] } as Clause;
const leftOut = [{ reason: "navigation", text: "Menu", span: sourceSpan(10, 40) }] as const;
const known = { clauses: [clause, later], leftOut };

const wordsAt = (span: Span<"source">) => {
  const found = findClause(known, span);
  return found.kind === "clause" && found.span !== null
    ? clause.text.slice(found.span.start, found.span.end)
    : found.kind;
};

test("every stretch of a clause's text comes back from its place in the original", () => {
  for (let start = 0; start < clause.text.length; start += 1) {
    for (let end = start + 1; end <= clause.text.length; end += 1) {
      const found = findClause(known, toSource(clause.map, textSpan(start, end)));
      expect(found).toEqual({ kind: "clause", clause, span: textSpan(start, end) });
    }
  }
});

test("a caret leads to its clause as a whole", () => {
  expect(findClause(known, sourceSpan(110, 110))).toEqual({ kind: "clause", clause, span: null });
});

test("markup that is selected along is not part of the words", () => {
  expect(wordsAt(sourceSpan(107, 116))).toBe("keep");
  expect(wordsAt(sourceSpan(90, 250))).toBe("We keep logs.");
});

test("what was left out is said to be that", () => {
  expect(findClause(known, sourceSpan(12, 12))).toEqual({ kind: "left-out", block: leftOut[0] });
});

test("between clauses the next one is meant, and behind the last one that", () => {
  expect(findClause(known, sourceSpan(200, 200))).toEqual({ kind: "near", clause: later });
  expect(findClause(known, sourceSpan(900, 900))).toEqual({ kind: "near", clause: later });
  expect(findClause({ clauses: [], leftOut: [] }, sourceSpan(0, 0))).toEqual({ kind: "nothing" });
});
