import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, RichText } from "../../../model/block.ts";
import { decodePdf } from "../../1-decode/pdf/decode-pdf.ts";
import { makePdf, set, setLines, type TestPage } from "../../1-decode/pdf/make-pdf.test-support.ts";
import { findBlocks } from "../find-blocks.ts";

async function read(pages: readonly TestPage[]): Promise<{ blocks: readonly Block[]; text: string }> {
  const decoded = await decodePdf(makePdf(pages), () => undefined);
  if (!decoded.ok) throw new Error(decoded.failure.kind);
  return { blocks: findBlocks(decoded.value, () => undefined).blocks, text: decoded.value.text };
}

/** Blocks as lines a person can read: `## title`, `- item`, `a | b`; `@` before what stands aside, `=` before a menu. */
async function draw(...pages: readonly string[]): Promise<readonly string[]> {
  const { blocks } = await read(pages.map((page) => ({ draw: page })));
  return blocks.map(drawBlock);
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.rich.text}`;
    case "item":
      return `${"  ".repeat(block.depth)}${block.marker} ${block.rich.text}`;
    case "paragraph":
      return `${{ aside: "@ ", navigation: "= " }[block.region as string] ?? ""}${"  ".repeat(block.depth)}${block.rich.text}`;
    case "row":
      return `${block.header ? "H " : ""}${block.cells.map((cell) => cell.text).join(" | ")}`;
    case "quote":
    case "rule":
      return block.kind;
  }
}

function richesOf(block: Block): readonly RichText[] {
  if (block.kind === "rule") return [];
  return block.kind === "row" ? block.cells : [block.rich];
}

/** Text as wide as the pages of these tests are set: 500 points from 50 on, at 10 points. */
const long = "We keep the name, the address and the number of the telephone that you give us when you open an account,";
const rest =
  "and delete them one month after you have closed it, unless a law obliges us to keep them for longer than that.";
const short = "That is all we keep.";
const body = [long, rest];
const whole = body.join(" ");

describe("paragraphs", () => {
  test("are joined from their lines, and parted where a line ends early or the gap is wider", async () => {
    const page = setLines([...body, short, ...body], 50, 700) + setLines(body, 50, 620);
    expect(await draw(page)).toEqual([`${whole} ${short}`, whole, whole]);
  });

  test("go on in the next column and on the next page, not under a new title", async () => {
    const first = setLines([long], 50, 700);
    const second = setLines([rest, short], 50, 700) + set("Cookies", 50, 660, { font: "F2" }) + set(rest, 50, 640);
    expect(await draw(first, second)).toEqual([`${whole} ${short}`, "## Cookies", rest]);
  });

  test("that are narrower than the page are joined", async () => {
    const narrow = [
      "We collect what you send us through the forms of the",
      "Facility Desk and through those of our partners, or the",
    ];
    const box = [...narrow, ...narrow, ...narrow, "Facility Portal when you use it."];
    const page = setLines([...body, ...body, ...body], 50, 700) + setLines(box, 80, 600);
    expect((await draw(page)).at(-1)).toBe(box.join(" "));
  });

  test("that begin with an indented line are parted by it", async () => {
    const indented =
      set(long.slice(3), 65, 700) + set(rest, 50, 688) + set(long.slice(3), 65, 676) + set(rest, 50, 664);
    expect(await draw(indented)).toEqual([`${long.slice(3)} ${rest}`, `${long.slice(3)} ${rest}`]);
  });
});

describe("hyphens at line ends", () => {
  const lines = (first: string, second: string) =>
    setLines([`${long.slice(0, -12)} ${first}`, `${second} ${rest}`], 50, 700);

  test.each([
    ["a parted word is one word again", "infor-", "mation", "information"],
    ["a word that has a hyphen keeps it", "third-", "party", "third-party"],
    ["a name keeps its hyphen", "Saxe-", "Coburg", "Saxe-Coburg"],
  ])("%s", async (_name, first, second, joined) => {
    const [text] = await draw(lines(first, second));
    expect(text).toContain(` ${joined} `);
  });

  test("what the file writes elsewhere decides", async () => {
    const [text] = await draw(
      lines("re-", "sign") + setLines(["You may re-sign at any time, and we re-sign too."], 50, 600),
    );
    expect(text).toContain(" re-sign ");
  });

  test("the letters keep their places", async () => {
    const { blocks, text } = await read([{ draw: lines("infor-", "mation") }]);
    const [rich] = blocks.flatMap(richesOf);
    for (const [at, source, length] of rich?.map ?? []) {
      expect(rich?.text.slice(at, at + length)).toBe(text.slice(source, source + length));
    }
    expect(rich?.map.length).toBeGreaterThan(1);
  });
});

describe("titles", () => {
  test("are told by their size, the largest first, and by bold type", async () => {
    const page =
      set("Privacy Notice", 50, 740, { size: 20, font: "F2" }) +
      set("What we collect", 50, 710, { size: 14 }) +
      setLines(body, 50, 690) +
      set("From you", 50, 650, { font: "F2" }) +
      setLines(body, 50, 630);
    expect(await draw(page)).toEqual(["# Privacy Notice", "## What we collect", whole, "### From you", whole]);
  });

  test("with a number may be long when they are bold", async () => {
    const title = "7. What those who use the application may do and what they have to do";
    const page =
      set(long, 50, 740) + setLines([title, "while their personal data are kept by it"], 50, 700, { font: "F2" });
    expect(await draw(page + setLines(body, 50, 660))).toContain(
      `## ${title} while their personal data are kept by it`,
    );
  });

  test("may run over lines, when they are centred too", async () => {
    const page =
      set("How we collect, use and share what we", 172, 740, { size: 16 }) +
      set("know about you", 246, 720, { size: 16 }) +
      setLines(body, 50, 690);
    expect(await draw(page)).toEqual(["# How we collect, use and share what we know about you", whole]);
  });

  test("are no warnings in large type", async () => {
    const warning = "Read all of this before you use our service. If you do not agree, do not use it.";
    expect(await draw(set(warning, 50, 740, { size: 12 }) + setLines(body, 50, 700))).toEqual([warning, whole]);
  });
});

