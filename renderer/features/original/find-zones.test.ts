import { expect, test } from "vitest";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId } from "../../../shared/model/ids.ts";
import type { Section } from "../../../shared/model/section.ts";
import { sourceSpan } from "../../../shared/model/span.ts";
import { cutRow, findZones } from "./find-zones.ts";

const text = "Menu\n# Why\nWe *keep*\nlogs.\nImprint";
const clause = {
  id: clauseId(1),
  span: sourceSpan(11, 26),
  map: [
    [0, 11, 3],
    [3, 15, 4],
    [8, 21, 5],
  ],
} as unknown as Clause;
const section = { title: "Why", span: sourceSpan(5, 26), clauses: [clause.id] } as unknown as Section;
const reading = {
  metadata: { title: "" },
  clauses: [clause],
  sections: [section],
  leftOut: [
    { reason: "navigation", text: "Menu", span: sourceSpan(0, 4) },
    { reason: "footer", text: "Imprint", span: sourceSpan(27, 34) },
  ],
} as const;

const shown = () => findZones(text, reading).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

test("headings and the letters of clauses are policy, the rest is markup or left out", () => {
  expect(shown()).toEqual(["left-out: Menu", "policy: Why\nWe ", "policy: keep", "policy: logs.", "left-out: Imprint"]);
});

test("the title above the first clause is policy too", () => {
  const page = `<title>Logs</title><h1>Logs</h1>\n${" ".repeat(40)}`;
  const late = { ...clause, span: sourceSpan(50, 60), map: [[0, 50, 5] as const] };
  const known = { ...reading, metadata: { title: "Logs" }, clauses: [late], sections: [], leftOut: [] };
  expect(findZones(page, known)[0]).toEqual({ start: 23, end: 27, kind: "policy" });
});

test("white space between two stretches of a clause belongs to them", () => {
  const joined = { ...clause, map: [[0, 11, 2] as const, [3, 14, 3] as const] };
  const zones = findZones("0123456789\nWe keep", { ...reading, clauses: [joined], sections: [], leftOut: [] });
  expect(zones).toEqual([{ start: 11, end: 17, kind: "policy" }]);
});

test("what is policy is not dimmed where a left-out block reaches over it", () => {
  const leftOut = [{ reason: "footer", text: "", span: sourceSpan(0, 34) }] as const;
  const zones = findZones(text, { ...reading, sections: [], leftOut });
  expect(zones.map(({ start, end, kind }) => [start, end, kind])).toEqual([
    [0, 11, "left-out"],
    [11, 14, "policy"],
    [14, 15, "left-out"],
    [15, 19, "policy"],
    [19, 21, "left-out"],
    [21, 26, "policy"],
    [26, 34, "left-out"],
  ]);
});

test("a row is cut at the edges of zones and of the words that are marked", () => {
  const zones = findZones(text, reading);
  expect(cutRow({ start: 11, end: 20 }, zones, { start: 12, end: 17 })).toEqual([
    { start: 11, end: 12, kind: "policy", marked: false },
    { start: 12, end: 14, kind: "policy", marked: true },
    { start: 14, end: 15, kind: "other", marked: true },
    { start: 15, end: 17, kind: "policy", marked: true },
    { start: 17, end: 19, kind: "policy", marked: false },
    { start: 19, end: 20, kind: "other", marked: false },
  ]);
});

test("an empty row has no pieces to draw but itself", () => {
  expect(cutRow({ start: 4, end: 4 }, findZones(text, reading), null)).toEqual([]);
});
