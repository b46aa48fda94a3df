import { expect, test } from "vitest";
import type { Anchor } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId } from "../../../shared/model/ids.ts";
import { textSpan } from "../../../shared/model/span.ts";
import { findAgain, placeEvidence } from "./place-evidence.ts";

const clauseOf = (order: number, text: string) => ({ id: clauseId(order), text }) as Clause;
const clauses = [clauseOf(1, "We keep it. We sell it."), clauseOf(2, "We keep it.")];
const byId = new Map(clauses.map((clause) => [clause.id, clause]));
const on = (clause: number, quote: string, start = 0) =>
  ({ clause: clauseId(clause), quote, span: textSpan(start, start + quote.length) }) as Anchor;

test("evidence stands where its words are", () => {
  expect(placeEvidence([on(1, "We sell it.", 12)], byId)).toMatchObject([{ clause: { id: "c1" } }]);
});

test("evidence whose words or clause are gone stays in its place without a clause", () => {
  const placed = placeEvidence([on(1, "We burn it."), on(0, "We sell it."), on(2, "We keep it.")], byId);
  expect(placed.map(({ clause }) => clause?.id ?? null)).toEqual([null, null, "c2"]);
});

test("words of another version are found where they stand once, and never guessed", () => {
  const found = findAgain([on(7, "We sell it."), on(8, "We keep it."), on(9, "We burn it."), on(9, "")], clauses);
  expect(found).toEqual([{ clause: "c1", span: { start: 12, end: 23 } }]);
});