describe("lists", () => {
  test("of bullets and numbers, with hanging text and lists within", async () => {
    const page =
      setLines([...body.slice(1), "We keep:"], 50, 712) +
      set("•", 60, 680) +
      setLines(body, 75, 680) +
      set("o", 80, 650) +
      set("and its spelling", 95, 650) +
      set("•", 60, 630) +
      set("your address.", 75, 630);
    expect(await draw(page)).toEqual([rest, "We keep:", `• ${whole}`, "  o and its spelling", "• your address."]);
  });

  test("whose bullets are drawn are told by their indentation", async () => {
    const page =
      set(rest, 50, 715) +
      set("We keep:", 50, 690) +
      set("your name", 80, 670) +
      set("your address", 80, 655) +
      setLines(body, 50, 630);
    expect(await draw(page)).toEqual([rest, "We keep:", "• your name", "• your address", whole]);
  });

  test("go on with the next number where an item ends without a full stop", async () => {
    const page = setLines([`2. ${long.slice(0, -1)}`, `3. ${long}`, rest], 50, 700);
    expect(await draw(page)).toEqual([`2. ${long.slice(0, -1)}`, `3. ${whole}`]);
    expect(await draw(setLines([long.slice(0, -1), `3. ${rest}`], 50, 700))).toHaveLength(1);
  });

  test("may have short items, which are no titles", async () => {
    const page =
      setLines(["The secretary shall:", "1. Update the list"], 50, 700) + setLines([`2. ${long}`, rest], 50, 670);
    expect(await draw(page)).toEqual(["The secretary shall:", "1. Update the list", `2. ${whole}`]);
  });

  test("may have markers right before their words", async () => {
    const page = set(`•${long}`, 50, 700) + set(rest, 50, 688) + set("1.4.Data means what you give us.", 50, 660);
    expect(await draw(page)).toEqual([`• ${whole}`, "1.4. Data means what you give us."]);
  });

  test("a bracketed number in the middle of a sentence begins none", async () => {
    const page = setLines([`${long.slice(0, -1)}`, `(a) ${rest}`], 50, 700);
    expect(await draw(page)).toEqual([`${long.slice(0, -1)} (a) ${rest}`]);
  });
});

describe("tables", () => {
  test("become rows with a head", async () => {
    const cells = [
      ["Information", "How long"],
      ["Bills", "Eight years"],
      ["Letters", "One year"],
    ];
    const table = cells.map(([one = "", other = ""], row) => {
      const font = row === 0 ? "F2" : "F1";
      return set(one, 50, 640 - row * 20, { font }) + set(other, 250, 640 - row * 20, { font });
    });
    expect(await draw(setLines(body, 50, 700) + table.join(""))).toEqual([
      whole,
      "H Information | How long",
      "Bills | Eight years",
      "Letters | One year",
    ]);
  });

  test("run on over the end of a page, where the next begins with no head of its own", async () => {
    const rows = (names: readonly string[], y: number) =>
      names.map((name, row) => set(name, 50, y - row * 20) + set("One year", 200, y - row * 20)).join("");
    const head = set("Information", 50, 740, { font: "F2" }) + set("How long", 200, 740, { font: "F2" });
    const first = set(long, 50, 770) + head + rows(["Bills", "Letters", "Photographs"], 720);
    const { blocks } = await read([{ draw: first }, { draw: rows(["Recordings", "Addresses", "Numbers"], 740) }]);
    const tables = blocks.flatMap((block) => (block.kind === "row" ? [block.table] : []));
    expect([tables.length, new Set(tables).size]).toEqual([7, 1]);
    const again = await read([{ draw: first }, { draw: head + rows(["Recordings", "Addresses"], 720) }]);
    expect(new Set(again.blocks.flatMap((block) => (block.kind === "row" ? [block.table] : []))).size).toBe(2);
  });
});

