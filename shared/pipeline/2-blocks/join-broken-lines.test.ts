import { expect, test } from "vitest";
import type { Block } from "../../model/block.ts";
import { sourceSpan, textSpan } from "../../model/span.ts";
import { joinBrokenLines } from "./join-broken-lines.ts";

const step = 100;

/** Paragraphs of one line each, `step` apart in the source, their first letters bold. */
function paragraphs(lines: readonly string[]): readonly Block[] {
  return lines.map((text, index) => ({
    kind: "paragraph",
    depth: 0,
    rich: {
      text,
      marks: [{ kind: "strong", span: textSpan(0, 1) }],
      map: [[0, index * step, text.length]],
    },
    span: sourceSpan(index * step, index * step + text.length),
    region: "body",
  }));
}

test("lines that go on become one paragraph, marks and places with them", () => {
  const lines = Array.from({ length: 12 }, (_, index) => (index % 3 === 2 ? "of them." : "and some more words"));
  const [first, ...others] = joinBrokenLines(paragraphs(lines));
  expect(others).toHaveLength(3);
  expect(first).toMatchObject({
    rich: {
      text: "and some more words and some more words of them.",
      marks: [{ span: { start: 0, end: 1 } }, { span: { start: 20, end: 21 } }, { span: { start: 40, end: 41 } }],
      map: [
        [0, 0, 19],
        [20, 100, 19],
        [40, 200, 8],
      ],
    },
    span: { start: 0, end: 208 },
  });
});

test("a hundred thousand lines that go on take no longer than their length", () => {
  const started = performance.now();
  expect(joinBrokenLines(paragraphs(Array.from({ length: 100_000 }, () => "and some more")))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(4_500);
});
