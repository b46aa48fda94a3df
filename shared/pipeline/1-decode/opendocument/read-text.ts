import type { XmlElement } from "../packed/read-xml.ts";
import { elementsIn, wholeNumber } from "../packed/xml-nodes.ts";
import { countItem } from "../written/count-item.ts";
import { type Marker, settleParagraph } from "../written/settle-paragraph.ts";
import { headingByName, isContentsStyle, isTitleStyle } from "../written/style-names.ts";
import type { WrittenBlock } from "../written/written-block.ts";
import { readCharacters } from "./read-characters.ts";
import { readTable } from "./read-table.ts";
import type { CountedList, TextDocument } from "./text-document.ts";
import type { ParagraphStyle } from "./text-styles.ts";

/** Where text stands: in a list and how deep, in a table of contents. */
type Place = {
  readonly list: CountedList | null;
  readonly level: number;
  readonly inContents: boolean;
  /** The item being read, until its first paragraph has taken its number; `null` in what carries an item on. */
  readonly item: { start: number | undefined; isCounted: boolean } | null;
};

const unlisted: Place = { list: null, level: 0, inContents: false, item: null };

/** They hold what was deleted, what an index is made from, and what is no text. */
const unread: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "text:table-of-content-source",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "text:dde-connection-decls",
  "office:forms",
  "office:annotation",
  "office:scripts",
  "svg:title",
  "svg:desc",
]);

/** Reads what stands in a body, a cell, a text box or a note, in reading order; text boxes come after their paragraph. */
export function readText(parent: XmlElement, document: TextDocument): readonly WrittenBlock[] {
  return readIn(parent, document, unlisted);
}

function readIn(parent: XmlElement, document: TextDocument, place: Place): readonly WrittenBlock[] {
  return elementsIn(parent).flatMap((element) => readElement(element, document, place));
}

function readElement(element: XmlElement, document: TextDocument, place: Place): readonly WrittenBlock[] {
  if (unread.has(element.name) || isHidden(element)) return [];
  switch (element.name) {
    case "text:p":
    case "text:h":
      return [...readParagraph(element, document, place), ...readBoxes(document)];
    case "text:list":
      return readList(element, document, place);
    case "text:numbered-paragraph":
      return readIn(element, document, itemPlace(element, openList(element, document, place)));
    case "table:table":
      return [readTable(element, (cell) => readText(cell, document))];
    case "text:table-of-content":
      return readIn(element, document, { ...place, inContents: true });
    default:
      return readIn(element, document, place);
  }
}

function isHidden({ attributes, name }: XmlElement): boolean {
  const display = name === "text:section" ? attributes.get("display") : undefined;
  return display === "none" || (display === "condition" && attributes.get("is-hidden") === "true");
}

function readBoxes(document: TextDocument): readonly WrittenBlock[] {
  return document.boxes.splice(0).flatMap((box) => readText(box, document));
}

function readList(list: XmlElement, document: TextDocument, place: Place): readonly WrittenBlock[] {
  const inList = openList(list, document, place);
  return elementsIn(list).flatMap((item) =>
    readIn(item, document, item.name === "text:list-header" ? { ...inList, item: null } : itemPlace(item, inList)),
  );
}

function itemPlace(item: XmlElement, place: Place): Place {
  return { ...place, item: { start: wholeNumber(item.attributes.get("start-value")), isCounted: false } };
}

/** A list in a list goes one deeper in the same counters; others begin anew unless they say that they carry one on. */
function openList({ attributes }: XmlElement, document: TextDocument, place: Place): Place {
  const named = attributes.get("style-name");
  const style = named ?? place.list?.style ?? "";
  const carried = attributes.get("continue-numbering") === "true" ? document.listByStyle.get(style) : undefined;
  const before = document.listById.get(attributes.get("continue-list") ?? "") ?? carried;
  const outer = place.list === null ? before : place.list;
  const list = { style, counters: outer?.counters ?? [] };
  // A second list of an item counts anew; one that only carries on in an item of its own does not.
  if (place.item?.isCounted === true && before === undefined)
    list.counters.length = Math.min(list.counters.length, place.level + 1);
  document.listByStyle.set(style, list);
  const id = attributes.get("id");
  if (id !== undefined) document.listById.set(id, list);
  const level = place.list === null ? (wholeNumber(attributes.get("level")) ?? 1) - 1 : place.level + 1;
  return { ...place, list, level: Math.max(level, 0) };
}

function readParagraph(element: XmlElement, document: TextDocument, place: Place): readonly WrittenBlock[] {
  const style = document.styles.paragraph(element.attributes.get("style-name"));
  const heading = headingLevel(element, style);
  const marker = nextMarker(element, { document, place, heading, style });
  const pieces = hasHiddenMark(element) ? [] : readCharacters(element, document, style.run);
  const inContents = place.inContents || isContentsStyle(style.names);
  const blocks = settleParagraph({ pieces, heading, marker, inContents });
  if (place.list === null || marker !== null) return blocks;
  return blocks.map((block) =>
    block.kind === "paragraph" ? { ...block, kind: "continued", level: place.level } : block,
  );
}

/** A field in a paragraph may hide the whole of it. */
function hasHiddenMark(paragraph: XmlElement): boolean {
  return elementsIn(paragraph).some(
    ({ name, attributes }) => name === "text:hidden-paragraph" && attributes.get("is-hidden") === "true",
  );
}

/** A level of 0 to 9, or `title`; `null` for text. A heading says its own level; a style may say that it makes headings. */
function headingLevel({ name, attributes }: XmlElement, style: ParagraphStyle): number | "title" | null {
  if (isTitleStyle(style.names)) return "title";
  if (name === "text:h") return Math.max((wholeNumber(attributes.get("outline-level")) ?? 1) - 1, 0);
  return style.outline === undefined ? headingByName(style.names) : style.outline;
}

type Counted = {
  readonly document: TextDocument;
  readonly place: Place;
  readonly heading: number | "title" | null;
  readonly style: ParagraphStyle;
};

/** The first paragraph of an item takes its number; a heading outside of lists is counted with the headings. */
function nextMarker(element: XmlElement, { document, place, heading, style }: Counted): Marker | null {
  const { item, level, list } = place;
  if (list === null) return headingMarker(element, { document, place, heading, style });
  if (item === null || item.isCounted) return null;
  item.isCounted = true;
  return { text: countItem(document.listStyles.get(list.style), list.counters, level, item.start), level };
}

function headingMarker({ name, attributes }: XmlElement, { document, heading, style }: Counted): Marker | null {
  const isCounted = name === "text:h" && typeof heading === "number" && attributes.get("is-list-header") !== "true";
  if (!isCounted || style.list === "") return null;
  const restart =
    attributes.get("restart-numbering") === "true" ? (wholeNumber(attributes.get("start-value")) ?? 1) : undefined;
  return { text: countItem(document.outline, document.headings, heading, restart), level: heading };
}
