import { expect, test } from "vitest";
import type { Annotation } from "../../../shared/model/annotation.ts";
import { annotationId, clauseId, policyId, versionId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { sourceSpan, textSpan } from "../../../shared/model/span.ts";
import { noMarks, sortByClause } from "./clause-marks.ts";

const on = (clause: number, start = 0): Annotation["anchor"] => ({
  ...{
    clause: clauseId(clause),
    clauseNumber: `1.${clause}`,
    quote: "fish",
    prefix: "",
    suffix: "",
    source: sourceSpan(0, 4),
  },
  span: textSpan(start, start + 4),
});

const made = { policy: policyId("p"), version: versionId("v"), sequence: 1, created: "", changed: "" };
const annotation = (kind: Annotation["kind"], anchor: Annotation["anchor"]): Annotation => ({
  ...{ ...made, id: annotationId(`${kind}${anchor.span.start}`), kind, anchor, body: "" },
});
const answer = (...evidence: Annotation["anchor"][]): OwnAnswer => ({
  ...{ ...made, id: annotationId("a"), question: "share-sell", state: "yes", words: "", evidence },
});

test("notes stand in the order of their words, beside a bookmark", () => {
  const [late, early, bookmark] = [
    annotation("note", on(1, 9)),
    annotation("note", on(1)),
    annotation("bookmark", on(1)),
  ];
  expect(sortByClause([late, early, bookmark], []).get(clauseId(1))).toEqual({
    ...{ bookmark, notes: [early, late], readings: [] },
  });
});

test("an own answer marks every clause it stands on, each once", () => {
  const own = answer(on(1), on(1, 9), on(2));
  expect([...sortByClause([], [own])]).toEqual([
    [clauseId(1), { ...noMarks, readings: [own] }],
    [clauseId(2), { ...noMarks, readings: [own] }],
  ]);
});
