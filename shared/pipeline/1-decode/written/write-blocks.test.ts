import { expect, test } from "vitest";
import { writeBlocks } from "./write-blocks.ts";
import type { WrittenBlock, WrittenRow } from "./written-block.ts";

const paragraph = (text: string, bold = false): WrittenBlock => ({
  kind: "paragraph",
  pieces: [{ text, bold, italic: false, href: null, size: null }],
});
const row = (...cells: readonly (readonly WrittenBlock[])[]): WrittenRow => ({
  isHeader: false,
  cells: cells.map((blocks) => ({ blocks, columns: 1, rows: 1 })),
});
const headsIn = (rows: readonly WrittenRow[]): number =>
  writeBlocks([{ kind: "table", rows }], 0).match(/<th>/g)?.length ?? 0;

test("a first row in bold heads its columns, also where one of them has no head", () => {
  const values = row([paragraph("Name")], [paragraph("Orders")], [paragraph("a year")]);
  expect(headsIn([row([], [paragraph("Why", true)], [paragraph("How long", true)]), values])).toBe(3);
  expect(headsIn([row([paragraph("Name", true)], [paragraph("Orders")], []), values])).toBe(0);
  expect(headsIn([row([paragraph("Note", true)], [], []), values])).toBe(0);
});
