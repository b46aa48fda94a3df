import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, RichText } from "../../model/block.ts";
import type { Note } from "../../model/note.ts";
import type { Parsed } from "../source.ts";
import { findBlocks } from "./find-blocks.ts";

function read(text: string): Parsed & { readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const parsed = findBlocks({ text, encoding: "utf-8", repairs: [] }, (note) => notes.push(note));
  return { ...parsed, notes };
}

/** Blocks as lines a person can read: `## title`, `- item`, `> quote`, `a | b`. */
function draw(text: string): readonly string[] {
  return read(text).blocks.map(drawBlock);
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.rich.text}`;
    case "item":
      return `${"  ".repeat(block.depth)}${block.marker} ${block.rich.text}`;
    case "quote":
      return `> ${block.rich.text}`;
    case "row":
      return `${block.header ? "H " : ""}${block.cells.map((cell) => cell.text).join(" | ")}`;
    case "rule":
      return "---";
    case "paragraph":
      return `${"  ".repeat(block.depth)}${block.rich.text}`;
  }
}

function richesOf(block: Block): readonly RichText[] {
  if (block.kind === "rule") return [];
  return block.kind === "row" ? block.cells : [block.rich];
}

const body = "We keep what you tell us for as long as your account is open, and delete it when you close it.";

describe("formats are told by content", () => {
  test.each([
    [`# Title\n\n${body}\n\n* one\n* two`, "markdown"],
    [`<!doctype html><title>x</title><p>${body}</p>`, "html"],
    [`<p>${body}</p>\n<p>${body}</p><ul><li>one</li></ul>`, "html"],
    [`Privacy\n\n${body}\n\n- one\n- two`, "text"],
    [
      `Terms\n=====\n\n${body}\n\n<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`,
      "markdown",
    ],
    [`Terms\n\n${body} See a < b and c > d, or [1].`, "text"],
  ])("%j", (text, format) => {
    expect(read(text).format).toBe(format);
  });
});

