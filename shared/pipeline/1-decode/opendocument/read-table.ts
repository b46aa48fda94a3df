import type { XmlElement } from "../packed/read-xml.ts";
import { elementsIn, wholeNumber } from "../packed/xml-nodes.ts";
import { mostSpanned, type WrittenBlock, type WrittenCell, type WrittenRow } from "../written/written-block.ts";

type ReadCell = (cell: XmlElement) => readonly WrittenBlock[];

/** Reads a table; `readCell` reads what stands in a cell. Rows and columns that a file says are repeated come once. */
export function readTable(table: XmlElement, readCell: ReadCell): WrittenBlock {
  return { kind: "table", rows: rowsIn(table, false, readCell) };
}

/** Rows stand in groups of rows, which stand in groups. */
function rowsIn(parent: XmlElement, isHeader: boolean, readCell: ReadCell): readonly WrittenRow[] {
  return elementsIn(parent).flatMap((element) => {
    const { attributes, name } = element;
    if (/^(?:collapse|filter)$/.test(attributes.get("visibility") ?? "")) return [];
    if (name === "table:table-row") return [{ isHeader, cells: cellsIn(element, readCell) }];
    const isGroup = /^table:table-(?:header-rows|rows|row-group)$/.test(name);
    return isGroup ? rowsIn(element, isHeader || name === "table:table-header-rows", readCell) : [];
  });
}

/** Cells that another one covers say nothing. */
function cellsIn(row: XmlElement, readCell: ReadCell): readonly WrittenCell[] {
  return elementsIn(row)
    .filter(({ name }) => name === "table:table-cell")
    .map((cell) => ({
      blocks: readCell(cell),
      columns: spanOf(cell, "number-columns-spanned"),
      rows: spanOf(cell, "number-rows-spanned"),
    }));
}

function spanOf({ attributes }: XmlElement, name: string): number {
  return Math.min(Math.max(wholeNumber(attributes.get(name)) ?? 1, 1), mostSpanned);
}
