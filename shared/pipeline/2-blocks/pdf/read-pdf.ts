import type { Block } from "../../../model/block.ts";
import type { PrintedLine, PrintedPage } from "../../printed-page.ts";
import type { BlockList } from "../block-list.ts";
import { findPrintedHeadings } from "../headings/find-headings.ts";
import { placeAt } from "../placed-text.ts";
import { createRichBuilder } from "../rich-builder.ts";
import { continueTables } from "./continue-tables.ts";
import { findContents } from "./find-contents.ts";
import { findPageEdges } from "./find-page-edges.ts";
import { groupLines } from "./group-lines.ts";
import { makeBlocks } from "./make-blocks.ts";
import { markUnmarkedItems } from "./mark-unmarked-items.ts";
import { measureType } from "./measure-type.ts";

/**
 * Reads printed pages into blocks: titles by their type, items, paragraphs over the ends of lines, columns and pages.
 * Comes out: the text's blocks with its titles found, and between them the headers and footers, which stand aside.
 */
export function readPdf(pages: readonly PrintedPage[], list: BlockList): readonly Block[] {
  const edges = findPageEdges(pages);
  const contents = findContents(pages.flatMap((page) => page.lines.filter((line) => !edges.has(line))));
  const isText = (line: PrintedLine): boolean => !edges.has(line) && !contents.has(line);
  const text = continueTables(pages.map((page) => ({ ...page, lines: page.lines.filter(isText) })));
  const measures = measureType(text);
  const groups = groupLines(
    text.flatMap((page) => page.lines),
    measures,
  );
  for (const block of makeBlocks(markUnmarkedItems(groups, measures), measures)) list.push(block);
  const aside = [...edges].flatMap((line) => lineBlock(line, "aside"));
  const menu = [...contents].flatMap((line) => lineBlock(line, "navigation"));
  return inOrder([...findPrintedHeadings(list.blocks), ...menu, ...aside]);
}

function lineBlock({ span, text }: PrintedLine, region: "aside" | "navigation"): readonly Block[] {
  const builder = createRichBuilder();
  builder.add(placeAt(text, span.start));
  const built = builder.finish();
  return built === null ? [] : [{ kind: "paragraph", depth: 0, region, ...built }];
}

/** By place: what is the pages' own comes after the block in which it stands, so that no paragraph is cut. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  return blocks.toSorted((a, b) => a.span.start - b.span.start);
}
