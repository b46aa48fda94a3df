import { zlibSync } from "fflate";
import { makePdf, set, setLines, write } from "../../shared/pipeline/1-decode/pdf/make-pdf.test-support.ts";
import { fill, type Sample } from "./sample.ts";

const sentence = "Privacy policy. We share your personal data with partners who pay for it.";
const page = { draw: setLines([sentence, sentence], 50, 700) };
const sample = (name: string, make: () => Uint8Array): Sample => ({ name: `${name}.pdf`, make });

/** Each byte as the character of its number, as the writer takes it. */
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const packed = (bytes: Uint8Array): string => latin(zlibSync(bytes, { level: 9 }));

const stream = (content: string, entries = ""): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
const flate = "/Filter /FlateDecode";

/** A file of one page made by hand: objects from number 4 on are at its disposal. */
function onePage(contents: string, resources: string, ...more: readonly string[]): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << ${resources} >> /Contents ${contents} >>`,
  ];
  return write([...objects, ...more], "/Root 1 0 R");
}

const font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

/** A page of two thousand words, each of which leads elsewhere. */
function linkedPage() {
  const places = Array.from({ length: 2_000 }, (_, index) => ({
    x: 20 + (index % 20) * 28,
    y: 20 + (index / 20) * 7.6,
  }));
  return {
    draw: places.map(({ x, y }) => set("word", x, Math.round(y))).join(""),
    links: places.map(({ x, y }, index) => ({
      rect: [x, Math.round(y) - 2, x + 24, Math.round(y) + 6],
      uri: `https://a${index}.example/policy`,
    })),
  };
}

/** PDFs that are cut off, locked, turn in circles, carry scripts, or unpack to far more than they are. */
export const pdfFiles: readonly Sample[] = [
  sample("cut-off", () => makePdf(Array.from({ length: 50 }, () => page)).slice(0, 20_000)),
  sample("header-only", () => new TextEncoder().encode("%PDF-1.7\n%%EOF\n")),
  sample("locked", () =>
    makePdf([page], {
      trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
    }),
  ),
  sample("scripts", () =>
    makePdf([{ ...page, extra: "/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>" }], {
      catalogue:
        "/OpenAction << /S /Launch /F (/bin/sh) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.submitForm\\('https://a.example'\\)) >>] >> >>",
    }),
  ),
  sample("evil-links", () =>
    makePdf([
      {
        ...page,
        links: [
          "javascript:alert(1)",
          "file:///etc/passwd",
          "data:text/html,<script>alert(1)</script>",
          "https://a@b.example",
        ].map((uri) => ({ rect: [50, 680, 400, 715], uri })),
      },
    ]),
  ),
  sample("scanned", () => onePage("4 0 R", "", stream("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"))),
  sample("page-tree-in-a-circle", () =>
    write(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 3 >>"], "/Root 1 0 R"),
  ),
  sample("page-tree-too-deep", () => write(deepTree(20_000), "/Root 1 0 R")),
  sample("a-million-pages", () => {
    const kids = fill("3 0 R ", 6_000_000);
    return write(
      [
        "<< /Type /Catalog /Pages 2 0 R >>",
        `<< /Type /Pages /Kids [${kids}] /Count 1000000 >>`,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << ${font} >> /Contents 4 0 R >>`,
        stream(page.draw),
      ],
      "/Root 1 0 R",
    );
  }),
  sample("form-in-itself", () =>
    onePage(
      "4 0 R",
      "/XObject << /X 5 0 R >>",
      stream("/X Do"),
      stream("/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"),
    ),
  ),
  sample("forms-that-double", () =>
    onePage("4 0 R", `/XObject << /X 5 0 R >> ${font}`, stream("/X Do"), ...doublingForms(30)),
  ),
  sample("length-of-itself", () => onePage("4 0 R", font, `<< /Length 4 0 R >>\nstream\n${page.draw}\nendstream`)),
  sample("bomb-of-spaces", () => onePage("4 0 R", font, stream(packed(new Uint8Array(400_000_000).fill(32)), flate))),
  sample("bomb-twice-packed", () => {
    const inner = zlibSync(new Uint8Array(400_000_000).fill(32), { level: 9 });
    return onePage("4 0 R", font, stream(packed(inner), "/Filter [/FlateDecode /FlateDecode]"));
  }),
  sample("bomb-of-saved-states", () =>
    onePage("4 0 R", font, stream(packed(new TextEncoder().encode(fill("q ", 40_000_000))), flate)),
  ),
  sample("bomb-of-letters", () =>
    onePage("4 0 R", font, stream(packed(new TextEncoder().encode(fill(set(sentence, 50, 700), 8_000_000))), flate)),
  ),
  sample("picture-of-gigabytes", () =>
    onePage(
      "4 0 R",
      `${font} /XObject << /I 5 0 R >>`,
      stream(`q 600 0 0 800 0 0 cm /I Do Q ${page.draw}`),
      stream(
        packed(new Uint8Array(60_000_000)),
        `/Type /XObject /Subtype /Image /Width 28000 /Height 28000 /ColorSpace /DeviceRGB /BitsPerComponent 8 ${flate}`,
      ),
    ),
  ),
  sample("object-stream-that-lies", () =>
    write(["<< /Type /Catalog /Pages 2 0 R >>", stream("2 0 ", "/Type /ObjStm /N 1000000000 /First 4")], "/Root 1 0 R"),
  ),
  sample("table-that-leads-to-itself", () => {
    const bytes = latin(makePdf([page]));
    const table = /startxref\n(\d+)/.exec(bytes)?.[1] ?? "0";
    return Uint8Array.from(bytes.replace("trailer\n<<", `trailer\n<< /Prev ${table}`), (letter) =>
      letter.charCodeAt(0),
    );
  }),
  sample("title-of-a-megabyte", () => makePdf([page], { info: `/Title (${fill("Policy ", 1_000_000)})` })),
  sample("a-thousand-links", () =>
    makePdf([
      {
        ...page,
        links: Array.from({ length: 1_000 }, () => ({ rect: [50, 680, 400, 715], uri: "https://a.example" })),
      },
    ]),
  ),
  sample("ten-pages-of-two-thousand-links", () => makePdf(Array.from({ length: 10 }, linkedPage))),
  sample("a-hundred-thousand-words-on-a-page", () =>
    makePdf([
      {
        draw: Array.from({ length: 100_000 }, (_, index) => set("word", (index * 7) % 590, (index * 13) % 790)).join(
          "",
        ),
      },
    ]),
  ),
];

/** Pages within pages within pages; the last is one. */
function deepTree(depth: number): readonly string[] {
  const nodes = Array.from({ length: depth }, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`);
  return ["<< /Type /Catalog /Pages 2 0 R >>", ...nodes, "<< /Type /Page /MediaBox [0 0 600 800] >>"];
}

/** Each form draws the next one twice: two to the power of `depth` in all. */
function doublingForms(depth: number): readonly string[] {
  return Array.from({ length: depth }, (_, index) => {
    const isLast = index === depth - 1;
    const entries = `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X ${index + 6} 0 R >> ${font} >>`;
    return stream(isLast ? "0 0 m 9 9 l S" : "/X Do /X Do", entries);
  });
}
