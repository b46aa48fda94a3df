import { describe, expect, test } from "vitest";
import { draw, drawBlock, read } from "./draw-page.test-support.ts";

const body = `<p>${"We keep what you tell us for as long as your account is open. ".repeat(12).trim()}</p>`;
const bodyText = body.slice(3, -4);

describe("text", () => {
  test("white space is folded, breaks are kept, two breaks part paragraphs", () => {
    expect(draw("<p>One\n   two<br>three<br><br>four</p>five")).toEqual(["One two\nthree", "four", "five"]);
  });

  test("a whole text in one <pre> is read as the text file it is, a few lines of it are not", () => {
    const lines = [
      "KITES",
      "",
      "We keep what you",
      "tell us &amp; no more.",
      "",
      "- your name",
      "- your kite",
      "",
      "Bye.",
    ];
    const html = `<main>${body}<pre>\n${lines.join("\n")}\n</pre></main>`;
    expect(draw(html)).toEqual(
      [bodyText, "KITES", "We keep what you tell us & no more.", "- your name", "- your kite", "Bye."].map(
        (line) => `main: ${line}`,
      ),
    );
    const [, , paragraph] = read(html).blocks;
    expect(html.slice(paragraph?.span.start, paragraph?.span.end)).toBe("We keep what you\ntell us &amp; no more.");
    expect(draw("<pre>let kite = 1;\n\nlet wind = 2;</pre>")).toEqual(["let kite = 1; let wind = 2;"]);
  });

  test("a <pre> of a whole text with marks in it is parted by its blank lines, and keeps its links", () => {
    const lines = [
      "We keep what you",
      'tell <a href="https://a.example">us</a> &amp; no more.',
      "",
      "We have:",
      "- your <b>name</b>",
      "- your kite",
      "",
      "It stays here.",
      "",
      "Bye.",
    ];
    const html = `<main>${body}<pre>\n${lines.join("\n")}\n</pre></main>`;
    expect(draw(html).slice(1)).toEqual(
      ["We keep what you tell us & no more.", "We have:\n- your name\n- your kite", "It stays here.", "Bye."].map(
        (line) => `main: ${line}`,
      ),
    );
    const [, paragraph] = read(html).blocks;
    expect(html.slice(paragraph?.span.start, paragraph?.span.end)).toBe(lines.slice(0, 2).join("\n"));
  });

  test("references are characters, and the text keeps its place around them", () => {
    const html = "<p>Terms &amp; &ldquo;rules&rdquo; &copy2020 &unknown; &#x27;</p>";
    const [block] = read(html).blocks;
    expect(block).toMatchObject({ rich: { text: "Terms & “rules” ©2020 &unknown; '" } });
    const map = block?.kind === "paragraph" ? block.rich.map : [];
    expect(map.map(([, start, length]) => html.slice(start, start + length))).toEqual([
      "Terms ",
      " ",
      "rules",
      " ",
      "20 &unknown; ",
    ]);
  });

  test("text around tags that the parser throws away keeps its place", () => {
    const html = "<p>one</font> two<tr> three</p>";
    const [block] = read(html).blocks;
    expect(block).toMatchObject({
      rich: {
        text: "one two three",
        map: [
          [0, 3, 3],
          [3, 13, 4],
          [7, 21, 6],
        ],
      },
    });
  });

  test("marks go on over block boundaries; links keep their address but run nothing", () => {
    expect(read("<a href='/x'><p>one</p><p>two</p></a><a href=' javascript:alert(1)'>three</a>").blocks).toMatchObject([
      { rich: { text: "one", marks: [{ kind: "link", href: "/x" }] } },
      { rich: { text: "two", marks: [{ kind: "link", href: "/x" }] } },
      { rich: { text: "three", marks: [{ kind: "link", href: "#" }] } },
    ]);
  });

  test("scripts, styles, forms' fields, frames and pictures leave nothing but a count", () => {
    const html = `<script>var a = "<p>no</p>";</script><style>p{}</style><noscript>no</noscript><iframe src=x>no</iframe>
      <svg><text>no</text></svg><select><option>no</select><textarea>no</textarea><img src=x alt=no><template><p>no</template><p>yes</p>`;
    const { blocks, notes } = read(html);
    expect(blocks.map(drawBlock)).toEqual(["yes"]);
    expect(notes).toEqual([
      { kind: "scripts-dropped", count: 1 },
      { kind: "remote-content-dropped", count: 2 },
    ]);
  });
});