describe("front matter", () => {
  test("is declared and not text", () => {
    const { blocks, declared } = read(`---\ntitle: Privacy\nDate: 2024-02-01\n---\n\n${body}\n`);
    expect([...declared]).toEqual([
      ["title", "Privacy"],
      ["date", "2024-02-01"],
    ]);
    expect(blocks.map(drawBlock)).toEqual([body]);
  });

  test("cannot run, grow or reach into prototypes", () => {
    const yaml = "a: &a [x, x]\nb: &b [*a, *a]\n__proto__: {polluted: yes}\nconstructor: plain\nrun: !!js/function 'x'";
    const { declared } = read(`---\n${yaml}\n---\n${body}`);
    expect(declared.get("constructor")).toBe("plain");
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test("that is broken is left out with a note, and two rules around text are no front matter", () => {
    expect(read(`---\ntitle: "open\nslug: x\n---\n\n${body}`).notes).toMatchObject([{ kind: "bad-front-matter" }]);
    expect(draw(`---\n\n${body}\n\n---\n\n${body}`)).toEqual(["---", body, "---", body]);
  });
});

describe("markdown", () => {
  test("headings, lists to any depth, quotes and rules", () => {
    const text = `Title\n=====\n\n## Part\n\n* one\n  goes on\n    1. inner\n\n       more of inner\n* two\n\n> said\n> so\n\n* * *\n`;
    expect(draw(text)).toEqual([
      "# Title",
      "## Part",
      "* one goes on",
      "  1. inner",
      "    more of inner",
      "* two",
      "> said so",
      "---",
    ]);
  });

  test("marks and links stand on the words they were put on; images leave nothing", () => {
    const { blocks } = read(
      "# T\n\nRead **our _own_ terms** at [the `site`](https://example.org/a_(b)) ![a logo](x.png)now.",
    );
    expect(blocks[1]).toMatchObject({
      rich: {
        text: "Read our own terms at the site now.",
        marks: [
          { kind: "strong", span: { start: 5, end: 18 } },
          { kind: "emphasis", span: { start: 9, end: 12 } },
          { kind: "link", href: "https://example.org/a_(b)", span: { start: 22, end: 30 } },
          { kind: "code", span: { start: 26, end: 30 } },
        ],
      },
    });
  });

  test("escapes, entities and inline tags are what they stand for", () => {
    expect(draw("# T\n\n2\\. A &amp; B &copy;<br>next <b>bold</b><script>alert(1)</script> end")).toEqual([
      "# T",
      "2. A & B ©\nnext bold end",
    ]);
  });

  test("tables become rows, with breaks, bullets and escaped pipes in their cells", () => {
    const text = "# T\n\n| Why | What |\n| --- | --- |\n| To run it:<br><br>* well<br>* safely | a \\| b |\n| x | |\n";
    expect(draw(text)).toEqual(["# T", "H Why | What", "To run it:\n• well\n• safely | a | b", "x | "]);
  });

  test("an HTML table with blank lines in it is one table", () => {
    const text = "# T\n\n<table>\n<tr><th>A</th><th>B</th></tr>\n\n<tr><td>1</td><td>2</td></tr>\n</table>\n\nafter it";
    expect(draw(text)).toEqual(["# T", "H A | B", "1 | 2", "after it"]);
  });

  test("typed and escaped bullets are items", () => {
    expect(draw(`# T\n\n${body}\n\n\\- **One**: first\n\n• two\n• three`)).toEqual([
      "# T",
      body,
      "- One: first",
      "• two",
      "• three",
    ]);
  });

  test("a bullet and the paragraph that holds its text stay neighbours", () => {
    expect(draw(`# T\n\n${body}\n\n  * _To reply_\n\n\n\n${body}\n\n  * _To plan_   \nWe plan.\n`)).toEqual([
      "# T",
      body,
      "* To reply",
      body,
      "* To plan\nWe plan.",
    ]);
  });

  test("a link around a whole card leaves no brackets, and its blocks are marked as links", () => {
    const text = `# T\n\n[![](a.png)\n\nOur product\n\nIt is fast](https://example.org/p)[Prices](https://example.org/q)\n\n${body}`;
    const { blocks } = read(text);
    expect(blocks.map(drawBlock)).toEqual(["# T", "Our product", "It is fast", "Prices", body]);
    expect(blocks.slice(1, 4).map((block) => richesOf(block)[0]?.marks)).toEqual([
      [{ kind: "link", href: "https://example.org/p", span: { start: 0, end: 11 } }],
      [{ kind: "link", href: "https://example.org/p", span: { start: 0, end: 10 } }],
      [{ kind: "link", href: "https://example.org/q", span: { start: 0, end: 6 } }],
    ]);
  });

  test("lists and quotes nested past any use are read as plain text, with a note", () => {
    const { notes, blocks } = read(`# T\n\n${"> ".repeat(5_000)}deep`);
    expect(notes).toEqual([{ kind: "too-deep" }]);
    expect(blocks.length).toBeGreaterThan(0);
  });
});

describe("headings that are not marked up", () => {
  test("a bold line alone heads what follows; bold at the start of a text does not", () => {
    const text = `# T\n\n**What we collect**\n\n${body}\n\n**Note.** ${body}\n\n**Payments**<br>\n${body}`;
    expect(draw(text)).toEqual(["# T", "## What we collect", body, `Note. ${body}`, "## Payments", body]);
  });

  test("bold dates, links and warnings head nothing", () => {
    const long = "**You must read all of this carefully before you go on to use any part of the service, please.**";
    const text = `# T\n\n**May 22, 2018**\n\n${body}\n\n[**Home**](/)\n\n${body}\n\n${long}\n\n${body}`;
    expect(draw(text).filter((line) => line.startsWith("#"))).toEqual(["# T"]);
  });

  test("bare questions and short bare lines are the outline of a page that marks nothing up", () => {
    const text = `Privacy Policy\n\n${body}\n\nWhat do we collect?\n\n${body} See [more](https://example.org).\n\nTake control\n\n${body}\n\n[Learn more](https://example.org)\n\n${body}`;
    expect(draw(text).filter((line) => line.startsWith("#"))).toEqual([
      "## Privacy Policy",
      "## What do we collect?",
      "### Take control",
    ]);
  });

  test("lines of an address are no headings", () => {
    const text = `Contact\n\n${body}\n\nExample Trading Company\n\nMarket Street\n\nOldtown\n\n${body}`;
    expect(draw(text)).toEqual(["## Contact", body, "Example Trading Company", "Market Street", "Oldtown", body]);
  });
});

describe("what lost its shape", () => {
  test("bold heads in a row and the paragraphs under them are a table again", () => {
    const heads = "**Kind**\n\n**Use**\n\n**Days**";
    const text = `# T\n\n${body}\n\n${heads}\n\nOwn\n\nTo log you in.\n\n30\n\nOthers\n\nTo count visits.\n\n## Next\n\n${body}`;
    expect(draw(text)).toEqual([
      "# T",
      body,
      "H Kind | Use | Days",
      "Own | To log you in. | 30",
      "Others | To count visits. | ",
      "## Next",
      body,
    ]);
  });

  test("two bold heads make a table only where lists and paragraphs take turns", () => {
    const table = "**Why**\n\n**Basis**\n\n* to run it\n* to mend it\n\nContract\n\n* to sell it\n\nConsent\n\n";
    expect(draw(`# T\n\n${table}`)).toEqual([
      "# T",
      "H Why | Basis",
      "• to run it\n• to mend it | Contract",
      "• to sell it | Consent",
    ]);
    expect(draw(`# T\n\n**Part**\n\n**Detail**\n\n${body}`)).toEqual(["# T", "## Part", "## Detail", body]);
  });

  test("list items that head text are headings again, with their numbers; the list of them is not", () => {
    const text = `(1) Cookies\n\n${body}\n\n(2) Your rights\n\nYou may:\n\n(a) ask us;\n(b) leave.\n\n1. Names\n2. Mail addresses\n\n${body}`;
    expect(draw(text)).toEqual([
      "## (1) Cookies",
      body,
      "## (2) Your rights",
      "You may:",
      "(a) ask us;",
      "(b) leave.",
      "1. Names",
      "2. Mail addresses",
      body,
    ]);
  });

  test("a numbered title in capitals is parted from the text that goes on in its line", () => {
    expect(draw(`1. YOUR DATA We keep your name and mail address.\n\n2. COOKIES We set no cookies at all.`)).toEqual([
      "## 1. YOUR DATA",
      "We keep your name and mail address.",
      "## 2. COOKIES",
      "We set no cookies at all.",
    ]);
  });

  test("lines with a blank line after each are joined where the whole file is so", () => {
    const lines = [
      "We collect the name and the address that you",
      "give us when you open an account, and keep",
      "them while it is open.",
      "2",
      "Sharing",
      "We sell nothing to anyone, and we share only",
      "what is needed to send you what you have",
      "ordered from us.",
    ];
    expect(draw([...lines, ...lines].join("\n\n")).slice(0, 4)).toEqual([
      "We collect the name and the address that you give us when you open an account, and keep them while it is open.",
      "2",
      "## Sharing",
      "We sell nothing to anyone, and we share only what is needed to send you what you have ordered from us.",
    ]);
  });

  test("questions in a list with their answers under them are an outline", () => {
    const text = `<ul><li>What do you keep?<p>${body} ${body}</p><li>Do you sell it?<p>${body} ${body}</p></ul>`;
    expect(draw(`<html>${text}`)).toEqual([
      "## What do you keep?",
      `${body} ${body}`,
      "## Do you sell it?",
      `${body} ${body}`,
    ]);
  });
});

describe("plain text", () => {
  test("numbered lines head sections of two levels; numbered sentences are items", () => {
    const text = `Privacy Policy\n${body}\n1. Introduction\n${body}\n2. Information We Collect\n2.1 Information You Provide\n${body}\n- Account: your name\n- Billing: your card\n3. Your Rights\nYou can:\n1. ask us for a copy of your data.\n2. ask us to delete it.\n`;
    expect(draw(text)).toEqual([
      "## Privacy Policy",
      body,
      "## 1. Introduction",
      body,
      "## 2. Information We Collect",
      "### 2.1 Information You Provide",
      body,
      "- Account: your name",
      "- Billing: your card",
      "## 3. Your Rights",
      "You can:",
      "1. ask us for a copy of your data.",
      "2. ask us to delete it.",
    ]);
  });

  test("lines wrapped by hand are joined, also in items; lines ended on purpose are not", () => {
    const wrapped =
      "We collect the name and the mail address that you give us when you\nopen an account, and the pages that you visit while you are logged\nin to it.\nWe sell nothing.\n\n  * Your name, which we need to be able to write to\n    you when something changes\n  * Your address\n";
    expect(draw(wrapped)).toEqual([
      "We collect the name and the mail address that you give us when you open an account, and the pages that you visit while you are logged in to it.",
      "We sell nothing.",
      "* Your name, which we need to be able to write to you when something changes",
      "* Your address",
    ]);
  });

  test("underlined lines and lines in capitals are headings, lines of dashes rules", () => {
    expect(draw(`Our policy\n==========\n\nINFORMATION WE COLLECT\n${body}\n\n----------\n\n${body}`)).toEqual([
      "# Our policy",
      "## INFORMATION WE COLLECT",
      body,
      "---",
      body,
    ]);
  });
});

describe("every block has its place", () => {
  const piece = fc.constantFrom(
    ..."# |## |**|_|* |- |1. |> |[|](|)|![](|`|<b>|</b>|<br>|<table><tr><td>|</td>|<ul><li>|&amp;|&#8217;|\\|\n|\n\n|   |\t|| a | b |\n|---|---|\n|word|Wo rd|Is it so?|1.1 |. |: |\u00a0|\u00ad|\u200b|ﬁ|é|🙂|---\n|===\n|</p>|<p>|<div hidden>|<h2>|<a href=x>|<!-- ".split(
      "|",
    ),
    "|",
    "| a | b |\n|---|---|\n",
  );
  const documents = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  function checkPlaces(text: string): void {
    for (const block of read(text).blocks) {
      expect(block.span.start).toBeGreaterThanOrEqual(0);
      expect(block.span.end).toBeLessThanOrEqual(text.length);
      for (const rich of richesOf(block)) checkRich(rich, text);
    }
  }

  function checkRich(rich: RichText, text: string): void {
    let [done, sourceDone] = [0, 0];
    for (const [at, source, length] of rich.map) {
      expect(rich.text.slice(at, at + length)).toBe(text.slice(source, source + length));
      expect(at).toBeGreaterThanOrEqual(done);
      expect(source).toBeGreaterThanOrEqual(sourceDone);
      [done, sourceDone] = [at + length, source + length];
    }
    for (const { span } of rich.marks) expect(span.end).toBeLessThanOrEqual(rich.text.length);
    expect(rich.text).toBe(rich.text.trim());
    expect(rich.text).not.toMatch(/[\u00a0\u00ad\u200b\ufb01]| {2}| \n|\n /);
  }

  test("each stretch of a map is the same letters in source and text (markdown and plain text)", () => {
    fc.assert(fc.property(documents, checkPlaces), { numRuns: 500 });
  });

  test("each stretch of a map is the same letters in source and text (HTML)", () => {
    fc.assert(
      fc.property(documents, (text) => checkPlaces(`<html><body>${text}`)),
      { numRuns: 500 },
    );
  });

  test("the same text gives the same blocks", () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });
});

test("any string, lone surrogates and all, gives blocks within the model's bounds", () => {
  const anything = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(anything, (text) => {
      for (const block of read(text).blocks) if ("depth" in block) expect(block.depth).toBeLessThanOrEqual(64);
    }),
    { numRuns: 300 },
  );
});

