import { describe, expect, test } from "vitest";
import { readRtf } from "./read-rtf.ts";

/** The page without its first line and its last line end. Goes in: what stands behind the first words of a file. */
function pageOf(rtf: string): string {
  const bytes = Uint8Array.from([...`{\\rtf1\\ansi\\ansicpg1252\\deff0${rtf}}`].map((letter) => letter.charCodeAt(0)));
  const page = readRtf(bytes);
  return page.ok ? page.value.replace(/^<!DOCTYPE html>\n|\n$/g, "") : page.failure;
}

const fonts = String.raw`{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\froman\fcharset2 Symbol;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset128 Gothic;}{\f4\fcharset0{\*\panose 02}Courier New;}}`;
const styles = String.raw`{\stylesheet{Normal;}{\s1\sbasedon0\outlinelevel0 heading 1;}{\s2\sbasedon1 heading 2;}{\s3 Title;}{\s4\sbasedon4 Own Heading 3;}{\s5 toc 1;}{\*\cs10 Strong;}}`;

describe("headings", () => {
  test("styles and outline levels make headings, with the numbers that were printed, below a title", () => {
    const body = String.raw`\pard\s3 Larkfield Privacy Policy\par
\pard\s1{\listtext\pard\plain 1.\tab}\ls1 Collection\par
\pard\s2{\listtext 1.1\tab}\ls1\ilvl1 From you\par
\pard\s4 Our rule\par
\pard\outlinelevel1 Rights\par
\pard\s1\outlinelevel9 We keep it.\par`;
    expect(pageOf(fonts + styles + body)).toBe(`<h1>Larkfield Privacy Policy</h1>
<h2>1. Collection</h2>
<h3>1.1 From you</h3>
<h4>Our rule</h4>
<h3>Rights</h3>
<p>We keep it.</p>`);
  });

  test("short lines in large letters are headings where nothing else makes any", () => {
    expect(pageOf(String.raw`{\fs40 Sharing}\par\plain\fs22 We share nothing with anyone, for any reason.\par`)).toBe(
      "<h1>Sharing</h1>\n<p>We share nothing with anyone, for any reason.</p>",
    );
  });
});

describe("lists", () => {
  test("items nest by level and carry what was printed before them; bullets of all kinds need none", () => {
    const item = (level: number, marker: string, text: string): string =>
      String.raw`\pard{\listtext\pard\plain ${marker}\tab}\ls1\ilvl${level} ${text}\par`;
    const body = [
      item(0, "(a)", "Names"),
      item(1, "i.", "first"),
      item(1, "ii.", "last"),
      item(0, String.raw`\f1 \'b7`, "Ages"),
      item(0, String.raw`\f4 o`, "Mails"),
      item(0, String.raw`\u-3913 ?`, "Calls"),
    ].join("\n");
    expect(pageOf(fonts + body)).toBe(`<ul>
<li data-marker="(a)">Names<ul>
<li data-marker="i.">first</li>
<li data-marker="ii.">last</li>
</ul>
</li>
<li>Ages</li>
<li>Mails</li>
<li>Calls</li>
</ul>`);
  });

  test("a number or bullet that hangs before a tab is an item's, nested by how far in it stands", () => {
    const body = String.raw`\pard\li360\fi-360\bullet\tx360\tab Names\par
\pard\li720\fi-360 (i)\tab first\par
\pard\li360\fi-360 2.\tab Ages\par
\pard\li360\fi-360 Note:\tab We keep it.\par`;
    expect(pageOf(body)).toBe(`<ul>
<li>Names<ul>
<li data-marker="(i)">first</li>
</ul>
</li>
<li data-marker="2.">Ages</li>
</ul>
<p>Note:	We keep it.</p>`);
  });

  test("lists of which nothing was printed are counted as the file says, on and anew", () => {
    const level = (format: number, text: string): string =>
      String.raw`{\listlevel\levelnfc${format}\levelstartat1{\leveltext${text};}{\levelnumbers\'01;}}`;
    const tables = String.raw`{\*\listtable{\list\listtemplateid1${level(0, String.raw`\'02\'00.`)}${level(4, String.raw`\'05\'00-(\'01)`)}${level(23, String.raw`\'01\u8226 ?`)}{\listname ;}\listid7}}{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}{\listoverride\listid7\listoverridecount1{\lfolevel\listoverridestartat\levelstartat1}\ls2}}`;
    const item = (list: number, at: number, text: string): string =>
      String.raw`\pard\fi-360\li720\ls${list}\ilvl${at} ${text}\par`;
    const body = [
      item(1, 0, "one"),
      item(1, 1, "a"),
      item(1, 2, "dot"),
      String.raw`\pard Between.\par`,
      item(1, 1, "b"),
      item(1, 0, "two"),
      item(2, 0, "anew"),
    ].join("\n");
    const page = pageOf(tables + body);
    expect([...page.matchAll(/data-marker="([^"]*)"|<li>/g)].map(([, marker]) => marker)).toEqual([
      "1.",
      "1-(a)",
      undefined,
      "1-(b)",
      "2.",
      "1.",
    ]);
  });

  test("bullets of old programs come once", () => {
    const body = String.raw`\pard{\pntext\f1\'b7\tab}{\*\pn\pnlvlblt\pnf1{\pntxtb\'b7}}Names\par`;
    expect(pageOf(fonts + body)).toBe("<ul>\n<li>Names</li>\n</ul>");
  });
});

