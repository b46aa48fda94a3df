import { expect, test } from "vitest";
import type { Practice } from "../../../shared/model/practice.ts";
import { makeDocument } from "./make-document.test-support.ts";
import { clauseAt, findRuns, placeOnMap } from "./map-lanes.ts";
import { findChapters } from "./passages.ts";

const share: Practice = "third-party-sharing";
const choice: Practice = "user-choice";

function lanesOf(on: readonly Practice[], ...wanted: Parameters<typeof makeDocument>) {
  const chapters = findChapters(makeDocument(...wanted), new Map());
  const places = placeOnMap(chapters);
  return { chapters, places, runs: findRuns(chapters, places, new Set(on)) };
}

test("the map is filled from top to bottom", () => {
  const { places } = lanesOf([], [[{}, {}], [{}]]);
  const boxes = [...places.values()];
  expect(boxes[0]?.top).toBe(0);
  expect(boxes.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(1);
});

test("clauses of one practice that touch are one run", () => {
  const { runs } = lanesOf([share], [[{ about: [share] }, { about: [share] }, {}, { about: [share] }]]);
  expect(runs.map(({ practice }) => practice)).toEqual([share, share]);
});

test("a clause with two practices shows both, one under the other", () => {
  const { runs, places } = lanesOf([share, choice], [[{ about: [share, choice] }]]);
  const [clause] = [...places.values()].slice(1);
  expect(runs.map(({ practice }) => practice)).toEqual([share, choice]);
  expect(runs.map(({ height }) => height)).toEqual([(clause?.height ?? 0) / 2, (clause?.height ?? 0) / 2]);
});

test("a practice that is switched off leaves no run", () => {
  expect(lanesOf([choice], [[{ about: [share] }]]).runs).toEqual([]);
});

test("a height leads to the clause that lies there, and back", () => {
  const { chapters, places } = lanesOf(
    [],
    [
      [{}, {}, {}],
      [{}, {}],
    ],
  );
  for (const clause of chapters.flatMap((chapter) => chapter.clauses)) {
    const place = places.get(clause.id);
    const middle = (place?.top ?? 0) + (place?.height ?? 0) / 2;
    expect(clauseAt(chapters, places, middle)?.clause).toBe(clause.id);
    expect(clauseAt(chapters, places, middle)?.within).toBeCloseTo(0.5);
  }
});

test("above the first clause and below the last one, the nearest is meant", () => {
  const { chapters, places } = lanesOf([], [[{}, {}]]);
  expect(clauseAt(chapters, places, -1)).toEqual({ clause: "c1", within: 0 });
  expect(clauseAt(chapters, places, 2)).toEqual({ clause: "c2", within: 1 });
});

test("a document without clauses leads nowhere", () => {
  const { chapters, places } = lanesOf([], []);
  expect(clauseAt(chapters, places, 0.5)).toBe(null);
});
