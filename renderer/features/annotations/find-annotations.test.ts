import { expect, test } from "vitest";
import type { Annotation } from "../../../shared/model/annotation.ts";
import { annotationId, clauseId, policyId, versionId } from "../../../shared/model/ids.ts";
import { sourceSpan, textSpan } from "../../../shared/model/span.ts";
import { findAnnotations } from "./find-annotations.ts";

const note = (order: number, quote: string, body: string, policy = "pferry"): Annotation => ({
  id: annotationId(`a${order}`),
  policy: policyId(policy),
  version: versionId("v1"),
  kind: "note",
  anchor: {
    clause: clauseId(order),
    clauseNumber: `1.${order}`,
    quote,
    prefix: "",
    suffix: "",
    span: textSpan(0, quote.length),
    source: sourceSpan(0, quote.length),
  },
  body,
  sequence: order,
  created: "2026-11-22T10:00:00Z",
  changed: "2026-11-22T10:00:00Z",
});

const bodies = (groups: ReturnType<typeof findAnnotations>) =>
  groups.flatMap((group) => group.annotations.map(({ body }) => body));

test("annotations stand in the order of their places", () => {
  expect(bodies(findAnnotations([note(12, "b", "later"), note(2, "a", "sooner")], [], ""))).toEqual([
    "sooner",
    "later",
  ]);
});

test("every word typed must stand in the quote or the note, whatever its case and accents", () => {
  const all = [note(1, "We keep it", "Why so long?"), note(2, "We sell it", "Fiancée asked")];
  expect(bodies(findAnnotations(all, [], "KEEP long"))).toEqual(["Why so long?"]);
  expect(bodies(findAnnotations(all, [], "fiancee"))).toEqual(["Fiancée asked"]);
  expect(bodies(findAnnotations(all, [], "keep fiancee"))).toEqual([]);
});

test("an annotation of a policy that is not in the list is still shown", () => {
  expect(findAnnotations([note(1, "a", "mine")], [], "")[0]?.title).toBe("No longer in the library");
});
