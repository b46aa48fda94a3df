import type { XmlElement } from "../packed/read-xml.ts";
import { childOf, elementsIn } from "../packed/xml-nodes.ts";
import type { Piece } from "../written/pieces.ts";
import { mergeRuns, type RunFormat } from "../written/run-format.ts";
import type { TextDocument } from "./text-document.ts";

/** They hold what is no text of the document: remarks, programs, pictures' names, what only an index shows. */
const unread: ReadonlySet<string> = new Set([
  "office:annotation",
  "office:forms",
  "office:binary-data",
  "office:event-listeners",
  "text:script",
  "text:ruby-text",
  "text:tracked-changes",
  "draw:image",
  "draw:object",
  "draw:object-ole",
  "svg:title",
  "svg:desc",
  "draw:glue-point",
]);

const drawn = /^(?:draw:(?!a$)|dr3d:)/;

type Place = { readonly format: RunFormat; readonly href: string | null };

type Reading = { readonly document: TextDocument; readonly pieces: Piece[] };

/**
 * Reads the characters of a paragraph. Deleted text stands elsewhere in a file and never comes; what is hidden is left out;
 * notes leave their number; text boxes are laid aside in `document.boxes`.
 */
export function readCharacters(paragraph: XmlElement, document: TextDocument, format: RunFormat): readonly Piece[] {
  const pieces: Piece[] = [];
  readInto({ document, pieces }, paragraph, { format, href: null });
  return pieces;
}

function readInto(reading: Reading, parent: XmlElement, place: Place): void {
  for (const child of parent.children) {
    if (typeof child === "string") addPiece(reading, child.replace(/\s+/g, " "), place);
    else if (!unread.has(child.name)) readElement(reading, child, place);
  }
}

function readElement(reading: Reading, element: XmlElement, place: Place): void {
  const { attributes, name } = element;
  const sign = signs.get(name);
  if (sign !== undefined) addPiece(reading, sign, place);
  else if (name === "text:note") addPiece(reading, referTo(element, reading.document), place);
  else if (drawn.test(name)) layAside(element, reading.document);
  else if (name === "text:span") readInto(reading, element, { ...place, format: formatIn(reading, element, place) });
  else if (name === "text:a") readInto(reading, element, { ...place, href: attributes.get("href") ?? place.href });
  else if (attributes.get("is-hidden") !== "true") readInto(reading, element, place);
}

const signs: ReadonlyMap<string, string> = new Map([
  ["text:s", " "],
  ["text:tab", " "],
  ["text:line-break", "\n"],
]);

function formatIn({ document }: Reading, span: XmlElement, { format }: Place): RunFormat {
  return mergeRuns([document.styles.characters(span.attributes.get("style-name")), format]);
}

function addPiece({ pieces }: Reading, text: string, { format, href }: Place): void {
  if (text === "" || format.hidden === true) return;
  const { bold, italic, size } = format;
  pieces.push({ text, bold: bold === true, italic: italic === true, href, size: size ?? null });
}

/** `[1]`, `[2]` in the order of the text, whatever sign is shown; the notes themselves stand at the end. */
function referTo(note: XmlElement, { notes }: TextDocument): string {
  const body = childOf(note, "text:note-body");
  if (body === undefined) return "";
  notes.push(body);
  return ` [${notes.length}]`;
}

/** What is drawn may hold text: a box, or a shape with words in it. */
function layAside(drawing: XmlElement, document: TextDocument): void {
  if (elementsIn(drawing).some(({ name }) => /^(?:text:(?:p|h|list|section)|table:table)$/.test(name))) {
    document.boxes.push(drawing);
    return;
  }
  for (const element of elementsIn(drawing)) if (!unread.has(element.name)) layAside(element, document);
}
