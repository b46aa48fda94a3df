import type { RichText } from "../../../model/block.ts";
import { sourceSpan } from "../../../model/span.ts";
import { findAll } from "../../../text/find-all.ts";
import { embed, type PlacedText, slicePlaced } from "../placed-text.ts";
import { createRichBuilder } from "../rich-builder.ts";
import type { Context } from "./context.ts";
import { addInline } from "./inline.ts";

/** Adds the rows of a GFM table, the line of dashes left out. Cells may hold `<br>` and typed bullets. */
export function addTable(context: Context, placed: PlacedText): void {
  const table = context.list.nextTable();
  let start = 0;
  for (const [index, line] of placed.text.split("\n").entries()) {
    const own = slicePlaced(placed, start, start + line.length);
    start += line.length + 1;
    const [first, last] = [own.map[0], own.map.at(-1)];
    if (index === 1 || first === undefined || last === undefined) continue;
    const cells = splitCells(own).map((cell) => readCell(context, cell));
    if (cells.every((cell) => cell.text === "")) continue;
    const span = sourceSpan(first[1], last[1] + last[2]);
    context.list.push({ kind: "row", table, header: index === 0, cells, span, region: "body" });
  }
}

/** Cuts a line at its pipes but for escaped ones; the pipes at both ends are optional. */
function splitCells(line: PlacedText): readonly PlacedText[] {
  const end = line.text.trimEnd().length;
  const cells: PlacedText[] = [];
  let start = /^\s*\|?/.exec(line.text)?.[0].length ?? 0;
  for (const match of findAll(/\\[\s\S]|\|/g, line.text)) {
    if (match[0] !== "|" || match.index < start) continue;
    cells.push(unescapePipes(slicePlaced(line, start, match.index)));
    start = match.index + 1;
  }
  if (start < end) cells.push(unescapePipes(slicePlaced(line, start, end)));
  return cells;
}

function unescapePipes(cell: PlacedText): PlacedText {
  return cell.text.includes("\\|") ? embed(cell.text.replaceAll("\\|", "|"), cell) : cell;
}

/** A bullet in a cell, after `<br>` or at its start: not a list in markdown, but meant as one. */
const cellBullet = /(^\s*|<br\s*\/?>\s*)([*+-]|\\[*+-])(?=\s)/gi;

function readCell({ lexer }: Context, cell: PlacedText): RichText {
  const builder = createRichBuilder();
  let done = 0;
  for (const match of findAll(cellBullet, cell.text)) {
    addInline(builder, lexer, slicePlaced(cell, done, match.index));
    builder.breakLine();
    builder.insert("• ", null);
    done = match.index + match[0].length;
  }
  addInline(builder, lexer, slicePlaced(cell, done, cell.text.length));
  return builder.finish()?.rich ?? { text: "", marks: [], map: [] };
}
