import type { Report } from "../../model/note.ts";
import type { Decoded, Parsed } from "../source.ts";
import { createBlockList } from "./block-list.ts";
import { readHtml } from "./html/read-html.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { placeAt } from "./placed-text.ts";

export function findBlocks(decoded: Decoded, report: Report): Parsed {
  const list = createBlockList(report);
  if (/^\s*</.test(decoded.text)) {
    const declared = readHtml(placeAt(decoded.text, 0), list, report);
    return { format: "html", blocks: list.blocks, declared };
  }
  readMarkdown({ text: decoded.text, at: 0 }, list, report);
  return { format: "markdown", blocks: list.blocks, declared: new Map() };
}
