import { expect, test } from "vitest";
import { clauseId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { madeUpPolicies } from "./memory/made-up-policies.ts";
import { makeReading } from "./memory/make-reading.ts";
import { moveClause } from "./move-clause.ts";

const [policy] = madeUpPolicies;
if (policy === undefined) throw new Error("there is no invented policy");
const before = makeReading(policy);
const after = makeReading(
  policy,
  before.leftOut.slice(0, 1).map(({ span }) => span),
);
const textOf = (reading: Reading, id: string | null) => reading.clauses.find((clause) => clause.id === id)?.text;

test("a clause is found again where a block before it was put back", () => {
  expect(after.clauses.length).toBe(before.clauses.length + 1);
  for (const { id, text } of before.clauses) expect(textOf(after, moveClause(id, before, after))).toBe(text);
});

test("a clause that is gone gives way to the one that follows it", () => {
  const [back, first] = after.clauses;
  expect(textOf(before, moveClause(back?.id ?? clauseId(0), after, before))).toBe(first?.text);
});

test("a reading without clauses holds no place", () => {
  expect(moveClause(clauseId(1), before, { clauses: [] })).toBe(null);
});
