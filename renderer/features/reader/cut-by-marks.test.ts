import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "../../../shared/model/block.ts";
import { textSpan } from "../../../shared/model/span.ts";
import { cutByMarks } from "./cut-by-marks.ts";

const plain = { strong: false, emphasis: false, code: false };

test("text without marks is one piece", () => {
  expect(cutByMarks([], textSpan(0, 5))).toEqual([{ href: null, pieces: [{ ...plain, span: textSpan(0, 5) }] }]);
});

test("marks that overlap are cut at every edge", () => {
  const marks: Mark[] = [
    { kind: "strong", span: textSpan(0, 6) },
    { kind: "emphasis", span: textSpan(4, 9) },
  ];
  expect(cutByMarks(marks, textSpan(0, 10))).toEqual([
    {
      href: null,
      pieces: [
        { ...plain, strong: true, span: textSpan(0, 4) },
        { ...plain, strong: true, emphasis: true, span: textSpan(4, 6) },
        { ...plain, emphasis: true, span: textSpan(6, 9) },
        { ...plain, span: textSpan(9, 10) },
      ],
    },
  ]);
});

test("a link with bold words in it stays one link", () => {
  const marks: Mark[] = [
    { kind: "link", span: textSpan(2, 8), href: "https://policy.example/a" },
    { kind: "strong", span: textSpan(4, 6) },
  ];
  expect(cutByMarks(marks, textSpan(0, 10)).map(({ href, pieces }) => [href, pieces.length])).toEqual([
    [null, 1],
    ["https://policy.example/a", 3],
    [null, 1],
  ]);
});

test("a cell takes only its part of a mark", () => {
  const marks: Mark[] = [{ kind: "strong", span: textSpan(0, 20) }];
  expect(cutByMarks(marks, textSpan(5, 9))).toEqual([
    { href: null, pieces: [{ ...plain, strong: true, span: textSpan(5, 9) }] },
  ]);
});

test("the pieces cover the text exactly, whatever the marks", () => {
  const mark = fc
    .tuple(fc.constantFrom("strong", "emphasis", "code"), fc.nat(30), fc.nat(30))
    .map(([kind, a, b]) => ({ kind, span: textSpan(Math.min(a, b), Math.max(a, b)) }));
  fc.assert(
    fc.property(fc.array(mark), fc.integer({ min: 1, max: 25 }), (marks, length) => {
      const pieces = cutByMarks(marks, textSpan(0, length)).flatMap((run) => run.pieces);
      const edges = pieces.map(({ span }) => [span.start, span.end]);
      expect(edges[0]?.[0]).toBe(0);
      expect(edges.at(-1)?.[1]).toBe(length);
      for (const [index, edge] of edges.slice(1).entries()) expect(edge[0]).toBe(edges[index]?.[1]);
    }),
  );
});
