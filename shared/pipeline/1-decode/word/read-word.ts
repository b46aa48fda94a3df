import { fail, type Result, succeed } from "../../../model/result.ts";
import { openZip, type PackedFailure, type Zip } from "../packed/open-zip.ts";
import { readOptional, readXml, type XmlElement } from "../packed/read-xml.ts";
import { childOf, elementsIn, textIn } from "../packed/xml-nodes.ts";
import { writePage } from "../written/write-page.ts";
import type { WrittenBlock } from "../written/written-block.ts";
import { readBlocks } from "./read-blocks.ts";
import { readChunks } from "./read-chunks.ts";
import type { WordDocument } from "./word-document.ts";
import { readNumbering } from "./word-numbering.ts";
import { partOf, type Relations, readRelations } from "./word-parts.ts";
import { readStyles } from "./word-styles.ts";

/**
 * Reads a Word file (`.docx` and its kin) into HTML of our own: headings by style, by outline level and by size, with the
 * numbers Word shows; lists, tables, links, text boxes and notes once each; headers and footers marked as such. What was
 * deleted or hidden is gone; macros, pictures and embedded objects are never looked at; nothing is asked for.
 */
export function readWord(bytes: Uint8Array): Result<string, PackedFailure> {
  return readWithin(bytes, 0);
}

/** A document may take its text from others, these again from others: no further than this. */
const deepest = 2;

/** `depth`: in how many documents this one stands. */
function readWithin(bytes: Uint8Array, depth: number): Result<string, PackedFailure> {
  const zip = openZip(bytes);
  return zip.ok ? readPackage(zip.value, depth) : zip;
}

function readPackage(zip: Zip, depth: number): Result<string, PackedFailure> {
  const outer = readRelations(zip, "");
  if (!outer.ok) return outer;
  const main = partOf(outer.value, "officeDocument") ?? "word/document.xml";
  const [inner, body] = [readRelations(zip, main), readXml(zip, main)];
  if (!inner.ok) return inner;
  if (!body.ok) return body;
  const parts = readParts(zip, inner.value, depth);
  const core = readOptional(zip, partOf(outer.value, "core-properties"));
  if (!parts.ok) return parts;
  return core.ok ? succeed(pageOf(body.value, parts.value, core.value)) : core;
}

type Parts = {
  readonly links: ReadonlyMap<string, string>;
  readonly chunks: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, XmlElement | undefined>;
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
};

const single = ["styles", "numbering", "footnotes", "endnotes"];
/** Three a section; a document made to hold thousands has no more to say in them. */
const mostMargins = 12;

function readParts(zip: Zip, relations: Relations, depth: number): Result<Parts, PackedFailure> {
  const byType = new Map<string, XmlElement | undefined>();
  for (const type of single) {
    const part = readOptional(zip, partOf(relations, type));
    if (!part.ok) return part;
    byType.set(type, part.value);
  }
  const [headers, footers] = [readMargins(zip, relations, "header"), readMargins(zip, relations, "footer")];
  if (!headers.ok) return headers;
  if (!footers.ok) return footers;
  const outside = [...relations].filter(([, { isOutside }]) => isOutside);
  const links = new Map(outside.map(([id, { target }]) => [id, target]));
  const chunks = readChunks(zip, relations, (bytes) => {
    const inner = depth < deepest ? readWithin(bytes, depth + 1) : null;
    return inner?.ok === true ? inner.value : null;
  });
  return succeed({ links, chunks, byType, headers: headers.value, footers: footers.value });
}

function readMargins(zip: Zip, relations: Relations, type: string): Result<readonly XmlElement[], PackedFailure> {
  const found: XmlElement[] = [];
  for (const relation of [...relations.values()].filter((one) => one.type === type).slice(0, mostMargins)) {
    const part = readOptional(zip, relation.target);
    if (!part.ok) return fail(part.failure);
    if (part.value !== undefined) found.push(part.value);
  }
  return succeed(found);
}

function pageOf(main: XmlElement, parts: Parts, core: XmlElement | undefined): string {
  const styles = readStyles(parts.byType.get("styles"));
  const numbering = readNumbering(parts.byType.get("numbering"), styles);
  const document: WordDocument = {
    styles,
    numbering,
    links: parts.links,
    chunks: parts.chunks,
    fields: [],
    notes: [],
    boxes: [],
  };
  const inMargins = (margins: readonly XmlElement[]): readonly WrittenBlock[] =>
    margins.flatMap((margin) => readBlocks(margin, document));
  const blocks = readBlocks(childOf(main, "w:body") ?? main, document);
  const headers = inMargins(parts.headers);
  const notes = readNotes(document, parts.byType);
  const title = textIn(childOf(core, "dc:title"));
  return writePage({ title, blocks, headers, notes, footers: inMargins(parts.footers) });
}

/** The notes that the text refers to, in its order; empty where a note is missing. */
function readNotes(document: WordDocument, byType: Parts["byType"]): readonly (readonly WrittenBlock[])[] {
  const noted = new Map<string, XmlElement>();
  for (const type of ["footnotes", "endnotes"]) {
    const part = byType.get(type);
    const elements = part === undefined ? [] : elementsIn(part);
    for (const note of elements) noted.set(`${note.name} ${note.attributes.get("id")}`, note);
  }
  return [...document.notes].map((reference) => {
    const note = noted.get(reference);
    return note === undefined ? [] : readBlocks(note, document);
  });
}