describe("letters", () => {
  test("each font's bytes are in its own encoding, also where a letter has two", () => {
    const body = String.raw`\f0 Gr\'f6\'dfe {\f2 \'c4\'e0\'ed\'ed\'fb\'e5} {\f3 \'83f\'81[\'83^} \f0\'80\par`;
    expect(pageOf(fonts + body)).toBe("<p>Größe Данные データ €</p>");
  });

  test("numbered letters come once, whatever stands behind them for old programs", () => {
    const body = String.raw`We\u8217 \'92re {\uc0\u8220 here\u8221 } {\uc2\u26085\'93\'fa} \u-10179?\u-8704?\u8217\par Next`;
    expect(pageOf(body)).toBe("<p>We’re “here” 日 😀’</p>\n<p>Next</p>");
    expect(pageOf("We\\u8217?re\nhere")).toBe("<p>We’rehere</p>");
  });

  test("the older form for programs that know no Unicode gives way to the newer", () => {
    expect(pageOf(String.raw`{\upr{old}{\*\ud{new}}} text`)).toBe("<p>new text</p>");
  });

  test("half a letter is told as lost, and what is UTF-8 against the rules is read", () => {
    expect(pageOf(String.raw`a\u-10179?b`)).toBe("<p>a\ufffdb</p>");
    expect(pageOf("We\xe2\x80\x99re")).toBe("<p>We’re</p>");
    expect(pageOf(String.raw`\pc Gr\'94\'e1e`)).toBe("<p>Größe</p>");
  });

  test("signs have words, braces and backslashes a backslash", () => {
    expect(pageOf(String.raw`a\emdash b\endash c\~d\_e\-f \ldblquote g\rdblquote\line \{h\}\\`)).toBe(
      "<p>a—b–c\u00a0d-ef “g”<br>{h}\\</p>",
    );
  });
});

describe("text", () => {
  test("deletions, moved and hidden text, remarks and marks of indexes are gone, what was put in stays", () => {
    const body = String.raw`We {\deleted sell\par}{\revised keep}{\v secret}{\mvf gone}{\*\annotation No.}{\xe mark}{\*\unknown x} data.\par`;
    expect(pageOf(body)).toBe("<p>We keep data.</p>");
  });

  test("links keep their addresses, and what they show", () => {
    const body = String.raw`{\field{\*\fldinst {HYPERLINK "https://example.org/a?b&c" }}{\fldrslt {\b he}re}} {\field{\*\fldinst HYPERLINK \\l "part"}{\fldrslt there}}, page {\field{\*\fldinst PAGE}{\fldrslt 3}}`;
    expect(pageOf(body)).toBe(
      '<p><a href="https://example.org/a?b&amp;c"><b>he</b>re</a> <a href="#part">there</a>, page 3</p>',
    );
  });

  test("bold and slanted letters end with their group, and at a word that makes all plain", () => {
    expect(pageOf(String.raw`We {\b never} {\i ever\i0  sell}\b  it\plain .`)).toBe(
      "<p>We <b>never </b><i>ever</i> sell<b> it</b>.</p>",
    );
  });

  test("markup in the text is text", () => {
    expect(pageOf("<script>alert(1)</script> & more")).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>");
  });

  test("notes stand at the end by number, text boxes after their paragraph and once", () => {
    const body = String.raw`Data{\super\chftn}{\footnote\pard {\super\chftn} For a year.} is kept{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard In the box.\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext\pard In the box.\par}}}}.\par`;
    expect(pageOf(body)).toBe("<p>Data [1] is kept.</p>\n<p>In the box.</p>\n<hr>\n<p>[1]  For a year.</p>");
  });

  test("a table of contents, headers and footers are marked as what they are; the title is declared", () => {
    const body = String.raw`{\info{\title Larkfield & Sons}{\author A}}{\header\pard Larkfield\par}{\footer\pard Page of the policy\par}{\field{\*\fldinst TOC \\o}{\fldrslt \pard Sharing\tab 4\par\pard Rights\tab 5\par}}\pard\s5 Last 6\par\pard We share.\par`;
    expect(pageOf(styles + body)).toBe(
      "<title>Larkfield &amp; Sons</title>\n<header>\n<p>Larkfield</p>\n</header>\n<nav>\n<p>Sharing\t4</p>\n<p>Rights\t5</p>\n<p>Last 6</p>\n</nav>\n<p>We share.</p>\n<footer>\n<p>Page of the policy</p>\n</footer>",
    );
  });
});

