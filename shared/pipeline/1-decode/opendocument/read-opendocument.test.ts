import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readOpenDocument } from "./read-opendocument.ts";

/** What a test puts into a text: its body's XML, its own styles, those it shares, its margins. */
type TextFile = {
  readonly body: string;
  readonly own?: string;
  readonly shared?: string;
  readonly margins?: string;
  readonly meta?: string;
};

const names = [
  ...["office", "text", "table", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

function flatFile({ body, own = "", shared = "", margins = "", meta = "" }: TextFile): Uint8Array {
  return strToU8(
    `${declaration}<office:document ${names}><office:meta>${meta}</office:meta><office:styles>${shared}</office:styles><office:automatic-styles>${own}</office:automatic-styles><office:master-styles>${margins}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)])));
}

/** The page without its first line and its last line end. */
function pageOf(file: TextFile | Uint8Array): string {
  const page = readOpenDocument(file instanceof Uint8Array ? file : flatFile(file));
  return page.ok ? page.value.replace(/^<!DOCTYPE html>\n|\n$/g, "") : page.failure;
}

const level = (kind: string, at: number, attributes: string): string =>
  `<text:${kind} text:level="${at}" ${attributes}/>`;
const shared = `
  <style:style style:family="paragraph" style:name="Title"/>
  <style:style style:family="paragraph" style:name="Heading_20_2" style:display-name="Heading 2" style:default-outline-level="2"/>
  <style:style style:family="paragraph" style:name="a" style:parent-style-name="b"/>
  <style:style style:family="paragraph" style:name="b" style:parent-style-name="a"/>
  <style:style style:family="text" style:name="Strong"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:family="text" style:name="Plain"><style:text-properties fo:font-weight="normal" fo:font-style="italic"/></style:style>
  <style:style style:family="text" style:name="Hidden"><style:text-properties text:display="none"/></style:style>
  <text:outline-style>${level("outline-level-style", 1, 'style:num-format="I" style:num-suffix="."')}${level("outline-level-style", 2, 'style:num-format="1" text:display-levels="2" style:num-suffix=")"')}${level("outline-level-style", 3, 'style:num-format=""')}</text:outline-style>
  <text:list-style style:name="L">${level("list-level-style-number", 1, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')}${level("list-level-style-number", 2, 'style:num-format="1" style:num-list-format="%1%-%2%."')}${level("list-level-style-bullet", 3, 'text:bullet-char="•"')}</text:list-style>
  <text:list-style style:name="M">${level("list-level-style-number", 1, 'style:num-format="1" style:num-suffix="." text:start-value="4"')}</text:list-style>`;

const heading = (at: number, text: string, attributes = ""): string =>
  `<text:h text:outline-level="${at}" ${attributes}>${text}</text:h>`;
const paragraph = (text: string, style = ""): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const item = (content: string, attributes = ""): string => `<text:list-item ${attributes}>${content}</text:list-item>`;
const list = (content: string, attributes = ""): string => `<text:list ${attributes}>${content}</text:list>`;
const markersIn = (page: string): readonly string[] =>
  [...page.matchAll(/data-marker="([^"]*)"/g)].map(([, marker = ""]) => marker);

describe("headings", () => {
  test("levels make headings, with the numbers that are shown, below a title", () => {
    const body = [
      paragraph("Larkfield Privacy Policy", "Title"),
      heading(1, "Collection"),
      heading(2, "From you"),
      heading(3, "Names"),
      heading(2, "Apart", 'text:is-list-header="true"'),
      heading(2, "From others"),
      heading(1, "Sharing"),
      heading(2, "With whom"),
      paragraph("With partners", "Heading_20_2"),
      heading(2, "Rights", 'text:restart-numbering="true" text:start-value="7"'),
    ].join("");
    expect(pageOf({ body, shared })).toBe(`<h1>Larkfield Privacy Policy</h1>
<h2>I. Collection</h2>
<h3>I.1) From you</h3>
<h4>Names</h4>
<h3>Apart</h3>
<h3>I.2) From others</h3>
<h2>II. Sharing</h2>
<h3>II.1) With whom</h3>
<h3>With partners</h3>
<h3>II.7) Rights</h3>`);
  });

  test("a style takes its ancestors' level back, and styles in a circle end", () => {
    const own =
      '<style:style style:family="paragraph" style:name="P1" style:parent-style-name="Heading_20_2" style:default-outline-level=""/>';
    expect(pageOf({ body: paragraph("We keep it.", "P1") + paragraph("Yes.", "a"), own, shared })).toBe(
      "<p>We keep it.</p>\n<p>Yes.</p>",
    );
  });

  test("short lines in large letters are headings where nothing else makes any", () => {
    const size = (name: string, family: string, written: string): string =>
      `<style:style style:family="${family}" style:name="${name}" style:parent-style-name="${name === "B" ? "N" : ""}"><style:text-properties fo:font-size="${written}"/></style:style>`;
    const own = size("N", "paragraph", "11pt") + size("B", "paragraph", "180%");
    const body = paragraph("Sharing", "B") + paragraph("We share nothing with anyone, for any reason.", "N");
    expect(pageOf({ body, own })).toBe("<h1>Sharing</h1>\n<p>We share nothing with anyone, for any reason.</p>");
  });
});

describe("lists", () => {
  test("items nest and carry their markers; what an item says further stands in it", () => {
    const inner = list(
      item(paragraph("first")) + item(`${paragraph("last")}${paragraph("or not")}${list(item(paragraph("deep")))}`),
    );
    const body = list(
      item(paragraph("Names") + inner) + item(paragraph("Ages") + list(item(paragraph("years")))),
      'text:style-name="L"',
    );
    expect(pageOf({ body, shared })).toBe(`<ul>
<li data-marker="(a)">Names<ul>
<li data-marker="a-1.">first</li>
<li data-marker="a-2.">last<p>or not</p><ul>
<li>deep</li>
</ul>
</li>
</ul>
</li>
<li data-marker="(b)">Ages<ul>
<li data-marker="b-1.">years</li>
</ul>
</li>
</ul>`);
  });

  test("a list goes on where it says so, begins anew where not, and counts from where it is told", () => {
    const one = list(item(paragraph("one")), 'xml:id="l1" text:style-name="L"');
    const body = [
      one,
      paragraph("Between."),
      list(item(paragraph("two")), 'text:style-name="L" text:continue-numbering="true"'),
      list(item(paragraph("anew")), 'text:style-name="L"'),
      list(
        `${item(paragraph("four"))}${item(paragraph("nine"), 'text:start-value="9"')}<text:list-header>${paragraph("no number")}</text:list-header>${item(paragraph("ten"))}`,
        'text:style-name="M"',
      ),
      list(item(paragraph("three")), 'text:style-name="L" text:continue-list="l1"'),
    ].join("");
    expect(markersIn(pageOf({ body, shared }))).toEqual(["(a)", "(b)", "(a)", "4.", "9.", "10.", "(c)"]);
  });

  test("a second list of an item counts anew, one in an item of its own carries on", () => {
    const inner = (text: string): string => list(item(paragraph(text)));
    const body =
      list(item(paragraph("Names") + inner("one") + paragraph("or") + inner("anew")), 'text:style-name="L"') +
      list(item(inner("on")), 'text:style-name="L" text:continue-numbering="true"');
    expect(markersIn(pageOf({ body, shared }))).toEqual(["(a)", "a-1.", "a-1.", "a-2."]);
  });

  test("a heading in a list has the list's number, and items that only hold a list count nothing", () => {
    const body = list(
      item(list(item(heading(2, "From you")) + item(heading(2, "From others")))),
      'text:style-name="L"',
    );
    expect(pageOf({ body, shared })).toBe("<h2>a-1. From you</h2>\n<h2>a-2. From others</h2>");
  });
});

describe("text", () => {
  test("deletions, hidden text, hidden parts and remarks are gone", () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${paragraph("sell")}</text:deletion></text:changed-region></text:tracked-changes>
      ${paragraph('We <text:change text:change-id="c"/>keep<text:span text:style-name="Hidden"> secret</text:span><office:annotation>No.</office:annotation><text:hidden-text text:is-hidden="true"> x</text:hidden-text> data.')}
      <text:section text:display="none">${paragraph("Hidden part.")}</text:section>
      ${paragraph('<text:hidden-paragraph text:is-hidden="true"/>Hidden line.')}
      <text:section>${paragraph("Shown part.")}</text:section>`;
    expect(pageOf({ body, shared })).toBe("<p>We keep data.</p>\n<p>Shown part.</p>");
  });

  test("links, spaces, line ends and marks are kept", () => {
    const body = paragraph(
      '<text:a xlink:href="https://example.org/a?b&amp;c"><text:span text:style-name="Strong">he</text:span>re</text:a> or<text:s text:c="2000000000"/>there<text:tab/>and<text:line-break/><text:span text:style-name="Strong">never <text:span text:style-name="Plain">ever</text:span></text:span>',
    );
    expect(pageOf({ body, shared })).toBe(
      '<p><a href="https://example.org/a?b&amp;c"><b>he</b>re</a> or there and<br><b>never </b><i>ever</i></p>',
    );
  });

  test("markup in the text is text, and no entity is ever asked for", () => {
    expect(pageOf({ body: paragraph("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more") })).toBe(
      "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>",
    );
  });

  test("notes stand at the end by number, text boxes after their paragraph, pictures' names nowhere", () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${paragraph("For a year.")}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${paragraph("In the box.")}</draw:text-box></draw:frame>`;
    const picture =
      '<draw:frame xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"><draw:image/><svg:title>Logo</svg:title></draw:frame>';
    expect(pageOf({ body: paragraph(`Data${note}${box}${picture} is kept.`) + box })).toBe(
      "<p>Data [1] is kept.</p>\n<p>In the box.</p>\n<p>In the box.</p>\n<hr>\n<p>[1] For a year.</p>",
    );
  });

  test("a table of contents, headers and footers are marked as what they are; the title is declared", () => {
    const body = `<text:table-of-content><text:table-of-content-source><text:index-title-template>Template</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${paragraph("Contents")}</text:index-title>${paragraph("Sharing<text:tab/>4")}</text:index-body></text:table-of-content>${paragraph("We share.")}`;
    const margins = `<style:master-page><style:header>${paragraph("Larkfield")}</style:header><style:header-first style:display="false">${paragraph("Old")}</style:header-first><style:footer>${paragraph("Page of the policy")}</style:footer></style:master-page>`;
    expect(pageOf({ body, margins, meta: "<dc:title>Larkfield &amp; Sons</dc:title>" })).toBe(
      "<title>Larkfield &amp; Sons</title>\n<header>\n<p>Larkfield</p>\n</header>\n<nav>\n<p>Contents</p>\n<p>Sharing 4</p>\n</nav>\n<p>We share.</p>\n<footer>\n<p>Page of the policy</p>\n</footer>",
    );
  });
});

test("tables keep their cells where they stand; rows that are filtered away are gone", () => {
  const cell = (text: string, attributes = ""): string =>
    `<table:table-cell ${attributes}>${paragraph(text)}</table:table-cell>`;
  const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
  const body = `<table:table><table:table-column/><table:table-header-rows>${row(cell("What") + cell("Why"))}</table:table-header-rows>
    ${row(cell("Name", 'table:number-rows-spanned="2"') + cell("Orders", 'table:number-columns-repeated="999999"'))}
    ${row(`<table:covered-table-cell/>${cell("Returns")}`)}
    ${row(cell("Hidden"), 'table:visibility="collapse"')}</table:table>`;
  expect(pageOf({ body })).toBe(`<table>
<tr><th><p>What</p></th><th><p>Why</p></th></tr>
<tr><td rowspan="2"><p>Name</p></td><td><p>Orders</p></td></tr>
<tr><td><p>Returns</p></td></tr>
</table>`);
});

describe("packages", () => {
  const content = (body: string, own = ""): string =>
    `<office:document-content ${names}><office:automatic-styles>${own}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const bold =
    '<style:style style:family="text" style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>';

  test("a text in parts reads like one in a piece; margins have their own styles under the same names", () => {
    const styles = `<office:document-styles ${names}><office:styles>${shared}</office:styles><office:master-styles><style:master-page><style:footer>${paragraph('<text:span text:style-name="T1">Larkfield</text:span>')}</style:footer></style:master-page></office:master-styles></office:document-styles>`;
    const body = heading(1, "Sharing") + paragraph('We <text:span text:style-name="T1">share</text:span>.');
    const meta = `<office:document-meta ${names}><office:meta><dc:title>Larkfield</dc:title></office:meta></office:document-meta>`;
    expect(pageOf(packed({ "content.xml": content(body, bold), "styles.xml": styles, "meta.xml": meta }))).toBe(
      "<title>Larkfield</title>\n<h1>I. Sharing</h1>\n<p>We <b>share</b>.</p>\n<footer>\n<p>Larkfield</p>\n</footer>",
    );
  });

  test("other prefixes for the same names read the same", () => {
    const urn = "urn:oasis:names:tc:opendocument:xmlns";
    const other = `<o:document-content xmlns:o="${urn}:office:1.0" xmlns:t="${urn}:text:1.0"><o:body><o:text><t:p>We share.</t:p></o:text></o:body></o:document-content>`;
    expect(pageOf(packed({ "content.xml": other }))).toBe("<p>We share.</p>");
  });

  test("a text in a file that is not well formed is found where it stands", () => {
    const broken = content(paragraph("We share."), "<style:style>");
    expect(pageOf(packed({ "content.xml": broken.replace("</office:automatic-styles>", "") }))).toBe(
      "<p>We share.</p>",
    );
  });

  test("a locked one is said to be locked; a sheet, a broken one and a bomb what they are", () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    expect(pageOf(packed({ "content.xml": "x", "META-INF/manifest.xml": manifest }))).toBe("password");
    expect(pageOf(packed({ "content.xml": content("").replaceAll("office:text", "office:spreadsheet") }))).toBe(
      "no-text",
    );
    expect(pageOf({ body: paragraph(" ") })).toBe("no-text");
    expect(pageOf(packed({ "styles.xml": "<a/>" }))).toBe("damaged");
    expect(pageOf(packed({ "content.xml": content(paragraph("a")) }).subarray(0, 200))).toBe("damaged");
    expect(pageOf(packed({ "content.xml": content("<text:p/>".repeat(900_000)) }))).toBe("limit");
    expect(pageOf({ body: "<text:span>".repeat(1_000) })).toBe("limit");
  });
});
