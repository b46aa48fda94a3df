import { strToU8, type Zippable, zipSync } from "fflate";
import { fill, type Sample, textSample } from "./sample.ts";

const names = ["office", "text", "table", "style", "drawing"]
  .map((name) => `xmlns:${name === "drawing" ? "draw" : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const sentence = "<text:p>Privacy policy. We share your data with partners.</text:p>";

const content = (body: string, head = ""): string =>
  `<?xml version="1.0"?>${head}<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const mimetype = strToU8("application/vnd.oasis.opendocument.text");
const text = (parts: Zippable): Uint8Array =>
  zipSync({ mimetype: [mimetype, { level: 0 }], "content.xml": strToU8(content(sentence)), ...parts });
const body = (xml: string): Uint8Array => text({ "content.xml": strToU8(content(xml)) });
const odt = (name: string, make: () => Uint8Array): Sample => ({ name: `${name}.odt`, make });
const flat = (name: string, xml: () => string): Sample =>
  textSample(`${name}.fodt`, () => content(xml()).replaceAll("document-content", "document"));

/** OpenDocument texts that unpack to too much, go round in circles, are deep, locked or not whole. */
const openDocuments: readonly Sample[] = [
  odt("bomb-of-one-part", () => text({ "content.xml": new Uint8Array(190_000_000) })),
  odt("bomb-of-text", () => body(fill(sentence, 100_000_000))),
  odt("bomb-of-styles", () => text({ "styles.xml": new Uint8Array(190_000_000) })),
  odt("entity-bomb", () =>
    text({
      "content.xml": strToU8(
        content(sentence.replace("We", "&a; We"), '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      ),
    }),
  ),
  odt("deep-lists", () => body("<text:list><text:list-item>".repeat(100_000))),
  odt("deep-spans", () => body(`<text:p>${"<text:span>".repeat(100_000)}`)),
  odt("many-paragraphs", () => body("<text:p>a</text:p>".repeat(300_000))),
  odt("many-lists", () =>
    body("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>".repeat(200_000)),
  ),
  odt("wide-cells", () =>
    body(
      `<table:table>${`<table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999" table:number-columns-spanned="999999999" table:number-rows-spanned="999999999">${sentence}</table:table-cell></table:table-row>`.repeat(5_000)}</table:table>`,
    ),
  ),
  odt("many-spaces", () => body(`<text:p>We share<text:s text:c="2000000000"/>your data.</text:p>`)),
  odt("notes-in-notes", () => body(`<text:p>a${"<text:note><text:note-body><text:p>a".repeat(80)}`)),
  odt("locked", () =>
    text({
      "content.xml": new Uint8Array(5_000).fill(0xa7),
      "META-INF/manifest.xml": strToU8(
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      ),
    }),
  ),
  odt("macros", () => text({ "Basic/Standard/Module1.xml": strToU8('Sub Main\nShell "calc"\nEnd Sub') })),
  odt("broken-off", () => text({}).subarray(0, 200)),
  odt("not-xml", () => text({ "content.xml": strToU8("%PDF-1.7 no") })),
  odt("no-content", () => zipSync({ mimetype: [mimetype, { level: 0 }] })),
  flat("styles-in-a-circle", () => {
    const style = (name: string, parent: string): string =>
      `<style:style style:family="paragraph" style:name="${name}" style:parent-style-name="${parent}"/>`;
    const circle = `<office:styles>${style("a", "b")}${style("b", "a")}</office:styles>`;
    return `${circle}<text:p text:style-name="a">We share.</text:p>${sentence}`;
  }),
  flat("long-line", () => `<text:p>${fill("We share your data. ", 30_000_000)}</text:p>`),
  flat("never-closed", () => "<text:p>We share.<text:span>".repeat(100_000)),
];

const rtf = (name: string, make: () => string): Sample => textSample(`${name}.rtf`, () => `{\\rtf1\\ansi ${make()}`);
const rtfSentence = "\\pard Privacy policy. We share your data with partners.\\par\n";

/** RTF with too much of everything, and numbers that lie. */
const richTexts: readonly Sample[] = [
  rtf("deep-groups", () => `${"{".repeat(100_000)}We share.${"}".repeat(100_000)}`),
  rtf("deep-groups-unclosed", () => "{\\b ".repeat(5_000_000)),
  rtf("only-closing", () => "}".repeat(5_000_000)),
  rtf("binary-that-lies", () => `{\\pict\\bin2000000000 abc}${rtfSentence}{\\pict\\bin-5 abc}${rtfSentence}`),
  rtf("binary-everywhere", () => "\\bin1 a".repeat(3_000_000)),
  rtf("letters-by-number", () => "\\u8217?".repeat(4_000_000)),
  rtf("halves-of-letters", () => "\\u-10179?".repeat(1_000_000)),
  rtf("letters-that-say-to-be-passed", () => `\\uc2000000000\\u8217 ${"a".repeat(1_000_000)}`),
  rtf("bytes-by-number", () => "\\'e9".repeat(6_000_000)),
  rtf("many-paragraphs", () => "a\\par ".repeat(4_000_000)),
  rtf("many-empty-paragraphs", () => "\\par ".repeat(6_000_000)),
  rtf("many-changes", () => "\\b a\\b0 a".repeat(3_000_000)),
  rtf(
    "many-fonts",
    () =>
      `{\\fonttbl${Array.from({ length: 500_000 }, (_, font) => `{\\f${font}\\fcharset204 A;}`).join("")}}${rtfSentence}`,
  ),
  rtf("many-styles", () => `{\\stylesheet${"{\\s1\\sbasedon1 a;}".repeat(500_000)}}${rtfSentence}`),
  rtf("many-lists", () => {
    const list = (id: number): string => `{\\list{\\listlevel{\\leveltext\\'02\\'00.;}}\\listid${id}}`;
    return `{\\*\\listtable${Array.from({ length: 400_000 }, (_, id) => list(id)).join("")}}${rtfSentence}`;
  }),
  rtf("many-numbers", () => {
    const table = "{\\*\\listtable{\\list{\\listlevel\\levelnfc1{\\leveltext\\'02\\'00.;}}\\listid1}}";
    const uses = "{\\*\\listoverridetable{\\listoverride\\listid1\\ls1}}";
    return `${table}${uses}\\pard\\ls1 ${"a\\par ".repeat(60_000)}`;
  }),
  rtf("many-cells", () => `\\trowd${"\\cellx1".repeat(1_000_000)}\\intbl ${"a\\cell ".repeat(1_000_000)}\\row`),
  rtf("many-rows", () => "\\trowd\\cellx100\\cellx200\\intbl a\\cell b\\cell\\row ".repeat(200_000)),
  rtf("deep-tables", () => `\\pard\\intbl\\itap2000000000 a\\nestcell\\nestrow `.repeat(100_000)),
  rtf("many-notes", () => "a{\\footnote b}".repeat(1_000_000)),
  rtf("notes-in-notes", () => "{\\footnote a".repeat(1_500)),
  rtf("boxes-in-boxes", () => "{\\shp{\\*\\shpinst{\\shptxt a".repeat(500)),
  rtf("many-margins", () => "{\\header We share}".repeat(500_000)),
  rtf(
    "long-address",
    () =>
      `{\\field{\\*\\fldinst HYPERLINK "https://a.example/${"a".repeat(2_000)}"}{\\fldrslt {${"\\b a\\b0 a".repeat(50_000)}}}}`,
  ),
  rtf("fields-in-fields", () => '{\\field{\\*\\fldinst HYPERLINK "javascript:alert(1)"}{\\fldrslt here '.repeat(300)),
  rtf(
    "script-link",
    () => '{\\field{\\*\\fldinst HYPERLINK "javascript:alert(1)"}{\\fldrslt here}}\\par We share your data.',
  ),
  rtf("markup-in-text", () => "<script>alert(1)</script><img src=x onerror=alert(1)>\\par We share your data."),
  rtf("long-word", () => `\\${"a".repeat(20_000_000)} ${rtfSentence}`),
  rtf("long-number", () => `\\fs${"9".repeat(20_000_000)} ${rtfSentence}`),
  rtf("long-marker", () => `{\\listtext ${"1.".repeat(2_000_000)}}${rtfSentence}`),
  rtf("large-picture", () => `{\\pict\\pngblip ${"89504e47".repeat(6_000_000)}}${rtfSentence}`),
  rtf("broken-off-in-a-letter", () => "We share your data.\\'"),
  rtf("broken-off-in-a-word", () => "We share your data.\\"),
];

/** OpenDocument and RTF files; `packed-files.ts` has those of Word. */
export const writtenFiles: readonly Sample[] = [...openDocuments, ...richTexts];
