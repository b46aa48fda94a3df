import { expect, test } from "vitest";
import type { Clause } from "../../shared/model/clause.ts";
import type { Fact } from "../../shared/model/fact.ts";
import { clauseId } from "../../shared/model/ids.ts";
import { textSpan } from "../../shared/model/span.ts";
import { findEvidence } from "./find-evidence.ts";

const text = "We like you. We keep logs for a year, unless you object. Write to us.";
const clause = {
  id: clauseId(4),
  text,
  sentences: [textSpan(0, 12), textSpan(13, 56), textSpan(57, 69)],
} as unknown as Clause;

function fact(words: string, practice: Fact["practice"], of = clauseId(4)): Fact {
  const start = text.indexOf(words);
  return { practice, clause: of, span: textSpan(start, start + words.length) } as Fact;
}

function wordsOf(facts: readonly Fact[]): string | null {
  const span = findEvidence(clause, "data-retention", facts);
  return span === null ? null : text.slice(span.start, span.end);
}

test("evidence is the whole sentence, so that its exception is seen", () => {
  expect(wordsOf([fact("for a year", "data-retention")])).toBe("We keep logs for a year, unless you object.");
});

test("evidence of facts in two sentences reaches from the one to the other", () => {
  expect(wordsOf([fact("like", "data-retention"), fact("year", "data-retention")])).toBe(
    "We like you. We keep logs for a year, unless you object.",
  );
});

test("facts of other practices and other clauses do not count", () => {
  expect(wordsOf([fact("like", "other"), fact("year", "data-retention", clauseId(5))])).toBe(null);
});