describe("tables", () => {
  test("cells keep their places, also where cells are joined or rows cut differently", () => {
    const body = String.raw`\trowd\trhdr\cellx1000\cellx2000\cellx3000\pard\intbl What\cell Why\cell How long\cell\row
\trowd\clvmgf\cellx1000\cellx3000\pard\intbl Name\cell Orders\par and letters\cell\row
\trowd\clvmrg\cellx1000\cellx2010\cellx3000\pard\intbl\cell Returns\cell a year\cell\row
\pard We share.\par`;
    expect(pageOf(body)).toBe(`<table>
<tr><th><p>What</p></th><th><p>Why</p></th><th><p>How long</p></th></tr>
<tr><td rowspan="2"><p>Name</p></td><td colspan="2"><p>Orders</p>
<p>and letters</p></td></tr>
<tr><td><p>Returns</p></td><td><p>a year</p></td></tr>
</table>
<p>We share.</p>`);
  });

  test("a table in a table stands in its cell, once", () => {
    const body = String.raw`\trowd\cellx3000\pard\intbl Before\par\pard\intbl\itap2 a\nestcell{\nonesttables\par}b\nestcell{\nonesttables\par}{\*\nesttableprops\trowd\cellx1000\cellx2000\nestrow}{\nonesttables\par}\pard\intbl After\cell\cell\row`;
    expect(pageOf(body)).toBe(`<table>
<tr><td><p>Before</p>
<table>
<tr><td><p>a</p></td><td><p>b</p></td></tr>
</table>
<p>After</p></td></tr>
</table>`);
  });

  test("an empty line parts two tables", () => {
    const table = String.raw`\trowd\cellx1000\pard\intbl a\cell\row\pard`;
    expect(pageOf(`${table}\\par ${table}`).match(/<table>/g)).toHaveLength(2);
  });
});

describe("files that are not as they should be", () => {
  test("what breaks off is read so far, what closes too much is read on", () => {
    expect(pageOf(String.raw`{\b We share {\i your data`)).toBe("<p><b>We share </b><b><i>your data</i></b></p>");
    expect(pageOf("a}}} b")).toBe("<p>a b</p>");
    expect(
      pageOf(String.raw`{\fonttbl{\f0 Arial;}{\stylesheet{\s1 heading 1;}\pard\s1 Rights\par\pard We share.\par`),
    ).toBe("<h1>Rights</h1>\n<p>We share.</p>");
  });

  test("a picture's bytes are no text, and a number of bytes that is not true is not believed", () => {
    expect(pageOf("a{\\pict\\bin3 }}}} b{\\*\\blipuid 12} c \\bin99999999 d")).toBe("<p>a b c d</p>");
  });

  test("too deep and too much are over the limit, nothing is no text", () => {
    expect(pageOf("{".repeat(100_000))).toBe("limit");
    expect(pageOf("a\\par ".repeat(300_000))).toBe("limit");
    expect(pageOf("{\\fonttbl{\\f0 Arial;}}\\pard\\par")).toBe("no-text");
  });
});
