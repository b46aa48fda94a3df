import { describe, expect, test } from "vitest";
import { readWord } from "./read-word.ts";
import { makeWord, paragraph, run, type WordFile } from "./word-file.test-support.ts";

/** The page without its first line and its last line end. */
function pageOf(file: WordFile): string {
  const page = readWord(makeWord(file));
  return page.ok ? page.value.replace(/^<!DOCTYPE html>\n|\n$/g, "") : page.failure;
}

const styles = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Legal"><w:name w:val="Legal Clause"/><w:basedOn w:val="Heading2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Policy Heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
  <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>`;

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "lowerLetter", "(%1)")}${level(1, "lowerRoman", "(%2)")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, "bullet", "\uf0b7")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const parts = { "styles.xml": styles, "numbering.xml": numbering };

const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
const listed = (list: number, at = 0): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

describe("headings", () => {
  test("styles make headings, with the numbers that Word shows, below a title", () => {
    const body = [
      paragraph("Larkfield Privacy Policy", styled("Title")),
      paragraph("Collection", styled("Heading1")),
      paragraph("From you", styled("Heading2")),
      paragraph("From others", styled("Legal")),
      paragraph("Sharing", styled("Heading1")),
      paragraph("With partners", styled("Heading2")),
      paragraph("Our rule", styled("Own")),
    ].join("");
    expect(pageOf({ body, parts })).toBe(`<h1>Larkfield Privacy Policy</h1>
<h2>1. Collection</h2>
<h3>1.1 From you</h3>
<h3>1.2 From others</h3>
<h2>2. Sharing</h2>
<h3>2.1 With partners</h3>
<h3>Our rule</h3>`);
  });

  test("an outline level makes a heading, level 10 takes it back", () => {
    const body =
      paragraph("Rights", '<w:outlineLvl w:val="2"/>') +
      paragraph("We keep it.", `${styled("Own")}<w:outlineLvl w:val="9"/>`);
    expect(pageOf({ body, parts })).toBe("<h3>Rights</h3>\n<p>We keep it.</p>");
  });

  test("a long paragraph set as a heading is none, and styles in a circle end", () => {
    const long = "We keep what you give us. ".repeat(10).trim();
    expect(pageOf({ body: paragraph(long, styled("Own")) + paragraph("Yes.", styled("A")), parts })).toBe(
      `<p>${long}</p>\n<p>Yes.</p>`,
    );
  });

  test("short lines in large letters are headings where nothing else makes any", () => {
    const body = `${paragraph(run("Privacy at Larkfield", '<w:sz w:val="48"/>'))}${paragraph(run("Sharing", '<w:sz w:val="30"/>'))}${paragraph("We share nothing with anyone, ever, for any reason.")}`;
    expect(pageOf({ body, parts })).toBe(
      "<h1>Privacy at Larkfield</h1>\n<h2>Sharing</h2>\n<p>We share nothing with anyone, ever, for any reason.</p>",
    );
  });

  test("a numbered line all in bold keeps its number in its text", () => {
    const body = paragraph(run("Cookies", "<w:b/>"), listed(1)) + paragraph("We set two.", listed(1, 1));
    expect(pageOf({ body, parts })).toBe(
      '<p><b>1. Cookies</b></p>\n<ul>\n<li data-marker="1.1">We set two.</li>\n</ul>',
    );
  });
});

describe("lists", () => {
  test("items nest by level and carry their markers; bullets need none", () => {
    const body = [
      paragraph("Names", listed(2)),
      paragraph("first", listed(2, 1)),
      paragraph("last", listed(2, 1)),
      paragraph("Ages", listed(2)),
      paragraph("E-mail", listed(3)),
    ].join("");
    expect(pageOf({ body, parts })).toBe(`<ul>
