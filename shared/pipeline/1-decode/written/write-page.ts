import { escapeHtml } from "./escape-html.ts";
import { liftLargeLines } from "./lift-large-lines.ts";
import { textOf } from "./pieces.ts";
import { writeBlocks } from "./write-blocks.ts";
import type { WrittenBlock } from "./written-block.ts";

/** A document as a program for writing shows it. `notes`: in the order in which the text refers to them. */
export type WrittenDocument = {
  readonly title: string;
  readonly blocks: readonly WrittenBlock[];
  readonly headers: readonly WrittenBlock[];
  readonly footers: readonly WrittenBlock[];
  readonly notes: readonly (readonly WrittenBlock[])[];
};

/** A document as a page of HTML, margins marked as what they are, notes at the end. */
export function writePage({ title, blocks, headers, footers, notes }: WrittenDocument): string {
  const lifted = liftLargeLines(blocks);
  const shift = lifted.some(({ kind }) => kind === "title") ? 1 : 0;
  const pieces = [
    "<!DOCTYPE html>",
    writeTitle(title.trim()),
    writeMargin("header", headers),
    writeBlocks(lifted, shift),
    writeNotes(notes),
    writeMargin("footer", footers),
  ];
  return `${pieces.filter((piece) => piece !== "").join("\n")}\n`;
}

/** What the file calls itself, unless that is only what programs call a file that nobody named. */
function writeTitle(title: string): string {
  const isGiven = title !== "" && !/^(?:microsoft word|untitled|document ?\d*$)/i.test(title);
  return isGiven ? `<title>${escapeHtml(title)}</title>` : "";
}

/** Headers and footers stand on every page, and often once more for the first page and for even ones. */
function writeMargin(name: "header" | "footer", margin: readonly WrittenBlock[]): string {
  const byText = new Map(margin.map((block) => ["pieces" in block ? textOf(block.pieces) : "", asParagraph(block)]));
  const own = [...byText.values()].filter((block) => "pieces" in block && /\p{L}/u.test(textOf(block.pieces)));
  return own.length === 0 ? "" : `<${name}>\n${writeBlocks(own, 0)}\n</${name}>`;
}

/** What stands in a margin heads nothing. */
function asParagraph(block: WrittenBlock): WrittenBlock {
  return "pieces" in block ? { kind: "paragraph", pieces: block.pieces } : block;
}

/** Notes at the end, each with the number by which the text refers to it. */
function writeNotes(notes: readonly (readonly WrittenBlock[])[]): string {
  const written = notes.flatMap((blocks, index) =>
    blocks.map((block, place) => (place === 0 ? numbered(block, index + 1) : block)),
  );
  return written.length === 0 ? "" : `<hr>\n${writeBlocks(written, 0)}`;
}

function numbered(block: WrittenBlock, number: number): WrittenBlock {
  if (!("pieces" in block)) return block;
  const mark = { text: `[${number}] `, bold: false, italic: false, href: null, size: null };
  return { kind: "paragraph", pieces: [mark, ...block.pieces] };
}
