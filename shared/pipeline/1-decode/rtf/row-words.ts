import { endParagraph } from "./end-paragraph.ts";
import { endCell, endRow } from "./flow.ts";
import { change, count, type RowDraft, type RtfDocument, type Take } from "./rtf-document.ts";

/** The words of tables: how rows are drawn, and where cells and rows end. */
export const rowWords: ReadonlyMap<string, Take> = new Map<string, Take>([
  ["trowd", (document) => Object.assign(rowNow(document), { isHeader: false, cells: [] })],
  ["trhdr", (document) => Object.assign(rowNow(document), { isHeader: true })],
  ["clvmrg", (document) => Object.assign(rowNow(document).next, { isBelow: true })],
  ["clmrg", (document) => Object.assign(rowNow(document).next, { isBehind: true })],
  ["cellx", takeEdge],
  ["cell", (document) => takeCell(document, 1)],
  ["nestcell", (document) => takeCell(document, nestedDepth(document))],
  ["row", (document) => takeRow(document, 1, document.row)],
  ["nestrow", (document) => takeRow(document, nestedDepth(document), document.nestedRow)],
  ["nesttableprops", (document) => change(document, { isNestedRow: true })],
]);

function rowNow({ state, row, nestedRow }: RtfDocument): RowDraft {
  return state.isNestedRow ? nestedRow : row;
}

/** More cells than any program lets a row have. */
const mostCells = 100;

function takeEdge(document: RtfDocument, value: number | null): void {
  const row = rowNow(document);
  if (row.cells.length < mostCells) row.cells.push({ edge: value ?? 0, ...row.next });
  row.next = { isBelow: false, isBehind: false };
}

function nestedDepth({ state }: RtfDocument): number {
  return Math.max(2, state.paragraph.tableDepth);
}

function takeCell(document: RtfDocument, depth: number): void {
  if (document.state.destination !== "text") return;
  endParagraph(document, depth);
  endCell(document.state.flow, depth);
}

function takeRow(document: RtfDocument, depth: number, { isHeader, cells }: RowDraft): void {
  if (document.state.destination !== "text") return;
  if (document.state.flow.pieces.length > 0) endParagraph(document, depth);
  endRow(document.state.flow, depth, { isHeader, cells });
  count(document);
}
