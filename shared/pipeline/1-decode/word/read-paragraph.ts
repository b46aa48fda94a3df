import type { XmlElement } from "../packed/read-xml.ts";
import { childOf, numberOf, valueIn } from "../packed/xml-nodes.ts";
import { isContentsField } from "../written/field-link.ts";
import { type Marker, settleParagraph } from "../written/settle-paragraph.ts";
import { headingByName, isContentsStyle, isTitleStyle } from "../written/style-names.ts";
import type { WrittenBlock } from "../written/written-block.ts";
import { readRuns } from "./read-runs.ts";
import type { WordDocument } from "./word-document.ts";
import { listIn, type WordStyle } from "./word-styles.ts";

/** A paragraph as a block, or nothing where it shows nothing. Lists are counted on in any case, as Word does. */
export function readParagraph(
  paragraph: XmlElement,
  document: WordDocument,
  inContents: boolean,
): readonly WrittenBlock[] {
  const properties = childOf(paragraph, "w:pPr");
  const style = document.styles.paragraph(valueIn(properties, "w:pStyle"));
  const wasInContents = inContents || isInContents(document);
  const marker = nextMarker(properties, style, document);
  const pieces = readRuns(paragraph, document, style.run);
  const isContents = wasInContents || isInContents(document) || isContentsStyle(style.names);
  return settleParagraph({ pieces, heading: headingLevel(properties, style), marker, inContents: isContents });
}

function nextMarker(properties: XmlElement | undefined, style: WordStyle, { numbering }: WordDocument): Marker | null {
  const list = listIn(properties) ?? style.list ?? 0;
  const level = numberOf(childOf(properties, "w:numPr"), "w:ilvl") ?? style.listLevel ?? 0;
  return list === 0 ? null : numbering.next(list, level);
}

function isInContents({ fields }: WordDocument): boolean {
  return fields.some(({ instruction }) => isContentsField(instruction));
}

/** Level of an outline that is text. */
const bodyLevel = 9;

/** 0 to 8, or `title`; `null` for text. What the paragraph says of itself comes before its style, that before the name. */
function headingLevel(properties: XmlElement | undefined, style: WordStyle): number | "title" | null {
  if (isTitleStyle(style.names)) return "title";
  const outline = numberOf(properties, "w:outlineLvl") ?? style.outline;
  if (outline !== undefined) return outline < 0 || outline >= bodyLevel ? null : outline;
  return headingByName(style.names);
}
