import type { Block } from "../../model/block.ts";
import type { Report } from "../../model/note.ts";
import type { Decoded, Parsed } from "../source.ts";
import { type BlockList, createBlockList } from "./block-list.ts";
import { readFrontMatter } from "./front-matter.ts";
import { findHeadings } from "./headings/find-headings.ts";
import { readHtml } from "./html/read-html.ts";
import { markWideLinks } from "./markdown/mark-wide-links.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { placeAt } from "./placed-text.ts";
import { readPlain } from "./plain/read-plain.ts";
import { tellFormat } from "./tell-format.ts";

/**
 * Stage 2: a decoded file in the closed block model. The content decides the format, never the file's ending.
 * Comes out: headings, paragraphs, items, quotes, rows and rules in reading order, each with its place in the decoded
 * text; and what the file declares about itself (front matter, `<title>`, `<meta>`).
 */
export function findBlocks(decoded: Decoded, report: Report): Parsed {
  if (decoded.printed !== undefined) {
    const { pages, declared } = decoded.printed;
    return { format: "pdf", blocks: readPdf(pages, createBlockList(report)), declared };
  }
  const front = readFrontMatter(decoded.text, report);
  const text = decoded.text.slice(front.end);
  const format = decoded.packed ?? tellFormat(text);
  const list = createBlockList(report);
  if (format === "html" || decoded.packed !== undefined) {
    const declared = readHtml(placeAt(text, front.end), list, report);
    return { format, blocks: findHeadings(list.blocks), declared: new Map([...declared, ...front.declared]) };
  }
  const source = { text, at: front.end };
  const isMarked = format === "markdown" || front.end > 0;
  const blocks = isMarked ? markdownBlocks(source, list, report) : plainBlocks(source, list);
  return { format: isMarked ? "markdown" : "text", blocks: findHeadings(blocks), declared: front.declared };
}

type Source = { readonly text: string; readonly at: number };

function markdownBlocks(source: Source, list: BlockList, report: Report): readonly Block[] {
  const links = readMarkdown(source, list, report);
  if (links !== null) return markWideLinks(list.blocks, links);
  report({ kind: "too-deep" });
  return plainBlocks(source, list);
}

function plainBlocks({ text, at }: Source, list: BlockList): readonly Block[] {
  readPlain(placeAt(text, at), list);
  return list.blocks;
}
