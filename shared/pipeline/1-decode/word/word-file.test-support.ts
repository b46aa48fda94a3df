import { strToU8, zipSync } from "fflate";

/** What a test puts into a Word file: the body's XML, and other parts by name. */
export type WordFile = { readonly body: string; readonly parts?: Readonly<Record<string, string>> };

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Makes a Word file's bytes. Parts are related to the document by their own names (`styles.xml` as `styles`). */
export function makeWord({ body, parts = {} }: WordFile): Uint8Array {
  const own = Object.entries(parts).filter(([name]) => /^[a-z]+\d?\.xml$/.test(name));
  const links = own.map(([name], index) => relation(`p${index}`, name.replace(/\d?\.xml$/, ""), name)).join("");
  const files = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${relations}">${relation("r1", "officeDocument", "word/document.xml")}${relation("r2", "metadata/core-properties", "docProps/core.xml")}</Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${relations}">${links}<Relationship Id="out" Type="${types}/hyperlink" Target="https://example.org/a?b&amp;c" TargetMode="External"/></Relationships>`,
    ...Object.fromEntries(own.map(([name, xml]) => [`word/${name}`, `<w:part ${namespaces}>${xml}</w:part>`])),
    ...Object.fromEntries(Object.entries(parts).filter(([name]) => name.includes("/"))),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
}

/** A paragraph: its properties' XML, and its runs' or plain text. */
export function paragraph(text: string, properties = ""): string {
  const runs = text.startsWith("<") ? text : run(text);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
