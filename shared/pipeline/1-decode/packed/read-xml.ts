import { Parser } from "htmlparser2";
import { fail, type Result, succeed } from "../../../model/result.ts";
import type { PackedFailure, Zip } from "./open-zip.ts";

/** An element by its usual name (`w:p`), whatever prefix the file gave it. Attributes go by their names without prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

type Open = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly children: XmlNode[] };

/** Word nests a table in a table in a text box at some forty; a book has 300,000 elements. A million take 250 MB. */
const deepest = 256;
const mostElements = 800_000;
/** Bytes parsed between two looks at the limits: the parser keeps a stack of its own, slow when it is very deep. */
const pieceSize = 65_536;

/** What the names are known by here; files may call them otherwise, and the strict form of the standard does. */
const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/^urn:schemas-microsoft-com:vml$/, "v"],
  [/^http:\/\/purl\.org\/dc\/elements\//, "dc"],
  [/^http:\/\/purl\.org\/dc\/terms\//, "dcterms"],
  [/\/package\/2006\/relationships$/, ""],
  [/^urn:oasis:names:tc:opendocument:xmlns:text:/, "text"],
  [/^urn:oasis:names:tc:opendocument:xmlns:table:/, "table"],
  [/^urn:oasis:names:tc:opendocument:xmlns:office:/, "office"],
  [/^urn:oasis:names:tc:opendocument:xmlns:style:/, "style"],
  [/^urn:oasis:names:tc:opendocument:xmlns:drawing:/, "draw"],
  [/^urn:oasis:names:tc:opendocument:xmlns:svg-compatible:/, "svg"],
];

const none: ReadonlyMap<string, string> = new Map();

/**
 * Reads one part of a zip as XML while it is unpacked. Document types are passed over, so no entity but the five of XML is
 * ever replaced and nothing outside is ever asked for; what is not well formed is read as far as it can be.
 */
export function readXml(zip: Zip, part: string): Result<XmlElement, PackedFailure> {
  const root: Open = { name: "", attributes: none, children: [] };
  const builder = createBuilder(root);
  const decoder = new TextDecoder();
  const failure = zip.unpack(part, (bytes) => {
    for (let at = 0; at < bytes.length && !builder.isTooMuch(); at += pieceSize) {
      builder.parser.write(decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true }));
    }
    return !builder.isTooMuch();
  });
  if (failure !== null) return fail(failure);
  if (builder.isTooMuch()) return fail("limit");
  builder.parser.end(decoder.decode());
  const top = root.children.find((child) => typeof child !== "string");
  return top === undefined ? fail("damaged") : succeed(top);
}

/** Reads a part that a document may do without: `undefined` where it is missing or nothing can be made of it. */
export function readOptional(zip: Zip, part: string | undefined): Result<XmlElement | undefined, PackedFailure> {
  if (part === undefined || !zip.has(part)) return succeed(undefined);
  const read = readXml(zip, part);
  return read.ok || read.failure === "limit" ? read : succeed(undefined);
}

/** Builds the tree under a root with a stack of its own, and stops building where there is too much of it. */
function createBuilder(root: Open): { readonly parser: Parser; readonly isTooMuch: () => boolean } {
  const stack: Open[] = [root];
  const prefixes = new Map<string, string>();
  const size = { elements: 0 };
  const isTooMuch = (): boolean => size.elements > mostElements || stack.length > deepest;
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if (isTooMuch()) return;
        size.elements += 1;
        learnPrefixes(prefixes, attributes);
        const element = { name: usualName(written, prefixes), attributes: ownAttributes(attributes), children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext: (text) => addText(stack.at(-1), text),
      onclosetag: () => {
        if (!isTooMuch() && stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true },
  );
  return { parser, isTooMuch };
}

/** A text may come in many pieces. */
function addText(open: Open | undefined, text: string): void {
  if (open === undefined) return;
  const last = open.children.at(-1);
  if (typeof last === "string") open.children[open.children.length - 1] = last + text;
  else open.children.push(text);
}

function learnPrefixes(prefixes: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  for (const [name, address] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const usual = usualPrefixes.find(([pattern]) => pattern.test(address))?.[1];
    if (usual !== undefined) prefixes.set(name.slice(6), usual);
  }
}

function usualName(written: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(":");
  const usual = prefixes.get(written.slice(0, Math.max(0, colon)));
  if (usual === undefined) return written;
  const local = written.slice(colon + 1);
  return usual === "" ? local : `${usual}:${local}`;
}

/** Without namespaces, and without the marks of who changed what when, which stand on every element Word writes. */
function ownAttributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).flatMap(([name, value]): (readonly [string, string])[] => {
    const local = name.slice(name.indexOf(":") + 1);
    return name.startsWith("xmlns") || local.startsWith("rsid") ? [] : [[local, value]];
  });
  return own.length === 0 ? none : new Map(own);
}
