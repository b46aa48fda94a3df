import { strToU8, type Zippable, zipSync } from "fflate";
import { fill, type Sample } from "./sample.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const sentence = "<w:p><w:r><w:t>Privacy policy. We share your data with partners.</w:t></w:r></w:p>";

const documentOf = (body: string, head = ""): Uint8Array =>
  strToU8(`<?xml version="1.0"?>${head}<w:document ${w}><w:body>${body}</w:body></w:document>`);
const word = (parts: Zippable): Uint8Array => zipSync({ "word/document.xml": documentOf(sentence), ...parts });
const sample = (name: string, make: () => Uint8Array): Sample => ({ name: `${name}.docx`, make });

/** Word files that unpack to too much, climb out, name what is outside, or are not whole. */
export const packedFiles: readonly Sample[] = [
  sample("bomb-of-one-part", () => word({ "word/document.xml": new Uint8Array(190_000_000) })),
  sample("bomb-of-text", () => word({ "word/document.xml": documentOf(fill(sentence, 100_000_000)) })),
  sample("bomb-of-many-parts", () => word(many(1_900, "word/media/", new Uint8Array(120_000)))),
  sample("bomb-that-lies", () => lie(word({ "word/document.xml": new Uint8Array(190_000_000) }))),
  sample("too-many-parts", () => word(many(5_000, "word/p", new Uint8Array()))),
  sample("zip-in-zip", () => word({ "word/embeddings/a.docx": word({}) })),
  sample("climbs-out", () => word({ "../../../tmp/owned.txt": strToU8("owned"), "word/../../b": strToU8("b") })),
  sample("absolute-name", () => word({ "/tmp/owned.txt": strToU8("owned") })),
  sample("prototype-names", () =>
    word({ __proto__x: strToU8("a"), constructor: strToU8("b"), toString: strToU8("c") }),
  ),
  sample("external-entity", () =>
    word({
      "word/document.xml": documentOf(
        sentence.replace("We", "&a; We"),
        '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
      ),
    }),
  ),
  sample("entity-bomb", () =>
    word({ "word/document.xml": documentOf(sentence.replace("We", "&i; We"), `<!DOCTYPE a [${laughs()}]>`) }),
  ),
  sample("macros", () => word({ "word/vbaProject.bin": strToU8('Sub AutoOpen()\nShell "calc"\nEnd Sub') })),
  sample("outside-template", () =>
    word({
      "word/_rels/document.xml.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/attachedTemplate" Target="https://a.example/t.dotm" TargetMode="External"/></Relationships>',
      ),
    }),
  ),
  sample("script-in-style-map", () =>
    word({
      "mammoth/style-map": strToU8("p => script"),
      "word/document.xml": documentOf(`${sentence}<w:p><w:r><w:t>alert(1)</w:t></w:r></w:p>`),
    }),
  ),
  sample("markup-in-text", () =>
    word({
      "word/document.xml": documentOf(
        "<w:p><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</w:t></w:r></w:p>",
      ),
    }),
  ),
  sample("deep-tables", () => word({ "word/document.xml": documentOf("<w:tbl><w:tr><w:tc>".repeat(100_000)) })),
  sample("deep-runs", () => word({ "word/document.xml": documentOf(`<w:p>${"<w:ins>".repeat(100_000)}`) })),
  sample("deep-unclosed", () => word({ "word/document.xml": documentOf("<a>".repeat(3_000_000)) })),
  sample("many-paragraphs", () =>
    word({ "word/document.xml": documentOf("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(150_000)) }),
  ),
  sample("many-elements", () => word({ "word/document.xml": documentOf("<w:p/>".repeat(3_000_000)) })),
  sample("many-attributes", () =>
    word({
      "word/document.xml": documentOf(
        `<w:p ${Array.from({ length: 200_000 }, (_, index) => `a${index}="b"`).join(" ")}/>${sentence}`,
      ),
    }),
  ),
  sample("wide-cells", () =>
    word({
      "word/document.xml": documentOf(
        `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr>${sentence}</w:tc></w:tr>`.repeat(5_000)}</w:tbl>`,
      ),
    }),
  ),
  sample("styles-in-a-circle", () =>
    word({
      "word/styles.xml": strToU8(
        `<w:styles ${w}>${"ab".replace(/./g, (id) => `<w:style w:styleId="${id}"><w:basedOn w:val="${id === "a" ? "b" : "a"}"/></w:style>`)}</w:styles>`,
      ),
      "word/document.xml": documentOf(
        `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>We share.</w:t></w:r></w:p>${sentence}`,
      ),
    }),
  ),
  sample("broken-off", () => word({}).subarray(0, 150)),
  sample("without-directory", () => word({}).slice(0, -40)),
  sample("directory-elsewhere", () => patched(word({}), -6, [0xff, 0xff, 0xff, 0x7f])),
  sample("flipped-bits", () => flipped(word({ "word/document.xml": documentOf(fill(sentence, 100_000)) }))),
  sample("not-xml", () => word({ "word/document.xml": strToU8("%PDF-1.7 no") })),
  sample("no-document", () => zipSync({ "word/other.xml": strToU8("<a/>") })),
];

function many(count: number, prefix: string, bytes: Uint8Array): Zippable {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, bytes]));
}

/** Ten entities of ten entities, nine deep. */
function laughs(): string {
  const names = "abcdefghi";
  return [...names]
    .map((name, at) => `<!ENTITY ${name} "${at === 0 ? "ha" : `&${names[at - 1]};`.repeat(10)}">`)
    .join("");
}

/** Says in the zip's directory that each part unpacks to ten bytes. */
function lie(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return zip;
}

function patched(bytes: Uint8Array, from: number, patch: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(patch, from < 0 ? copy.length + from : from);
  return copy;
}

function flipped(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at > 60 && at < bytes.length - 300 && at % 97 === 0 ? byte ^ 0x55 : byte));
}
