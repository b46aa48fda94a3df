import { expect, test } from "vitest";
import { type AnnotationId, annotationId, clauseId, versionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { sourceSpan, textSpan } from "../../shared/model/span.ts";
import { readPolicy } from "../../shared/pipeline/read-policy.ts";
import { makeAnchor } from "./make-anchor.ts";
import { moveAnchors } from "./move-anchors.ts";

const page = `<nav><a href="/">Home</a> <a href="/shop">Shop</a> <a href="/help">Help</a></nav>
<h1>Larkfield Privacy Policy</h1>
<p>We collect your name. We collect your address.</p>
<p>We share your address with the carrier.</p>
<p>We keep both for two years.</p>
<p>We share your address with the carrier.</p>`;

async function read(text: string, putBack = false): Promise<Reading> {
  const source = { bytes: new TextEncoder().encode(text), fileName: "larkfield.html" };
  const first = await readPolicy(source);
  if (!first.ok) throw new Error(first.failure.kind);
  if (!putBack) return first.value;
  const again = await readPolicy({ ...source, restored: first.value.leftOut.map(({ span }) => span) });
  if (!again.ok) throw new Error(again.failure.kind);
  return again.value;
}

const a1: AnnotationId = annotationId("a1");
const clauseOf = (reading: Reading, text: string, from = 0) =>
  reading.clauses.findIndex((one, index) => index >= from && one.text === text);

function anchorsAt(reading: Reading, index: number, marked: { start: number; end: number } | null) {
  const anchor = makeAnchor(reading, reading.clauses[index]?.id ?? clauseId(0), marked);
  if (anchor === null) throw new Error("no such clause");
  return { version: versionId("v1"), anchors: [{ annotation: a1, part: 0, anchor }], place: null };
}

test("an annotation stays on its words when clauses come in before it", async () => {
  const [before, after] = [await read(page), await read(page, true)];
  expect(after.clauses.length).toBeGreaterThan(before.clauses.length);
  // The words stand twice; their place in the file tells which.
  const second = clauseOf(
    before,
    "We share your address with the carrier.",
    clauseOf(before, "We keep both for two years."),
  );
  const { anchors } = moveAnchors(anchorsAt(before, second, { start: 9, end: 21 }), before, after);
  const here = after.clauses[second + after.clauses.length - before.clauses.length];
  expect(anchors).toMatchObject([
    { annotation: a1, part: 0, anchor: { clause: here?.id, clauseNumber: here?.number, quote: "your address" } },
  ]);
  expect(here?.text.slice(anchors[0]?.anchor.span.start, anchors[0]?.anchor.span.end)).toBe("your address");
});

test("one whose words are no clause any more keeps them, stands nowhere, and comes back with them", async () => {
  const [whole, without] = [await read(page, true), await read(page)];
  const on = anchorsAt(whole, 0, null);
  const gone = moveAnchors(on, whole, without);
  expect(gone.anchors).toEqual([
    { annotation: a1, part: 0, anchor: { ...on.anchors[0]?.anchor, clause: clauseId(0) } },
  ]);
  const back = moveAnchors({ ...on, anchors: gone.anchors }, without, whole);
  expect(back.anchors).toEqual(on.anchors);
});

test("what did not move is not written again", async () => {
  const reading = await read(page);
  const on = { ...anchorsAt(reading, 1, null), place: { clause: clauseId(2), within: 0.5 } };
  expect(moveAnchors(on, reading, reading)).toEqual({ version: versionId("v1"), anchors: [], place: null });
});

test("where the file's places changed, the words tell, if they stand in one clause alone", async () => {
  const [before, after] = [await read(page), await read(`<!-- saved -->\n${page}`)];
  const only = clauseOf(before, "We keep both for two years.");
  const moved = moveAnchors(anchorsAt(before, only, { start: 8, end: 12 }), before, after);
  expect(moved.anchors).toEqual([]);
  const twice = clauseOf(before, "We share your address with the carrier.");
  const lost = moveAnchors(anchorsAt(before, twice, { start: 9, end: 21 }), before, after);
  expect(lost.anchors).toMatchObject([{ anchor: { clause: clauseId(0), quote: "your address" } }]);
});

test("the place that was read up to moves with its clause", async () => {
  const [before, after] = [await read(page), await read(page, true)];
  const index = clauseOf(before, "We keep both for two years.");
  const place = { clause: before.clauses[index]?.id ?? clauseId(0), within: 0.25 };
  const moved = moveAnchors({ version: versionId("v1"), anchors: [], place }, before, after);
  expect(moved.place).toEqual({
    clause: after.clauses[clauseOf(after, "We keep both for two years.")]?.id,
    within: 0.25,
  });
});

test("an anchor with places of an empty map is found by its clause's place", async () => {
  const reading = await read(page);
  const clauses = reading.clauses.map((clause) => ({ ...clause, map: [] }));
  const [first] = clauses;
  if (first === undefined) throw new Error("no clause");
  const anchor = {
    ...{ clause: clauseId(9), clauseNumber: "9", quote: first.text, prefix: "", suffix: "" },
    ...{ span: textSpan(0, first.text.length), source: sourceSpan(first.span.start, first.span.end) },
  };
  const on = { version: versionId("v1"), anchors: [{ annotation: a1, part: 0, anchor }], place: null };
  expect(moveAnchors(on, null, { ...reading, clauses }).anchors).toMatchObject([{ anchor: { clause: first.id } }]);
});
