import type { XmlElement, XmlNode } from "../packed/read-xml.ts";
import { childOf, elementsIn, numberOf, valueIn } from "../packed/xml-nodes.ts";
import { mostSpanned, type WrittenBlock, type WrittenCell, type WrittenRow } from "../written/written-block.ts";
import { isPlaceholder } from "./is-placeholder.ts";
import { readParagraph } from "./read-paragraph.ts";
import type { WordDocument } from "./word-document.ts";

/** They hold nothing that stands in the document as it is now. */
const unread: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:sectPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "mc:Fallback",
]);

/** Reads what stands in a body, a cell, a text box or a note, in reading order; text boxes come after their paragraph. */
export function readBlocks(parent: XmlElement, document: WordDocument, isContents = false): readonly WrittenBlock[] {
  return joinedAtDeletions(elementsIn(parent)).flatMap((element) => {
    if (unread.has(element.name) || isPlaceholder(element)) return [];
    if (element.name === "w:altChunk") return readChunk(element, document);
    if (element.name === "w:p") return [...readParagraph(element, document, isContents), ...readBoxes(document)];
    if (element.name === "w:tbl") return [readTable(element, document)];
    return readBlocks(element, document, isContents || isContentsPart(element));
  });
}

/** Where the end of a paragraph was deleted, its text goes on in the next one, which is set as that one is. */
function joinedAtDeletions(elements: readonly XmlElement[]): readonly XmlElement[] {
  if (!elements.some(isEndDeleted)) return elements;
  const begun: XmlNode[] = [];
  return elements.flatMap((element, index) => {
    if (isEndDeleted(element) && elements[index + 1]?.name === "w:p") {
      for (const child of element.children) if (!isProperties(child)) begun.push(child);
      return [];
    }
    return [begun.length === 0 ? element : { ...element, children: [...begun.splice(0), ...element.children] }];
  });
}

function isEndDeleted(element: XmlElement): boolean {
  if (element.name !== "w:p") return false;
  const mark = childOf(childOf(element, "w:pPr"), "w:rPr");
  return childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined;
}

function isProperties(child: XmlNode): boolean {
  return typeof child !== "string" && child.name === "w:pPr";
}

function readChunk(element: XmlElement, { chunks }: WordDocument): readonly WrittenBlock[] {
  const html = chunks.get(element.attributes.get("id") ?? "");
  return html === undefined ? [] : [{ kind: "page", html }];
}

function readBoxes(document: WordDocument): readonly WrittenBlock[] {
  return document.boxes.splice(0).flatMap((box) => readBlocks(box, document));
}

function isContentsPart(part: XmlElement): boolean {
  const gallery = childOf(childOf(part, "w:sdtPr"), "w:docPartObj");
  return /table of contents/i.test(valueIn(gallery, "w:docPartGallery") ?? "");
}

type OpenCell = { readonly blocks: readonly WrittenBlock[]; readonly columns: number; rows: number };

function readTable(table: XmlElement, document: WordDocument): WrittenBlock {
  const open = new Map<number, OpenCell>();
  const rows = partsOf(table, "w:tr").map((row) => readRow(row, open, document));
  return { kind: "table", rows };
}

/** `open`: by its column, the cell that a cell below may be part of. */
function readRow(row: XmlElement, open: Map<number, OpenCell>, document: WordDocument): WrittenRow {
  const properties = childOf(row, "w:trPr");
  const isHeader = childOf(properties, "w:tblHeader") !== undefined;
  const cells: WrittenCell[] = [];
  if (childOf(properties, "w:del") !== undefined) return { isHeader, cells };
  let column = 0;
  for (const written of partsOf(row, "w:tc")) {
    const cell = readCell(written, open.get(column), document);
    if (cell !== null) {
      cells.push(cell);
      open.set(column, cell);
    }
    column += columnsOf(written);
  }
  return { isHeader, cells };
}

/** `null` for a cell that only carries on the one above it. */
function readCell(cell: XmlElement, above: OpenCell | undefined, document: WordDocument): OpenCell | null {
  const merged = childOf(childOf(cell, "w:tcPr"), "w:vMerge");
  if (merged !== undefined && merged.attributes.get("val") !== "restart" && above !== undefined) {
    above.rows = Math.min(above.rows + 1, mostSpanned);
    return null;
  }
  return { blocks: readBlocks(cell, document), columns: columnsOf(cell), rows: 1 };
}

function columnsOf(cell: XmlElement): number {
  const written = numberOf(childOf(cell, "w:tcPr"), "w:gridSpan") ?? 1;
  return Math.min(Math.max(written, 1), mostSpanned);
}

/** Rows of a table or cells of a row, also where they stand in a control or were put in later. */
function partsOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return /^w:(?:sdt|sdtContent|ins|customXml|moveTo)$/.test(element.name) ? partsOf(element, name) : [];
  });
}