<li data-marker="(a)">Names<ul>
<li data-marker="(i)">first</li>
<li data-marker="(ii)">last</li>
</ul>
</li>
<li data-marker="(b)">Ages</li>
<li>E-mail</li>
</ul>`);
  });

  test("a list goes on after text between, and starts again where it is told to", () => {
    const body = [
      paragraph("one", listed(2)),
      paragraph("Between."),
      paragraph("two", listed(2)),
      paragraph("again", listed(4)),
      paragraph("on", listed(4)),
    ].join("");
    expect(pageOf({ body, parts }).match(/data-marker="[^"]*"/g)).toEqual([
      'data-marker="(a)"',
      'data-marker="(b)"',
      'data-marker="(a)"',
      'data-marker="(b)"',
    ]);
  });
});

describe("text", () => {
  test("deletions, moved and hidden text are gone, what was put in stays", () => {
    const body = paragraph(
      `${run("We ")}<w:del>${run("sell").replaceAll("w:t", "w:delText")}</w:del><w:ins>${run("keep")}</w:ins>${run(" secret", "<w:vanish/>")}<w:moveFrom>${run(" gone")}</w:moveFrom>${run(" data.")}`,
    );
    expect(pageOf({ body })).toBe("<p>We keep data.</p>");
  });

  test("where the end of a paragraph was deleted, its text goes on in the next", () => {
    const ended = (text: string) => paragraph(text, "<w:rPr><w:del/></w:rPr>");
    const body = `${ended("We keep ")}${ended("what you ")}${paragraph("tell us.")}${ended("Bye.")}`;
    expect(pageOf({ body })).toBe("<p>We keep what you tell us.</p>\n<p>Bye.</p>");
  });

  test("what a control that nobody filled in shows is not said", () => {
    const control = (filled: string) =>
      `<w:sdt><w:sdtPr>${filled}</w:sdtPr><w:sdtContent>${run("enter text")}</w:sdtContent></w:sdt>`;
    const body = paragraph(`${run("a ")}${control("<w:showingPlcHdr/>")}${run("b ")}${control("")}`);
    expect(pageOf({ body })).toBe("<p>a b enter text</p>");
  });

  test("text that stands in files of other kinds within is read where it belongs", () => {
    const chunk = (name: string) => `<w:altChunk r:id="${name}"/>`;
    const saved = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>saved</p>\r\n";
    const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk";
    const related = ["c.html", "c.mht", "c.txt", "gone.html"].map(
      (name) => `<Relationship Id="${name}" Type="${types}" Target="${name}"/>`,
    );
    const given = {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}</Relationships>`,
      "word/c.html": "<html><body><h2>Rights</h2></body></html>",
      "word/c.mht": saved,
      "word/c.txt": "one\ntwo < 3\n\nthree",
    };
    const page = pageOf({
      body: `${paragraph("a")}${["c.html", "c.mht", "c.txt", "gone.html"].map(chunk).join("")}`,
      parts: given,
    });
    expect(
      page
        .replace(/<\/?(?:div|html|body)>/g, "")
        .trim()
        .split(/\s*\n\s*/),
    ).toEqual(["<p>a</p>", "<h2>Rights</h2>", "<p>saved</p>", "<p>one<br>two &lt; 3</p>", "<p>three</p>"]);
  });

  test("a text box that is given twice, for new programs and old, comes once, after its paragraph", () => {
    const box = `<w:txbxContent>${paragraph("In the box.")}</w:txbxContent>`;
    const body = paragraph(
      `${run("Before.")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(pageOf({ body })).toBe("<p>Before.</p>\n<p>In the box.</p>");
  });

  test("links keep their addresses, whether written as links or as fields", () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `${paragraph(`<w:hyperlink r:id="out">${run("here")}</w:hyperlink>`)}${paragraph(`${field("begin")}<w:r><w:instrText> HYPERLINK "mailto:a@example.org" </w:instrText></w:r>${field("separate")}${run("mail")}${field("end")}${run(" us")}`)}`;
    expect(pageOf({ body })).toBe(
      '<p><a href="https://example.org/a?b&amp;c">here</a></p>\n<p><a href="mailto:a@example.org">mail</a> us</p>',
    );
  });

  test("bold is told by styles too, and neighbours set alike are one", () => {
    const body = paragraph(
      `${run("We ")}${run("never", '<w:rStyle w:val="Strong"/>')}${run(" ", "")}${run("sell", "<w:b/>")}${run(" it", '<w:b w:val="0"/>')}`,
    );
    expect(pageOf({ body, parts })).toBe("<p>We <b>never sell</b> it</p>");
  });

  test("markup in the text is text", () => {
    expect(pageOf({ body: paragraph("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more") })).toBe(
      "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>",
    );
  });

  test("notes stand at the end, by number", () => {
    const body = paragraph(`${run("Data")}<w:r><w:footnoteReference w:id="7"/></w:r>${run(" is kept.")}`);
    const notes = `<w:footnote w:id="7">${paragraph("For a year.")}</w:footnote>`;
    expect(pageOf({ body, parts: { "footnotes.xml": notes } })).toBe(
      "<p>Data [1] is kept.</p>\n<hr>\n<p>[1] For a year.</p>",
    );
  });
});

test("tables keep their cells where they stand, also where cells are joined", () => {
  const cell = (text: string, properties = ""): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl>
    <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("What")}${cell("Why")}${cell("How long")}</w:tr>
    <w:tr>${cell("Name", '<w:vMerge w:val="restart"/>')}${cell("Orders and letters", '<w:gridSpan w:val="2"/>')}</w:tr>
    <w:tr>${cell("", "<w:vMerge/>")}${cell("Returns")}${cell("a year")}</w:tr></w:tbl>`;
  expect(pageOf({ body })).toBe(`<table>
<tr><th><p>What</p></th><th><p>Why</p></th><th><p>How long</p></th></tr>
<tr><td rowspan="2"><p>Name</p></td><td colspan="2"><p>Orders and letters</p></td></tr>
<tr><td><p>Returns</p></td><td><p>a year</p></td></tr>
</table>`);
});

test("a table of contents, headers and footers are marked as what they are", () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("Sharing 4")}</w:sdtContent></w:sdt>`;
  const margins = { "header1.xml": paragraph("Larkfield"), "footer1.xml": paragraph("Page of the policy") };
  expect(pageOf({ body: contents + paragraph("We share."), parts: margins })).toBe(
    "<header>\n<p>Larkfield</p>\n</header>\n<nav>\n<p>Sharing 4</p>\n</nav>\n<p>We share.</p>\n<footer>\n<p>Page of the policy</p>\n</footer>",
  );
});

test("the file's own title is declared, a program's name for a new file is not", () => {
  const core = (title: string): WordFile => ({
    body: paragraph("We share."),
    parts: {
      "docProps/core.xml": `<cp xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp>`,
    },
  });
  const relation = readWord(makeWord(core("Larkfield &amp; Sons")));
  expect(relation.ok && relation.value).toBe(
    "<!DOCTYPE html>\n<title>Larkfield &amp; Sons</title>\n<p>We share.</p>\n",
  );
  expect(pageOf(core("Microsoft Word - Document1"))).toBe("<p>We share.</p>");
});

test("a file with other prefixes for the same names reads the same", () => {
  const xml = `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>We share.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
  expect(pageOf({ body: "", parts: { "word/document.xml": xml } })).toBe("<p>We share.</p>");
});
