import { expect, test } from "vitest";
import { textSpan } from "../../model/span.ts";
import { joinRichText } from "./join-rich-text.ts";
import { sliceRichText } from "./slice-rich-text.ts";

const label = { text: "Payment", marks: [{ kind: "strong", span: textSpan(0, 7) }], map: [[0, 40, 7]] } as const;
const text = { text: "We pay.", marks: [{ kind: "code", span: textSpan(3, 6) }], map: [[0, 60, 7]] } as const;

test("joined texts keep their marks and places", () => {
  expect(joinRichText([label, text], "\n")).toEqual({
    rich: {
      text: "Payment\nWe pay.",
      marks: [
        { kind: "strong", span: { start: 0, end: 7 } },
        { kind: "code", span: { start: 11, end: 14 } },
      ],
      map: [
        [0, 40, 7],
        [8, 60, 7],
      ],
    },
    parts: [
      { start: 0, end: 7 },
      { start: 8, end: 15 },
    ],
  });
});

test("a slice of a joined text is cut to its span, marks and map with it", () => {
  expect(sliceRichText(joinRichText([label, text], "\n").rich, textSpan(4, 13))).toEqual({
    text: "ent\nWe pa",
    marks: [
      { kind: "strong", span: { start: 0, end: 3 } },
      { kind: "code", span: { start: 7, end: 9 } },
    ],
    map: [
      [0, 44, 3],
      [4, 60, 5],
    ],
  });
});

test("a text that comes earlier in the source than the one before it has no place: places only rise", () => {
  const { rich } = joinRichText([text, label, { text: "On.", marks: [], map: [[0, 70, 3]] }], "\n");
  expect([rich.text, rich.map]).toEqual([
    "We pay.\nPayment\nOn.",
    [
      [0, 60, 7],
      [16, 70, 3],
    ],
  ]);
});
