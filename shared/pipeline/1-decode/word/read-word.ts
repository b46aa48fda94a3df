import { fail, type Result, succeed } from "../../../model/result.ts";
import { openZip, type PackedFailure, type Zip } from "../packed/open-zip.ts";
import { readXml, type XmlElement } from "../packed/read-xml.ts";
import { childOf, elementsIn, textIn } from "../packed/xml-nodes.ts";
import { escapeHtml } from "./escape-html.ts";
import { liftLargeLines } from "./lift-large-lines.ts";
import { readBlocks } from "./read-blocks.ts";
import type { WordBlock } from "./word-block.ts";
import type { WordDocument } from "./word-document.ts";
import { readNumbering } from "./word-numbering.ts";
import { partOf, type Relations, readOptional, readRelations } from "./word-parts.ts";
import { readStyles } from "./word-styles.ts";
import { textOf } from "./word-text.ts";
import { writeBlocks } from "./write-blocks.ts";

/**
 * Reads a Word file (`.docx` and its kin) into HTML of our own: headings by style, by outline level and by size, with the
 * numbers Word shows; lists, tables, links, text boxes and notes once each; headers and footers marked as such. What was
 * deleted or hidden is gone; macros, pictures and embedded files are never looked at; nothing is asked for.
 */
export function readWord(bytes: Uint8Array): Result<string, PackedFailure> {
  const zip = openZip(bytes);
  return zip.ok ? readPackage(zip.value) : zip;
}

function readPackage(zip: Zip): Result<string, PackedFailure> {
  const outer = readRelations(zip, "");
  if (!outer.ok) return outer;
  const main = partOf(outer.value, "officeDocument") ?? "word/document.xml";
  const [inner, body] = [readRelations(zip, main), readXml(zip, main)];
  if (!inner.ok) return inner;
  if (!body.ok) return body;
  const parts = readParts(zip, inner.value);
  const core = readOptional(zip, partOf(outer.value, "core-properties"));
  if (!parts.ok) return parts;
  return core.ok ? succeed(writePage(body.value, parts.value, core.value)) : core;
}

type Parts = {
  readonly links: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, XmlElement | undefined>;
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
};

const single = ["styles", "numbering", "footnotes", "endnotes"];
/** Three a section; a document made to hold thousands has no more to say in them. */
const mostMargins = 12;

function readParts(zip: Zip, relations: Relations): Result<Parts, PackedFailure> {
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
  return succeed({ links, byType, headers: headers.value, footers: footers.value });
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

function writePage(main: XmlElement, parts: Parts, core: XmlElement | undefined): string {
  const styles = readStyles(parts.byType.get("styles"));
  const numbering = readNumbering(parts.byType.get("numbering"), styles);
  const document: WordDocument = { styles, numbering, links: parts.links, fields: [], notes: [], boxes: [] };
  const body = childOf(main, "w:body") ?? main;
  const blocks = liftLargeLines(readBlocks(body, document));
  const shift = blocks.some(({ kind }) => kind === "title") ? 1 : 0;
  const pieces = [
    "<!DOCTYPE html>",
    titleOf(core),
    ...writeMargins("header", parts.headers, document),
    writeBlocks(blocks, shift),
    ...writeNotes(document, parts.byType),
    ...writeMargins("footer", parts.footers, document),
  ];
  return `${pieces.filter((piece) => piece !== "").join("\n")}\n`;
}

/** What the file calls itself, unless that is only what programs call a file that nobody named. */
function titleOf(core: XmlElement | undefined): string {
  const title = textIn(childOf(core, "dc:title")).trim();
  return title === "" || /^(?:microsoft word|untitled|document ?\d*$)/i.test(title)
    ? ""
    : `<title>${escapeHtml(title)}</title>`;
}

/** Headers and footers stand on every page, and often once more for the first page and for even ones. */
function writeMargins(
  name: "header" | "footer",
  margins: readonly XmlElement[],
  document: WordDocument,
): readonly string[] {
  const blocks = margins.flatMap((margin) => readBlocks(margin, document)).map(asParagraph);
  const byText = new Map(blocks.map((block) => ["pieces" in block ? textOf(block.pieces) : "", block]));
  const own = [...byText.values()].filter((block) => "pieces" in block && /\p{L}/u.test(textOf(block.pieces)));
  return own.length === 0 ? [] : [`<${name}>\n${writeBlocks(own, 0)}\n</${name}>`];
}

/** What stands in a margin heads nothing. */
function asParagraph(block: WordBlock): WordBlock {
  return "pieces" in block ? { kind: "paragraph", pieces: block.pieces } : block;
}

/** Notes at the end, each with the number by which the text refers to it. */
function writeNotes(document: WordDocument, byType: Parts["byType"]): readonly string[] {
  const noted = new Map<string, XmlElement>();
  for (const type of ["footnotes", "endnotes"]) {
    const part = byType.get(type);
    const elements = part === undefined ? [] : elementsIn(part);
    for (const note of elements) noted.set(`${note.name} ${note.attributes.get("id")}`, note);
  }
  const references = [...document.notes];
  const written = references.flatMap((reference, index) => {
    const note = noted.get(reference);
    const blocks = note === undefined ? [] : readBlocks(note, document);
    return blocks.map((block, place) => (place === 0 ? numbered(block, index + 1) : block));
  });
  return written.length === 0 ? [] : [`<hr>\n${writeBlocks(written, 0)}`];
}

function numbered(block: WordBlock, number: number): WordBlock {
  if (!("pieces" in block)) return block;
  const mark = { text: `[${number}] `, bold: false, italic: false, href: null, size: null };
  return { kind: "paragraph", pieces: [mark, ...block.pieces] };
}
