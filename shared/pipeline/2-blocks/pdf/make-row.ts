import type { Block, RichText } from "../../../model/block.ts";
import { sourceSpan } from "../../../model/span.ts";
import type { PrintedLine } from "../../printed-page.ts";
import { buildText } from "./build-text.ts";
import { type Group, isBold } from "./group-lines.ts";
import type { HyphenJudge } from "./judge-hyphens.ts";

const empty: RichText = { text: "", marks: [], map: [] };

/** What a row is made with: `columns` says how many cells the rows of a table have. */
type Making = { readonly judge: HyphenJudge; readonly columns: ReadonlyMap<number, number> };

/** Makes a block of the lines of a table's row. A first row in bold type is its head. */
export function makeRow({ lines }: Group, { judge, columns }: Making): Block {
  const { table = 0, row = 0 } = lines[0]?.cell ?? {};
  const cells = Array.from({ length: columns.get(table) ?? 0 }, (_, column) => {
    const own = lines.filter((line) => line.cell?.column === column);
    return buildText(own, { judge, skip: 0 })?.rich ?? empty;
  });
  const span = sourceSpan(lines[0]?.span.start ?? 0, lines.at(-1)?.span.end ?? 0);
  return { kind: "row", table, header: row === 0 && lines.every(isBold), cells, span, region: "body" };
}

/** How many columns each table has. */
export function countColumns(lines: readonly PrintedLine[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { cell } of lines) {
    if (cell !== null) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + 1));
  }
  return columns;
}
