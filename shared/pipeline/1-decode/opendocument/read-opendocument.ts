import { fail, type Result, succeed } from "../../../model/result.ts";
import { openZip, type PackedFailure, type Zip } from "../packed/open-zip.ts";
import { readOptional, readXml, type XmlElement } from "../packed/read-xml.ts";
import { childOf, elementsIn, textIn } from "../packed/xml-nodes.ts";
import { writePage } from "../written/write-page.ts";
import type { WrittenBlock } from "../written/written-block.ts";
import { readListStyles, readOutlineStyle } from "./list-styles.ts";
import { readText } from "./read-text.ts";
import type { TextDocument } from "./text-document.ts";
import { readTextStyles } from "./text-styles.ts";

/** `no-text`: it is a sheet, a drawing or slides, or an empty text. */
export type OpenDocumentFailure = PackedFailure | "password" | "no-text";

/**
 * Reads a text of an OpenDocument program (`.odt`, `.ott`, `.fodt`) into HTML of our own: headings by their levels, with the
 * numbers the program shows; lists, tables, links, text boxes and notes once each; headers and footers marked as such. What
 * was deleted or is hidden is gone; macros, pictures and embedded files are never looked at; nothing is asked for.
 */
export function readOpenDocument(bytes: Uint8Array): Result<string, OpenDocumentFailure> {
  const zip = isFlat(bytes) ? succeed(flatPackage(bytes)) : openZip(bytes);
  return zip.ok ? readPackage(zip.value) : zip;
}

function isFlat(bytes: Uint8Array): boolean {
  return bytes[0] !== 0x50 || bytes[1] !== 0x4b;
}

/** A flat file is a package of one part, which is all of them. */
function flatPackage(bytes: Uint8Array): Zip {
  return {
    has: (name) => name === "content.xml",
    unpack: (_name, take) => {
      take(bytes);
      return null;
    },
  };
}

function readPackage(zip: Zip): Result<string, OpenDocumentFailure> {
  if (isLocked(zip)) return fail("password");
  const content = readXml(zip, "content.xml");
  if (!content.ok) return content;
  const body = findText(content.value);
  if (body === undefined) return fail("no-text");
  const isWhole = content.value.name === "office:document";
  const [styles, meta] = isWhole
    ? [content, content]
    : [readOptional(zip, "styles.xml"), readOptional(zip, "meta.xml")];
  if (!styles.ok) return styles;
  if (!meta.ok) return meta;
  const page = pageOf({ body, content: content.value, styles: styles.value, meta: meta.value });
  return page === null ? fail("no-text") : succeed(page);
}

/** The text of a document; in one that is not well formed it may stand in what should have ended before it. */
function findText(element: XmlElement): XmlElement | undefined {
  if (element.name === "office:text") return element;
  for (const child of elementsIn(element)) {
    const found = /^(?:text|table|draw):/.test(child.name) ? undefined : findText(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The list of a package's parts says which of them are encrypted; all are, or the whole package is. */
function isLocked(zip: Zip): boolean {
  const manifest = readOptional(zip, "META-INF/manifest.xml");
  const files = manifest.ok && manifest.value !== undefined ? elementsIn(manifest.value) : [];
  return files.some((file) => elementsIn(file).some(({ name }) => name.endsWith(":encryption-data")));
}

type Parts = {
  readonly body: XmlElement;
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
};

function pageOf({ body, content, styles, meta }: Parts): string | null {
  const document = openDocument(content, styles);
  const blocks = readText(body, document);
  const margins = marginsOf(styles);
  const inMargins = (name: string): readonly WrittenBlock[] =>
    margins
      .filter((margin) => margin.name.startsWith(name))
      .flatMap((margin) => readText(margin, ofMargins(document, styles)));
  const headers = inMargins("style:header");
  const notes = readNotes(document);
  if (blocks.length === 0) return null;
  const title = textIn(childOf(childOf(meta, "office:meta"), "dc:title"));
  return writePage({ title, blocks, headers, notes, footers: inMargins("style:footer") });
}

function openDocument(content: XmlElement, styles: XmlElement | undefined): TextDocument {
  const shared = childOf(styles, "office:styles");
  const parts = [childOf(content, "office:automatic-styles"), shared];
  return {
    styles: readTextStyles(parts),
    listStyles: readListStyles(parts),
    outline: readOutlineStyle([shared]),
    headings: [],
    listById: new Map(),
    listByStyle: new Map(),
    notes: [],
    boxes: [],
  };
}

/** Margins have styles of their own, under names that the text may use for others. */
function ofMargins(document: TextDocument, styles: XmlElement | undefined): TextDocument {
  const parts = [childOf(styles, "office:automatic-styles"), childOf(styles, "office:styles")];
  return { ...document, styles: readTextStyles(parts), listStyles: readListStyles(parts) };
}

/** Some for each kind of page; a document made to hold thousands has no more to say in them. */
const mostMargins = 24;

function marginsOf(styles: XmlElement | undefined): readonly XmlElement[] {
  const pages = childOf(styles, "office:master-styles");
  const margins = pages === undefined ? [] : elementsIn(pages).flatMap(elementsIn);
  return margins
    .filter(({ name, attributes }) => /^style:(?:header|footer)/.test(name) && attributes.get("display") !== "false")
    .slice(0, mostMargins);
}

/** A note may have notes: they come after it. */
function readNotes(document: TextDocument): readonly (readonly WrittenBlock[])[] {
  const read: (readonly WrittenBlock[])[] = [];
  for (const note of document.notes) read.push(readText(note, document));
  return read;
}
