import type { Block } from "../../../model/block.ts";
import type { Note } from "../../../model/note.ts";
import { createBlockList } from "../block-list.ts";
import { placeAt } from "../placed-text.ts";
import { readHtml } from "./read-html.ts";

/** Reads a page: its blocks, what it declares, what was odd. */
export function read(html: string): {
  readonly blocks: readonly Block[];
  readonly declared: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [];
  const list = createBlockList((note) => notes.push(note));
  const declared = readHtml(placeAt(html, 0), list, (note) => notes.push(note));
  return { blocks: list.blocks, declared, notes };
}

/** A page as one line for each block: region, marks of its kind, text. */
export function draw(html: string): readonly string[] {
  return read(html).blocks.map((block) => `${block.region === "body" ? "" : `${block.region}: `}${drawBlock(block)}`);
}

/** One block as a line. */
export function drawBlock(block: Block): string {
  if (block.kind === "rule") return "---";
  if (block.kind === "row") return `${block.header ? "H " : ""}${block.cells.map((cell) => cell.text).join(" | ")}`;
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${block.rich.text}`;
  if (block.kind === "item") return `${"  ".repeat(block.depth)}${block.marker} ${block.rich.text}`;
  return `${block.kind === "quote" ? "> " : "  ".repeat(block.depth)}${block.rich.text}`;
}
