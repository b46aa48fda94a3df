import type { XmlElement } from "../packed/read-xml.ts";
import { childOf, childrenOf, elementsIn, textIn, valueIn } from "../packed/xml-nodes.ts";
import { fieldLink } from "../written/field-link.ts";
import type { Piece } from "../written/pieces.ts";
import { mergeRuns, type RunFormat } from "../written/run-format.ts";
import { isPlaceholder } from "./is-placeholder.ts";
import type { WordDocument } from "./word-document.ts";
import { readRun } from "./word-styles.ts";

/** Where a run stands: how its paragraph is set, and the link it is part of. */
type Place = { readonly format: RunFormat; readonly href: string | null };

/** They hold text that was taken out, that belongs elsewhere, or that only says how something is set. */
const unread: ReadonlySet<string> = new Set(
  "w:pPr w:rPr w:del w:moveFrom w:delText w:sdtPr w:sdtEndPr w:instrText w:delInstrText w:annotationRef w:rt w:object".split(
    " ",
  ),
);

/**
 * Reads the text that stands in a paragraph: deletions and hidden text are gone, what was put in stays, the text of links
 * and fields stays with the address they lead to. Text boxes are laid aside in `document.boxes`.
 */
export function readRuns(paragraph: XmlElement, document: WordDocument, format: RunFormat): readonly Piece[] {
  const pieces: Piece[] = [];
  readInto(pieces, paragraph, { document, place: { format, href: null } });
  return pieces;
}

type Reading = { readonly document: WordDocument; readonly place: Place };

function readInto(pieces: Piece[], parent: XmlElement, reading: Reading): void {
  for (const element of elementsIn(parent).filter(isRead)) {
    const { name } = element;
    if (name === "w:r") readRunInto(pieces, element, reading);
    else if (name === "w:hyperlink") readInto(pieces, element, linked(reading, hrefOf(element, reading.document)));
    else if (name === "w:fldSimple") readInto(pieces, element, linked(reading, fieldLink(instructionOf(element))));
    else if (name === "mc:AlternateContent") readInto(pieces, chosen(element), reading);
    else readInto(pieces, element, reading);
  }
}

function isRead(element: XmlElement): boolean {
  return !unread.has(element.name) && !isPlaceholder(element);
}

function linked({ document, place }: Reading, href: string | null): Reading {
  return { document, place: { ...place, href: href ?? place.href } };
}

function readRunInto(pieces: Piece[], run: XmlElement, { document, place }: Reading): void {
  const properties = childOf(run, "w:rPr");
  const named = document.styles.character(valueIn(properties, "w:rStyle"));
  const format = mergeRuns([readRun(properties), named, place.format]);
  const isShown = document.fields.every((field) => field.isShown);
  for (const element of elementsIn(run)) readPart(element, { document, place: { ...place, format }, isShown, pieces });
}

type Part = Reading & { readonly isShown: boolean; readonly pieces: Piece[] };

function readPart(element: XmlElement, part: Part): void {
  const { document, pieces } = part;
  const { name } = element;
  if (name === "w:fldChar") stepField(element.attributes.get("fldCharType"), document);
  else if (name === "w:instrText") addInstruction(textIn(element), document);
  else if (name === "mc:AlternateContent") for (const inner of elementsIn(chosen(element))) readPart(inner, part);
  else if (name === "w:ruby") readInto(pieces, childOf(element, "w:rubyBase") ?? element, part);
  else if (name === "w:drawing" || name === "w:pict") layAside(element, document);
  else addPiece(textOfPart(element, document), part);
}

function textOfPart(element: XmlElement, document: WordDocument): string {
  switch (element.name) {
    case "w:t":
      return textIn(element).replaceAll("\n", " ");
    case "w:tab":
    case "w:ptab":
      return " ";
    case "w:br":
      return element.attributes.get("type") === "page" || element.attributes.get("type") === "column" ? " " : "\n";
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:footnoteReference":
    case "w:endnoteReference":
      return referTo(element, document);
    default:
      return "";
  }
}

function addPiece(text: string, { document, place, isShown, pieces }: Part): void {
  if (text === "" || !isShown || place.format.hidden === true) return;
  const { bold, italic, size } = place.format;
  const href = place.href ?? document.fields.map((field) => fieldLink(field.instruction)).find((link) => link !== null);
  pieces.push({ text, bold: bold === true, italic: italic === true, href: href ?? null, size: size ?? null });
}

/** `[1]`, `[2]` in the order of the text, whatever sign Word shows; the notes themselves stand at the end. */
function referTo(element: XmlElement, { notes }: WordDocument): string {
  const kind = element.name === "w:footnoteReference" ? "w:footnote" : "w:endnote";
  notes.push(`${kind} ${element.attributes.get("id")}`);
  return ` [${notes.length}]`;
}

function stepField(step: string | undefined, { fields }: WordDocument): void {
  const last = fields.at(-1);
  if (step === "begin") fields.push({ instruction: "", isShown: false });
  else if (step === "end") fields.pop();
  else if (last !== undefined) last.isShown = true;
}

/** No address is longer; a field of megabytes is none. */
const longestInstruction = 4_000;

function addInstruction(text: string, { fields }: WordDocument): void {
  const last = fields.at(-1);
  if (last !== undefined && last.instruction.length < longestInstruction) last.instruction += text;
}

function instructionOf(field: XmlElement): string {
  return field.attributes.get("instr") ?? "";
}

function hrefOf(link: XmlElement, { links }: WordDocument): string | null {
  const anchor = link.attributes.get("anchor");
  return links.get(link.attributes.get("id") ?? "") ?? (anchor === undefined ? null : `#${anchor}`);
}

/** The same thing said twice, for new programs and for old ones: the new form where it has text, so that it comes once. */
function chosen(alternatives: XmlElement): XmlElement {
  const [choice] = childrenOf(alternatives, "mc:Choice");
  const fallback = childOf(alternatives, "mc:Fallback");
  const isSaid = choice !== undefined && (fallback === undefined || hasText(choice));
  return (isSaid ? choice : fallback) ?? { ...alternatives, children: [] };
}

function hasText(element: XmlElement): boolean {
  return element.name === "w:t" || elementsIn(element).some(hasText);
}

/** Text boxes, wherever in a drawing they stand; a box in a box comes with it. */
function layAside(drawing: XmlElement, document: WordDocument): void {
  for (const element of elementsIn(drawing)) {
    if (element.name === "w:txbxContent") document.boxes.push(element);
    else layAside(element.name === "mc:AlternateContent" ? chosen(element) : element, document);
  }
}
