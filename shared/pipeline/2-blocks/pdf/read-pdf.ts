import type { Block } from "../../../model/block.ts";
import { sourceSpan } from "../../../model/span.ts";
import type { PrintedLine, PrintedPage } from "../../printed-page.ts";
import type { BlockList } from "../block-list.ts";
import { findHeadings } from "../headings/find-headings.ts";
import { placeAt } from "../placed-text.ts";
import { createRichBuilder } from "../rich-builder.ts";
import { findPageEdges } from "./find-page-edges.ts";
import { groupLines } from "./group-lines.ts";
import { makeBlocks } from "./make-blocks.ts";
import { measureType } from "./measure-type.ts";

/**
 * Reads printed pages into blocks: titles by their type, items, paragraphs over the ends of lines, columns and pages.
 * Comes out: the text's blocks with its titles found, and between them the headers and footers, which stand aside.
 */
export function readPdf(pages: readonly PrintedPage[], list: BlockList): readonly Block[] {
  const edges = findPageEdges(pages);
  const text = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !edges.has(line)) }));
  const measures = measureType(text);
  const groups = groupLines(
    text.flatMap((page) => page.lines),
    measures,
  );
  for (const block of makeBlocks(groups, measures)) list.push(block);
  const aside = [...edges].flatMap(asideBlock);
  return inOrder(findHeadings(list.blocks), aside);
}

function asideBlock({ span, text }: PrintedLine): readonly Block[] {
  const builder = createRichBuilder();
  builder.add(placeAt(text, span.start));
  const built = builder.finish();
  return built === null ? [] : [{ kind: "paragraph", depth: 0, region: "aside", ...built }];
}

/** Each block of the pages' own after the block in which it stands, so that no paragraph is cut. */
function inOrder(text: readonly Block[], aside: readonly Block[]): readonly Block[] {
  const place = ({ span }: Block): number => span.start;
  const all = [...text, ...aside.map((block) => ({ ...block, span: sourceSpan(block.span.start, block.span.end) }))];
  return all.toSorted((a, b) => place(a) - place(b));
}
