import { escapeHtml } from "./escape-html.ts";
import { isBold, writePieces } from "./pieces.ts";
import type { WrittenBlock, WrittenCell, WrittenRow } from "./written-block.ts";

type Item = Extract<WrittenBlock, { readonly kind: "item" | "continued" }>;

/** Blocks as HTML, one a line. `shift`: by how many levels headings stand lower, because a title stands above them. */
export function writeBlocks(blocks: readonly WrittenBlock[], shift: number): string {
  const lines: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at);
    lines.push(writeRun(run, shift));
    at += run.length;
  }
  return lines.join("\n");
}

/** Items, and lines of a table of contents, that follow one another belong together. */
function runAt(blocks: readonly WrittenBlock[], start: number): readonly WrittenBlock[] {
  const first = blocks[start];
  if (first?.kind !== "item" && first?.kind !== "contents") return blocks.slice(start, start + 1);
  let end = start + 1;
  while (blocks[end]?.kind === first.kind || (first.kind === "item" && blocks[end]?.kind === "continued")) end += 1;
  return blocks.slice(start, end);
}

function writeRun(run: readonly WrittenBlock[], shift: number): string {
  const [first] = run;
  switch (first?.kind) {
    case "item":
      return writeList(run.filter((block) => block.kind === "item" || block.kind === "continued"));
    case "contents":
      return `<nav>\n${run.map((block) => `<p>${"pieces" in block ? writePieces(block.pieces) : ""}</p>`).join("\n")}\n</nav>`;
    case "heading": {
      const level = Math.min(first.level + 1 + shift, 6);
      return `<h${level}>${writePieces(first.pieces)}</h${level}>`;
    }
    case "title":
      return `<h1>${writePieces(first.pieces)}</h1>`;
    case "table":
      return writeTable(first.rows);
    case "page":
      return `<div>\n${first.html}\n</div>`;
    case "continued":
    case "paragraph":
      return `<p>${writePieces(first.pieces)}</p>`;
    default:
      return "";
  }
}

/** Nested by level; a list that begins two levels deep is nested once. */
function writeList(items: readonly Item[]): string {
  const open: number[] = [];
  const parts: string[] = [];
  for (const item of items) {
    if (item.kind === "item") goToLevel(item.level, parts, open);
    else while (open.length > 1 && (open.at(-1) ?? 0) > item.level) closeList(parts, open);
    parts.push(writeItem(item));
  }
  while (open.length > 0) closeList(parts, open);
  return parts.join("").trimEnd();
}

function writeItem(item: Item): string {
  const text = writePieces(item.pieces);
  if (item.kind === "continued") return `<p>${text}</p>`;
  return item.marker === null ? `<li>${text}` : `<li data-marker="${escapeHtml(item.marker)}">${text}`;
}

/** Opens a list in the open item, closes lists, or ends the item before. */
function goToLevel(level: number, parts: string[], open: number[]): void {
  while ((open.at(-1) ?? -1) > level && (open.at(-2) ?? -1) >= level) closeList(parts, open);
  if ((open.at(-1) ?? -1) < level) {
    parts.push("<ul>\n");
    open.push(level);
  } else parts.push("</li>\n");
}

function closeList(parts: string[], open: number[]): void {
  parts.push("</li>\n</ul>\n");
  open.pop();
}

function writeTable(rows: readonly WrittenRow[]): string {
  const first = rows.find(({ cells }) => cells.length > 0);
  const isHeaded = rows.length > 1 && first !== undefined && isHead(first);
  const written = rows.map((row) => writeRow(row, row.isHeader || (row === first && isHeaded)));
  return `<table>\n${written.join("\n")}\n</table>`;
}

/** A row of heads that nothing marks as one but its type; where a column has none, its cell is empty. */
function isHead({ cells }: WrittenRow): boolean {
  const filled = cells.filter(({ blocks }) => blocks.length > 0);
  return filled.length > 1 && filled.every(isBoldCell);
}

function writeRow({ cells }: WrittenRow, isHeader: boolean): string {
  return `<tr>${cells.map((cell) => writeCell(cell, isHeader ? "th" : "td")).join("")}</tr>`;
}

function writeCell({ blocks, columns, rows }: WrittenCell, name: "th" | "td"): string {
  const across = columns > 1 ? ` colspan="${columns}"` : "";
  const down = rows > 1 ? ` rowspan="${rows}"` : "";
  return `<${name}${across}${down}>${writeBlocks(blocks, 0)}</${name}>`;
}

function isBoldCell({ blocks }: WrittenCell): boolean {
  return blocks.every((block) => "pieces" in block && isBold(block.pieces));
}