describe("structure", () => {
  test("headings, ARIA headings and folded parts", () => {
    expect(
      draw(`<h1>A<br>B</h1><div role=heading aria-level=3>C</div><details><summary>D</summary><p>d</p></details>
      <button class="accordion-button">E</button><p>e</p>`),
    ).toEqual(["# A B", "### C", "## D", "d", "## E", "e"]);
  });

  test("lists number as a browser would, to any depth; what holds only a list does not nest", () => {
    const html = `<ol start=3><li>a<ul><li>b</ul><p>more of a</p><li>c</ol><ol type=a><li>d<li>e</ol><ol type=I><li>f</ol>
      <ul><li><ul><li>g</ul></ul>`;
    expect(draw(html)).toEqual(["3. a", "  • b", "  more of a", "4. c", "a. d", "b. e", "I. f", "• g"]);
  });

  test("a number that the author typed counts more than the bullet before it", () => {
    expect(
      draw("<ul><li>2. Cookies<li>(a) your name<li>a kite<li>iv) wind<li>2020 was windy<li>•your bill</ul>"),
    ).toEqual(["2. Cookies", "(a) your name", "• a kite", "iv) wind", "• 2020 was windy", "• your bill"]);
  });

  test("definition lists are items with what they mean; quotes and rules are themselves", () => {
    expect(draw("<dl><dt>Cookie<dd>A small file.</dl><blockquote><p>q</p></blockquote><hr><p>r</p>")).toEqual([
      " Cookie",
      "  A small file.",
      "> q",
      "---",
      "r",
    ]);
  });

  test("a table of data gives rows, its gaps filled where cells reach over rows and columns", () => {
    const html = `<table><caption>Cookies</caption><thead><tr><th>Kind<th>Name<th>Days</thead>
      <tr><td rowspan=2>Own<td>sid<td>1<tr><td>lang<td><p>30</p><ul><li>or<li>less</ul><tr><td colspan=2>Others<td>90</table>`;
    expect(draw(html)).toEqual([
      "Cookies",
      "H Kind | Name | Days",
      "Own | sid | 1",
      " | lang | 30\n• or\n• less",
      "Others |  | 90",
    ]);
  });

  test("a line of signs is a rule", () => {
    expect(draw("<p>a</p><p>______</p><p>b</p><div>×</div><p>c 😀</p><p>😀</p>")).toEqual([
      "a",
      "---",
      "b",
      "---",
      "c 😀",
      "😀",
    ]);
  });

  test("a table for layout is its contents", () => {
    expect(draw("<table><tr><td><h2>One</h2><p>one</p><td><p>two</p><tr><td>three</table>")).toEqual([
      "## One",
      "one",
      "two",
      "three",
    ]);
  });
});

describe("regions", () => {
  test("landmarks and roles are told", () => {
    const html = `<nav>menu</nav><header>top</header><main>${body}<aside>side</aside></main><div role=contentinfo>end</div>`;
    expect(draw(html)).toEqual(["navigation: menu", "header: top", `main: ${bodyText}`, "aside: side", "footer: end"]);
  });

  test("names of classes tell a menu only where it is made of links, and a banner of consent", () => {
    const html = `<ul class="siteMenu"><li><a href=1>a</a></ul><div class="menu">Our rules for menus</div>${body}
      <div id="cookie-consent-banner">We use cookies.</div><section id="cookies"><p>About cookies</p></section><div class="site_footer">end</div>`;
    expect(draw(html)).toEqual([
      "navigation: • a",
      "Our rules for menus",
      bodyText,
      "dialog: We use cookies.",
      "About cookies",
      "footer: end",
    ]);
  });

  test("a part that is nearly the whole page is not its header, form or hidden part", () => {
    expect(draw(`<form><div style="display:none">${body}</div></form>`)).toEqual([bodyText]);
    expect(draw(`${body}<p hidden>a</p><p style="color:red; display: none">b</p><p aria-hidden=true>c</p>`)).toEqual([
      bodyText,
      "hidden: a",
      "hidden: b",
      "hidden: c",
    ]);
  });
});