describe("what is the pages' own", () => {
  const page = (number: number, lines: readonly string[]) =>
    set("Larkfield Privacy Notice", 50, 780) + setLines(lines, 50, 700) + set(`Page ${number} of 3`, 280, 20);

  test("headers and footers stand aside, and the text runs on past them", async () => {
    expect(await draw(page(1, [long]), page(2, [rest, ...body]), page(3, body))).toEqual([
      "@ Larkfield Privacy Notice",
      `${whole} ${whole}`,
      "@ Page 1 of 3",
      "@ Larkfield Privacy Notice",
      "@ Page 2 of 3",
      "@ Larkfield Privacy Notice",
      whole,
      "@ Page 3 of 3",
    ]);
  });

  test("titles of chapters over their pages stand aside, and the first lines of pages do not", async () => {
    const chapters = ["Sharing", "Sharing", "Your rights", "Your rights", "Contact"];
    const pages = chapters.map((name, page) => {
      const title = chapters[page - 1] === name ? "" : set(name, 50, 740, { font: "F2", size: 14 });
      return set(name, 50, 780, { size: 8 }) + title + setLines([`${long.slice(0, -page - 1)}.`, rest, short], 50, 680);
    });
    const blocks = await draw(...pages);
    expect(blocks.filter((block) => block.startsWith("@"))).toEqual(chapters.map((name) => `@ ${name}`));
    expect(blocks.filter((block) => block.startsWith("#"))).toEqual(["# Sharing", "# Your rights", "# Contact"]);
    const parts = ["one", "two", "three", "four", "five"].map((name) => `What follows is part ${name} of it.`);
    const bare = await draw(...parts.map((part) => set(part, 50, 780) + setLines(body, 50, 690)));
    expect(bare).toEqual(parts.flatMap((part) => [part, whole]));
  });

  test("a title stays, also where the header has its words", async () => {
    const title = set("Larkfield Privacy Notice", 50, 730, { size: 20 });
    const blocks = await draw(title + page(1, body), page(2, body));
    expect(blocks.filter((block) => block.startsWith("#"))).toEqual(["# Larkfield Privacy Notice"]);
  });

  test("a numbered section at the head of each page is none", async () => {
    const pages = [3, 7, 4].map((number) => set(`Section ${number}`, 50, 750) + setLines(body, 50, 700));
    expect((await draw(...pages)).filter((block) => block.startsWith("@"))).toEqual([]);
  });

  test("a list of contents is a menu", async () => {
    const entries = ["What we keep", "Whom we tell", "How long", "Your rights"];
    const contents = entries.map(
      (title, index) => set(title, 50, 720 - index * 14) + set(String(index * 2 + 1), 540, 720 - index * 14),
    );
    const blocks = await draw(set("Contents", 50, 740, { font: "F2" }) + contents.join("") + setLines(body, 50, 600));
    expect(blocks).toEqual(["## Contents", ...entries.map((title, index) => `= ${title} ${index * 2 + 1}`), whole]);
  });
});

test("links and type are marks on the words they were set on", async () => {
  const links = [{ rect: [115, 695, 162, 712], uri: "https://example.org/terms" }];
  const pieces =
    set("We never", 50, 700) + set("sell", 96, 700, { font: "F2" }) + set("your data to anyone.", 116, 700);
  const { blocks } = await read([{ draw: pieces, links }]);
  expect(blocks.flatMap(richesOf)[0]).toMatchObject({
    text: "We never sell your data to anyone.",
    marks: [
      { kind: "strong", span: { start: 9, end: 13 } },
      { kind: "link", href: "https://example.org/terms", span: { start: 14, end: 23 } },
    ],
  });
});

test("whatever is set wherever, each letter stands where its map says, and blocks are in order", async () => {
  const piece = fc.record({
    text: fc.constantFrom(
      long,
      rest,
      short,
      "Sharing",
      "1. Sharing",
      "• one",
      "o",
      "(a) two",
      "Page 3",
      "12",
      "re-",
      "sign ..... 4",
    ),
    x: fc.constantFrom(50, 60, 80, 250, 320),
    y: fc.integer({ min: 2, max: 78 }).map((row) => row * 10),
    size: fc.constantFrom(8, 10, 14),
    font: fc.constantFrom("F1" as const, "F2" as const),
  });
  const page = fc
    .array(piece, { maxLength: 25 })
    .map((pieces) => pieces.map(({ text, x, y, ...how }) => set(text, x, y, how)).join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const { blocks, text } = await read([{ draw: set(long, 50, 400) }, ...pages.map((one) => ({ draw: one }))]);
      let done = 0;
      for (const block of blocks) {
        expect(block.span.start).toBeGreaterThanOrEqual(done);
        done = block.span.start;
        for (const { text: own, map } of richesOf(block)) {
          for (const [at, source, length] of map)
            expect(own.slice(at, at + length)).toBe(text.slice(source, source + length));
        }
      }
      const letters = (value: string) => value.replaceAll(/[^\p{L}]/gu, "").length;
      const kept = blocks.reduce(
        (sum, block) =>
          sum +
          letters(
            `${block.kind === "item" ? block.marker : ""}${richesOf(block)
              .map((rich) => rich.text)
              .join("")}`,
          ),
        0,
      );
      expect(kept).toBe(letters(text));
    }),
    { numRuns: 60 },
  );
});
