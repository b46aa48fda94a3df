import { expect, test } from "vitest";
import { policyId, versionId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import { madeUpPolicies } from "../../client/memory/made-up-policies.ts";
import { makeReading } from "../../client/memory/make-reading.ts";
import { filterRows, makeRows, type RowPart, shapeOf } from "./question-rows.ts";

const [policy] = madeUpPolicies;
if (policy === undefined) throw new Error("there is no invented policy");
const reading = makeReading(policy);
const nothing = new Map<QuestionId, OwnAnswer>();
const own = { question: "share-sell", state: "yes", words: "A fee, plainly." } as OwnAnswer;
const rowsWith = (known: Partial<Parameters<typeof makeRows>[0]> = {}) =>
  makeRows({ reading, own: nothing, earlier: nothing, redLines: [], ...known });
const idsOf = (parts: readonly RowPart[]) => parts.flatMap(({ rows }) => rows.map(({ question }) => question.id));

test("every question has its answer and the reader's own", () => {
  const parts = rowsWith({ own: new Map([["share-sell", own]]), redLines: ["share-sell"] });
  expect(parts[0]?.rows[0]).toMatchObject({ answer: { state: "no", exception: true }, own, isRedLine: true });
  expect(parts[0]?.rows[1]).toMatchObject({ question: { id: "collect-location" }, own: null, isRedLine: false });
  expect(parts.flatMap(({ rows }) => rows).every(({ answer }) => answer !== null)).toBe(true);
});

test("an answer of an earlier version shows only where this one has none", () => {
  const earlier = new Map<QuestionId, OwnAnswer>([
    ["share-sell", { ...own, policy: policyId("p"), version: versionId("v0") }],
  ]);
  expect(rowsWith({ earlier })[0]?.rows[0]?.earlier).toMatchObject({ version: "v0" });
  expect(rowsWith({ earlier, own: new Map([["share-sell", own]]) })[0]?.rows[0]?.earlier).toBe(null);
});

test("rows keep those that have every word typed, at the start of a word, whatever its case and accents", () => {
  expect(idsOf(filterRows(rowsWith(), "SÉLL my", null))).toEqual(["share-sell"]);
  expect(idsOf(filterRows(rowsWith(), "ell", null))).toEqual([]);
  expect(idsOf(filterRows(rowsWith(), "harbour", null))).toEqual(["share-who"]);
  expect(idsOf(filterRows(rowsWith(), "  ", null))).toHaveLength(30);
});

test("the reader's own words are found too", () => {
  const parts = rowsWith({ own: new Map([["share-sell", own]]) });
  expect(idsOf(filterRows(parts, "plainly", null))).toEqual(["share-sell"]);
});

test("rows are narrowed down to a state, or to own answers", () => {
  const parts = rowsWith({ own: new Map([["share-sell", own]]) });
  expect(idsOf(filterRows(parts, "", "unclear"))).toEqual(["use-ads", "use-track", "share-police"]);
  expect(idsOf(filterRows(parts, "", "own"))).toEqual(["share-sell"]);
});

test("an exception has a shape of its own to a no", () => {
  const parts = rowsWith().flatMap(({ rows }) => rows);
  const shape = (id: QuestionId) => shapeOf(parts.find(({ question }) => question.id === id)?.answer ?? null);
  expect([shape("share-sell"), shape("right-delete"), shape("safe-breach")]).toEqual([
    "no-with-exception",
    "yes",
    "does-not-say",
  ]);
  expect(shapeOf(null)).toBe("none");
});