describe("titles that only their place tells", () => {
  const text = "We keep what you tell us for as long as your account is open, and for a year after you have closed it.";

  test("a first line over a break heads its paragraph where several are so", () => {
    const page = (titles: readonly string[]) => titles.map((title) => `<p>${title}<br>${text}</p>`).join("");
    expect(draw(`<h1>Policy</h1>${page(["Keeping", "Your Rights", "Our Kites"])}`)).toEqual([
      "# Policy",
      "## Keeping",
      text,
      "## Your Rights",
      text,
      "## Our Kites",
      text,
    ]);
    expect(draw(`<h1>Policy</h1>${page(["Keeping", "Your Rights"])}`)).toEqual([
      "# Policy",
      `Keeping\n${text}`,
      `Your Rights\n${text}`,
    ]);
  });

  test("a number in a block of its own stands before the heading under it", () => {
    expect(
      draw(`<div>1</div><h2>Keeping</h2><p>${text}</p><div>2.1</div><h3>Rights</h3><p>${text}</p><p>3</p>`),
    ).toEqual(["## 1 Keeping", text, "### 2.1 Rights", text, "3"]);
  });

  test("a numbered item that is bold among others that are not heads what follows, however long", () => {
    const long = "What We Collect From You And From Those Who Fly Kites With You In The Wind";
    const items = (number: number) =>
      `<ol start=${number}><li><b>${long}</b></ol><p>${text}</p><ol><li>your name<li>your kite</ol>`;
    expect(draw(`${items(1)}${items(2)}`).filter((line) => line.startsWith("#"))).toEqual([
      `## 1. ${long}`,
      `## 2. ${long}`,
    ]);
  });
});