test("a page declares its title, language, site and dates", () => {
  const html = `<!doctype html><html lang="en-GB"><head><title> Privacy \n Policy </title>
    <meta property="og:site_name" content="Example"><meta NAME="Date" content="2024-01-02"><link rel="canonical" href="https://example.org/p"></head><body>x`;
  expect([...read(html).declared]).toEqual([
    ["lang", "en-GB"],
    ["title", "Privacy Policy"],
    ["og:site_name", "Example"],
    ["date", "2024-01-02"],
    ["canonical", "https://example.org/p"],
  ]);
});

test("long names of classes take no more than their share of time", () => {
  const started = performance.now();
  expect(draw(`<p class="${"heading-".repeat(100_000)}!">Kites</p>`)).toEqual(["## Kites"]);
  expect(performance.now() - started).toBeLessThan(3_000);
});

test("a hundred thousand nested elements are read, and nesting is cut at the model's depth", () => {
  expect(draw(`${"<div>".repeat(100_000)}deep`)).toEqual(["deep"]);
  const { blocks, notes } = read("<ul><li>x".repeat(300));
  expect(Math.max(...blocks.map((block) => (block.kind === "item" ? block.depth : 0)))).toBe(64);
  expect(notes).toMatchObject([{ kind: "too-deep" }]);
});

test("a line whose class says so is a heading, a sentence or a date is none", () => {
  const head = (name: string, text: string) => `<div class="${name}">${text}</div><p>We keep it.</p>`;
  expect(
    draw(`<h1>A</h1>${head("policy__section-title", "Cookies")}${head("subheading2 bold", "Rights")}
      ${head("section-title", "This is how we do it.")}${head("panel-heading", "Updated: May 3, 2024")}${head("title", "Kites")}`),
  ).toEqual([
    "# A",
    "## Cookies",
    "We keep it.",
    "## Rights",
    "We keep it.",
    "This is how we do it.",
    "We keep it.",
    "Updated: May 3, 2024",
    "We keep it.",
    "Kites",
    "We keep it.",
  ]);
});

describe("tables for layout", () => {
  test("marks of a list and numbers of titles stand before their text", () => {
    expect(
      draw(`<table><tr><td>•<td>your name and your kite<tr><td>•<td>your address</table>
        <table><tr><td>1.<td>&nbsp;<td><b>Rights</b><tr><td><td><td>You can ask us.</table>`),
    ).toEqual(["• your name and your kite", "• your address", "1. Rights", "You can ask us."]);
  });

  test("titles in bold beside most of the page's text head it; beside a little of it they are data", () => {
    const text = "We keep what you tell us for as long as your account is open.";
    const table = `<table><tr><td><b>Keeping</b><td>${text}<tr><td><b>Rights</b><td>${text}</table>`;
    expect(draw(table)).toEqual(["Keeping", text, "Rights", text]);
    expect(draw(`${body}${table}`).slice(1)).toEqual([`Keeping | ${text}`, `Rights | ${text}`]);
  });
});

describe("pages of another making", () => {
  test("a frame that was saved with its page is read where it stands, placed in the source", () => {
    const text = "We keep what you tell us &amp;amp; no more. ".repeat(8).trim();
    const html = `<p>before</p><iframe srcdoc="<h1 class=&quot;a&quot;>Privacy</h1><p>${text}</p>"></iframe><p>after</p>`;
    expect(draw(html)).toEqual(["before", "# Privacy", text.replaceAll("&amp;amp;", "&"), "after"]);
    const [, heading] = read(html).blocks;
    expect(html.slice(heading?.span.start, heading?.span.end)).toBe("Privacy");
    expect(draw('<iframe srcdoc="<p>short</p>"></iframe>')).toEqual([]);
  });

  test("XHTML may end a tag where it begins", () => {
    const page = '<head><script src="a.js"/><title/></head><body><p>one</p></body>';
    expect(draw(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${page}</html>`)).toEqual(["one"]);
    expect(draw(`<html>${page}</html>`)).toEqual([]);
  });
});
