import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Note } from "../../../model/note.ts";
import type { Decoded } from "../../source.ts";
import { decodePdf } from "./decode-pdf.ts";
import { makePdf, set, setLines, write } from "./make-pdf.test-support.ts";

type Read = { readonly result: Awaited<ReturnType<typeof decodePdf>>; readonly notes: readonly Note[] };

async function read(bytes: Uint8Array): Promise<Read> {
  const notes: Note[] = [];
  return { result: await decodePdf(bytes, (note) => notes.push(note)), notes };
}

async function decoded(bytes: Uint8Array): Promise<Decoded> {
  const { result } = await read(bytes);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

async function textOf(draw: string): Promise<string> {
  return (await decoded(makePdf([{ draw }]))).text;
}

async function failureOf(bytes: Uint8Array): Promise<unknown> {
  const { result } = await read(bytes);
  return result.ok ? "read" : result.failure;
}

const body = "We keep the name and the address that you give us";

describe("lines", () => {
  test("are read from top to bottom, in whatever order the file draws them", async () => {
    const draw = set("second line of the text", 50, 700) + set(body, 50, 712) + set("third line", 50, 688);
    expect(await textOf(draw)).toBe(`${body}\nsecond line of the text\nthird line\n`);
  });

  test("are put together from pieces, with a space where there is one on paper", async () => {
    const pieces =
      set("We sell", 50, 700) + set("nothing", 90, 700, { font: "F2" }) + set("to anyone, ever.", 130, 700);
    expect(await textOf(pieces)).toBe("We sell nothing to anyone, ever.\n");
  });

  test("keep a raised number in their line", async () => {
    expect(await textOf(set(body, 50, 700) + set("1", 271, 704, { size: 6 }) + set(body, 50, 688))).toBe(
      `${body}1\n${body}\n`,
    );
  });

  test("spell ligatures out", async () => {
    expect(await textOf(set("We conﬁrm what we ﬁnd in your account.", 50, 700))).toBe(
      "We confirm what we find in your account.\n",
    );
  });

  test("drawn twice to look bold are read once, as bold", async () => {
    const { printed } = await decoded(makePdf([{ draw: set(body, 50, 700) + set(body, 50.4, 700) }]));
    const [line] = printed?.pages[0]?.lines ?? [];
    expect([line?.text, line?.runs.map((run) => run.bold)]).toEqual([body, [true]]);
  });

  test("in type that can't be seen are read: text recognition puts them under pictures", async () => {
    expect(await textOf(`3 Tr ${set(body, 50, 700)}`)).toBe(`${body}\n`);
  });

  test("askew or upright on their side are a watermark or a stamp, and left out", async () => {
    const watermark =
      "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET BT /F1 8 Tf 0 1 -1 0 20 300 Tm (Form 12) Tj ET\n";
    expect(await textOf(watermark + set(body, 50, 700))).toBe(`${body}\n`);
  });

  test("of a page that lies on its side are read", async () => {
    const draw = `BT /F1 10 Tf 0 1 -1 0 100 50 Tm (${body}) Tj ET BT /F1 10 Tf 0 1 -1 0 112 50 Tm (and more) Tj ET\n`;
    expect(await textOf(draw)).toBe(`${body}\nand more\n`);
    const turned = await decoded(makePdf([{ draw, extra: "/Rotate 90" }]));
    expect(turned.text).toBe(`${body}\nand more\n`);
  });

  test("carry their place, size and type", async () => {
    const { text, printed } = await decoded(
      makePdf([{ draw: set("Sharing", 50, 700, { size: 14, font: "F2" }) + set(body, 60, 680, { font: "F3" }) }]),
    );
    const [page] = printed?.pages ?? [];
    expect(page?.height).toBe(800);
    expect(
      page?.lines.map(({ left, baseline, size, column, cell }) => ({ left, baseline, size, column, cell })),
    ).toEqual([
      { left: 50, baseline: 100, size: 14, column: 1, cell: null },
      { left: 60, baseline: 120, size: 10, column: 1, cell: null },
    ]);
    expect(page?.lines.map(({ runs }) => runs)).toEqual([
      [{ span: { start: 0, end: 7 }, bold: true, italic: false, href: null }],
      [{ span: { start: 8, end: 8 + body.length }, bold: false, italic: true, href: null }],
    ]);
    expect(page?.lines.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Sharing", body]);
  });

  test("carry links on the words under them, and only such as may be opened", async () => {
    const links = [
      { rect: [69, 695, 110, 712], uri: "https://example.org/terms" },
      { rect: [50, 695, 68, 712], uri: "javascript:alert(1)" },
    ];
    const { text, printed } = await decoded(
      makePdf([{ draw: set("Read our terms before you agree to them.", 50, 700), links }]),
    );
    const runs = printed?.pages[0]?.lines[0]?.runs ?? [];
    expect(runs.map(({ span, href }) => [text.slice(span.start, span.end).trim(), href])).toEqual([
      ["Read", null],
      ["our terms", "https://example.org/terms"],
      ["before you agree to them.", null],
    ]);
  });

  test("carry a link whose area is high, where it lies on one line alone", async () => {
    const links = [{ rect: [50, 690, 200, 725], uri: "https://example.org/terms" }];
    const { printed } = await decoded(
      makePdf([{ draw: set("What you owe us for it", 50, 740) + set("Our terms", 50, 700), links }]),
    );
    const hrefs = printed?.pages[0]?.lines.flatMap(({ runs }) => runs.map(({ href }) => href));
    expect(hrefs).toEqual([null, "https://example.org/terms"]);
  });

  test("let a link go whose area is the box around several lines", async () => {
    const lines = ["You may read in our", "terms what we owe you", "and what you owe us."];
    const links = [{ rect: [50, 680, 200, 712], uri: "https://example.org/terms" }];
    const { printed } = await decoded(makePdf([{ draw: setLines(lines, 50, 700), links }]));
    expect(printed?.pages[0]?.lines.flatMap(({ runs }) => runs.map(({ href }) => href))).toEqual([null, null, null]);
  });
});

describe("columns", () => {
  const left = [
    "We collect what you tell us when",
    "you open an account, and keep it",
    "for as long as it is open to you,",
    "and for one month afterwards so",
    "that you can come back to us.",
  ];
  const right = [
    "We sell nothing to anybody. Some",
    "companies work for us, and see no",
    "more than they need for it. They",
    "have promised to delete all of it",
    "when their work for us is done.",
  ];

  test("are read one after the other, between lines that run over both", async () => {
    const wide = "This notice has been written for all of our customers, and it says what we do with what we know.";
    const draw =
      setLines([wide], 50, 740) + setLines(left, 50, 700) + setLines(right, 320, 700) + setLines([wide], 50, 600);
    expect(await textOf(draw)).toBe([wide, ...left, ...right, wide, ""].join("\n"));
  });

  test("may have lines at different heights", async () => {
    expect(await textOf(setLines(left, 50, 700) + setLines(right, 320, 695))).toBe([...left, ...right, ""].join("\n"));
  });

  test("leave headers and footers over both alone", async () => {
    const edges = set("Notice", 50, 780) + set("For all customers", 400, 780) + set("Page 1", 50, 20);
    expect(await textOf(edges + setLines(left, 50, 700) + setLines(right, 320, 700))).toBe(
      ["Notice\tFor all customers", ...left, ...right, "Page 1", ""].join("\n"),
    );
  });

  test("are not seen in lines with short ones beside them", async () => {
    const draw = left.map(
      (line, index) => set(line, 50, 700 - index * 12) + set(`2 May 202${index}`, 320, 700 - index * 12),
    );
    expect(await textOf(draw.join(""))).toBe(left.map((line, index) => `${line}\t2 May 202${index}\n`).join(""));
  });
});

describe("tables", () => {
  const cell = (row: number, column: number, lines: readonly string[], font: "F1" | "F2" = "F1") =>
    setLines(lines, 50 + column * 180, 700 - row * 30, { font });

  async function cellsOf(draw: string) {
    const { printed } = await decoded(makePdf([{ draw }]));
    return printed?.pages[0]?.lines.map(({ text, cell: place }) => [place?.row ?? null, place?.column ?? null, text]);
  }

  test("are read row by row and cell by cell", async () => {
    const head = cell(0, 0, ["Information"], "F2") + cell(0, 1, ["How long"], "F2");
    const rows =
      cell(1, 0, ["Bills"]) +
      cell(1, 1, ["Eight years after the", "end of the year"]) +
      cell(2, 0, ["Letters"]) +
      cell(2, 1, ["One year"]);
    expect(await cellsOf(set(body, 50, 740) + head + rows)).toEqual([
      [null, null, body],
      [0, 0, "Information"],
      [0, 1, "How long"],
      [1, 0, "Bills"],
      [1, 1, "Eight years after the"],
      [1, 1, "end of the year"],
      [2, 0, "Letters"],
      [2, 1, "One year"],
    ]);
  });

  test("may have cells that end near to the next, and heads that stand over the middle of their columns", async () => {
    const rows = ["Contact details", "Payment records", "Recorded letters"].map(
      (name, row) => set(name, 50, 700 - row * 20) + set("Kept for a year", 133, 700 - row * 20),
    );
    const heads = set("Of what kind", 55, 720, { font: "F2" }) + set("How long", 150, 720, { font: "F2" });
    expect((await cellsOf(heads + rows.join("")))?.map(([row, column]) => [row, column])).toEqual(
      [0, 1, 2, 3].flatMap((row) => [0, 1].map((column) => [row, column])),
    );
  });

  test("are not made of bullets, of page numbers, or of text in columns", async () => {
    const bullets = [0, 1, 2, 3].map((row) => cell(row, 0, ["•"]) + cell(row, 1, ["what you tell us"]));
    const contents = [0, 1, 2, 3].map((row) => cell(row, 0, ["Sharing of data"]) + cell(row, 1, [String(row + 4)]));
    const text = [0, 1, 2, 3].map(
      (row) => cell(row, 0, ["We keep what you tell", "us for"]) + cell(row, 1, ["as long as needed by"]),
    );
    for (const draw of [bullets, contents, text]) {
      const places = (await cellsOf(draw.join("")))?.map(([row]) => row);
      expect(new Set(places)).toEqual(new Set([null]));
    }
  });
});

describe("what a file says about itself", () => {
  test("is its title and language; its dates are the file's and not the policy's", async () => {
    const info = "/Title (Privacy Notice of Larkfield) /CreationDate (D:20200101000000Z) /Author (A. Clerk)";
    const { printed } = await decoded(makePdf([{ draw: set(body, 50, 700) }], { info, catalogue: "/Lang (en-GB)" }));
    expect([...(printed?.declared ?? [])]).toEqual([
      ["title", "Privacy Notice of Larkfield"],
      ["lang", "en-GB"],
    ]);
  });

  test.each(["Microsoft Word - Document2", "untitled", "policy_v3_final.docx"])(
    "is no title a program made: %s",
    async (title) => {
      const { printed } = await decoded(makePdf([{ draw: set(body, 50, 700) }], { info: `/Title (${title})` }));
      expect(printed?.declared.get("title")).toBeUndefined();
    },
  );
});

describe("files that give no text", () => {
  const sound = makePdf([{ draw: set(body, 50, 700) }]);

  test("a locked file is said to be locked", async () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`;
    expect(await failureOf(makePdf([{ draw: set(body, 50, 700) }], { trailer: lock }))).toEqual({ kind: "password" });
  });

  test("a file of pictures looks scanned, also with a page number on them", async () => {
    const picture = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n";
    expect(await failureOf(makePdf([{ draw: picture }]))).toEqual({ kind: "no-text", isScan: true });
    expect(await failureOf(makePdf([{ draw: picture + set("Page 1", 300, 20) }]))).toEqual({
      kind: "no-text",
      isScan: true,
    });
  });

  test("a file cut off before its first page is damaged", async () => {
    expect(await failureOf(sound.subarray(0, 40))).toEqual({ kind: "pdf-damaged" });
  });

  test("a page tree that leads back to itself is damaged", async () => {
    const cycle = write(
      ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 3 >>"],
      "/Root 1 0 R",
    );
    expect(await failureOf(cycle)).toEqual({ kind: "pdf-damaged" });
  });
});

/** A file with one place in it replaced, as long as it was or not. */
function changed(bytes: Uint8Array, what: RegExp, by: string): Uint8Array {
  const text = new TextDecoder("latin1").decode(bytes).replace(what, by);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe("files that are damaged or hostile", () => {
  test("a file whose table of places is wrong is read", async () => {
    const broken = changed(makePdf([{ draw: set(body, 50, 700) }]), /startxref\n\d+/, "startxref\n7");
    expect((await decoded(broken)).text).toBe(`${body}\n`);
  });

  test("a page that is missing does not keep the others from being read", async () => {
    const bytes = makePdf([{ draw: set(body, 50, 700) }, { draw: set("The second page has a text too.", 50, 700) }]);
    const broken = changed(bytes, /(\/Kids \[\d+ 0 R) \d+/, "$1 99");
    expect((await decoded(broken)).text).toBe(`${body}\n`);
  });

  test("scripts are not run, and their being there is told", async () => {
    const catalogue = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    const { result, notes } = await read(makePdf([{ draw: set(body, 50, 700) }], { catalogue }));
    expect([result.ok, notes]).toEqual([true, [{ kind: "scripts-dropped" }]]);
  });

  test("a page that unpacks to hundreds of megabytes is read as far as it goes", async () => {
    const packed = deflateSync(Buffer.from(`${set(body, 50, 700)}${" ".repeat(200_000_000)}`)).toString("latin1");
    const draw = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
    const font = "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
    const objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${font} /Contents 4 0 R >>`,
      draw,
    ];
    const before = process.memoryUsage().arrayBuffers;
    expect((await decoded(write(objects, "/Root 1 0 R"))).text).toBe(`${body}\n`);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000);
  });

  test("a form that draws itself is drawn once", async () => {
    const form =
      "<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 3 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream";
    const objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
      form,
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /X 3 0 R >> >> /Contents 5 0 R >>",
      "<< /Length 5 >>\nstream\n/X Do\nendstream",
    ];
    expect(await failureOf(write(objects, "/Root 1 0 R"))).toMatchObject({
      kind: expect.stringMatching(/no-text|damaged/),
    });
  });

  test("any bytes after a PDF's first ones give a text or a failure", async () => {
    const start = Uint8Array.from("%PDF-1.7\n", (letter) => letter.charCodeAt(0));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (rest) => {
        expect((await read(Uint8Array.from([...start, ...rest]))).result.ok).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test("any one byte changed leaves a text or a failure, and the caller's bytes as they were", async () => {
    const whole = makePdf([{ draw: setLines([body, body, body], 50, 700) }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (place, value) => {
        const bytes = whole.with(place, value);
        await read(bytes);
        expect(bytes).toEqual(whole.with(place, value));
      }),
      { numRuns: 60 },
    );
  });
});
