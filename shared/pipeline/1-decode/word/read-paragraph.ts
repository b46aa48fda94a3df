import type { XmlElement } from "../packed/read-xml.ts";
import { childOf, numberOf, valueIn } from "../packed/xml-nodes.ts";
import { readRuns } from "./read-runs.ts";
import type { WordBlock } from "./word-block.ts";
import type { WordDocument } from "./word-document.ts";
import { listIn, mergeRuns, type WordStyle } from "./word-styles.ts";
import { isBold, type Piece, textOf } from "./word-text.ts";

/** Words past which a paragraph set as a heading is none: some people like the look. */
const mostHeadingWords = 40;
/** Words of a numbered line in bold that names what follows. */
const mostTitleWords = 14;

/** A paragraph as a block, or nothing where it shows nothing. Lists are counted on in any case, as Word does. */
export function readParagraph(
  paragraph: XmlElement,
  document: WordDocument,
  inContents: boolean,
): readonly WordBlock[] {
  const properties = childOf(paragraph, "w:pPr");
  const style = document.styles.paragraph(valueIn(properties, "w:pStyle"));
  const wasInContents = inContents || isInContents(document);
  const marker = nextMarker(properties, style, document);
  const pieces = readRuns(paragraph, document, mergeRuns([style.run]));
  const words = textOf(pieces).split(" ").length;
  if (textOf(pieces) === "") return [];
  if (wasInContents || isInContents(document) || style.names.some(isContentsName))
    return [{ kind: "contents", pieces }];
  const level = headingLevel(properties, style);
  if (level !== null && words <= mostHeadingWords) {
    return [level === "title" ? { kind: "title", pieces } : { kind: "heading", level, pieces: marked(marker, pieces) }];
  }
  if (marker === null) return [{ kind: "paragraph", pieces }];
  const isTitle = marker.text !== null && isBold(pieces) && words <= mostTitleWords;
  return [isTitle ? { kind: "paragraph", pieces: marked(marker, pieces) } : itemOf(marker, pieces)];
}

type Marker = { readonly text: string | null; readonly level: number };

function itemOf({ text, level }: Marker, pieces: readonly Piece[]): WordBlock {
  return { kind: "item", level, marker: text === "" ? null : text, pieces };
}

/** The number that Word shows before a heading becomes part of its text, set as its first letter is. */
function marked(marker: Marker | null, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (!marker?.text || first === undefined) return pieces;
  return [{ ...first, href: null, text: `${marker.text} ` }, ...pieces];
}

function nextMarker(properties: XmlElement | undefined, style: WordStyle, { numbering }: WordDocument): Marker | null {
  const list = listIn(properties) ?? style.list ?? 0;
  const level = numberOf(childOf(properties, "w:numPr"), "w:ilvl") ?? style.listLevel ?? 0;
  return list === 0 ? null : numbering.next(list, level);
}

function isInContents({ fields }: WordDocument): boolean {
  return fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
}

function isContentsName(name: string): boolean {
  return /^(?:toc|contents)[ _]?\d?$|^toc ?heading$/i.test(name);
}

/** Level of an outline that is text. */
const bodyLevel = 9;

/** 0 to 8, or `title`; `null` for text. What the paragraph says of itself comes before its style, that before the name. */
function headingLevel(properties: XmlElement | undefined, style: WordStyle): number | "title" | null {
  if (style.names.some((name) => /^(?:title|titel|titre|título|titolo)$/i.test(name))) return "title";
  const outline = numberOf(properties, "w:outlineLvl") ?? style.outline;
  if (outline !== undefined) return outline < 0 || outline >= bodyLevel ? null : outline;
  const named = style.names.map(levelByName).find((level) => level !== null);
  return named ?? null;
}

/** Styles of one's own (`Policy Heading 2`), and Word's in other languages. */
function levelByName(name: string): number | null {
  const found =
    /(?:heading|überschrift|titre|encabezado|intestazione|título|kop|rubrik|заголовок)[ _-]?([1-9])?$/iu.exec(name);
  return found === null ? null : Number(found[1] ?? 1) - 1;
}
