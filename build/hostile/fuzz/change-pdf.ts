import { inflateSync } from "node:zlib";
import type { Change } from "./change-bytes.ts";
import { textChanges } from "./change-text.ts";
import type { Random } from "./random.ts";

/** Entries that lie about a size, lead in a circle, or ask for more than a file can hold. */
const entries: readonly string[] = [
  `/Filter [${"/FlateDecode ".repeat(50)}]`,
  `/Filter [${"/ASCIIHexDecode ".repeat(2_000)}]`,
  "/Filter /LZWDecode",
  "/Filter /RunLengthDecode",
  "/Filter /ASCII85Decode",
  "/Filter /JBIG2Decode",
  "/Filter /JPXDecode",
  "/Filter /DCTDecode",
  "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2147483647 /Rows 2147483647 >>",
  "/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>",
  "/DecodeParms << /Predictor 2 /Columns 100000000 >>",
  "/Filter /Crypt",
  "/Kids [1 0 R 2 0 R 3 0 R]",
  "/Parent 1 0 R",
  "/Count 1000000000",
  "/Count -5",
  "/Prev 0",
  "/Prev 15",
  "/W [8 8 8]",
  "/W [0 0 0]",
  "/Index [0 2147483647]",
  "/Size 2147483647",
  "/Type /ObjStm /N 1000000000 /First 4",
  "/Extends 1 0 R",
  "/XRefStm 10",
  "/Rotate 1e9",
  "/MediaBox [0 0 1e30 1e30]",
  "/MediaBox [0 0 0 0]",
  "/UserUnit 1e300",
  "/Contents [1 0 R 2 0 R 3 0 R 4 0 R 5 0 R]",
  `/Contents [${"4 0 R ".repeat(50_000)}]`,
  "/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -1 /O (a) /U (b) /OE (c) /UE (d) /Perms (e) >>",
  "/Encrypt << /Filter /Standard /V 4 /R 4 /Length 1000000 /P -4 /O (a) /U (b) /CF << /StdCF << /CFM /AESV2 >> >> /StmF /StdCF >>",
  "/Names << /JavaScript << /Kids [1 0 R 2 0 R] >> /EmbeddedFiles << /Kids [2 0 R] >> >>",
  "/AcroForm << /Fields [1 0 R 2 0 R 3 0 R] /XFA [(a) 1 0 R] >>",
  "/AA << /O << /S /JavaScript /JS (a) /Next 1 0 R >> >>",
  "/Outlines 1 0 R /First 1 0 R /Next 1 0 R",
  "/PageLabels << /Nums [0 1 0 R] /Kids [1 0 R] >>",
  "/StructTreeRoot 1 0 R /MarkInfo << /Marked true >>",
  "/OCProperties << /OCGs [1 0 R] /D << /Order [1 0 R [1 0 R]] >> >>",
  "/FirstChar -1000000000 /LastChar 1000000000",
  "/W [0 4294967295 500] /DW 1e300",
  "/Encoding /Identity-H /DescendantFonts [1 0 R]",
  "/Encoding /UniGB-UCS2-H",
  "/ToUnicode 1 0 R",
  "/FontFile2 4 0 R /FontFile3 4 0 R /FontFile 4 0 R",
  "/CharProcs << /a 4 0 R >> /FontMatrix [0 0 0 0 0 0] /Subtype /Type3",
  "/Resources 1 0 R",
  "/Resources << /XObject << /X 1 0 R >> /Font 1 0 R /ExtGState 1 0 R /Shading 1 0 R >>",
  "/Annots [1 0 R 2 0 R 3 0 R 4 0 R 5 0 R 6 0 R]",
  `/Kids [${"3 0 R ".repeat(100_000)}]`,
  `/A ${"<< /A ".repeat(20_000)}`,
  `/A ${"[".repeat(100_000)}`,
  `/A (${"(".repeat(100_000)}`,
  `/Metadata 1 0 R /Title (${"\\376\\377".repeat(50_000)})`,
  "/FunctionType 4 /Domain [0 1] /Range [0 1] /SMask 1 0 R",
  "/Length 99999999999",
  "/Length 1 0 R",
  "/Length -1",
];

/** What a content stream or a table of letters may say too often or too large. */
const commands: readonly string[] = [
  "q ",
  "Q ",
  "BT ET ",
  "BT /F1 1e30 Tf (a) Tj ET ",
  "1 0 0 1 1e300 1e300 cm ",
  "0 0 0 0 0 0 cm ",
  "[(a) -1e9 (b) 1e9] TJ ",
  "(policy) Tj ",
  "(\\000\\001) ' ",
  "/X Do ",
  "/F9 12 Tf ",
  "BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID x EI ",
  "BI /W 1 /H 1 /F [/A85 /Fl /Fl /Fl] ID x EI ",
  "/GS1 gs ",
  "/Sh sh ",
  "/P <</MCID 1>> BDC ",
  "EMC ",
  "0 0 m 1 1 l S ",
  "beginbfrange\n<0000> <ffff> <0000>\nendbfrange\n",
  "beginbfrange\n<00000000> <ffffffff> <0000>\nendbfrange\n",
  "begincodespacerange\n<00> <ffffffff>\nendcodespacerange\n",
  "begincidrange\n<0000> <ffff> 0\nendcidrange\n",
  "1 beginbfchar\n<00> <00410042004300440045>\nendbfchar\n",
  "/Identity-H usecmap\n",
  "<< /A ",
  "[ ",
  "( ",
];

const stream = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** Writes some streams anew, unpacked where that can be done, and changed. */
function rewriteStreams(file: string, random: Random, change: (content: string) => string): string {
  const share = random.pick([0.1, 0.5, 1]);
  return file.replace(stream, (whole, content: string) => {
    if (!random.chance(share)) return whole;
    const plain = unpack(content);
    return plain === null ? whole : `stream\n${change(plain)}\nendstream`;
  });
}

function unpack(content: string): string | null {
  try {
    return inflateSync(Buffer.from(content, "latin1"), { maxOutputLength: 4_000_000 }).toString("latin1");
  } catch {
    return /[^\t\n\r\x20-\x7e]/.test(content.slice(0, 500)) ? null : content;
  }
}

/** Without the filter that a rewritten stream has no more. Not all are unpacked, so some are then no text. */
const withoutFlate = (file: string): string => file.replaceAll(/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/g, "");

/** Ways to spoil a PDF, whose bytes stand in the string one a character. */
const changes: Readonly<Record<string, Change<string>>> = {
  entry: (file, random) => {
    const share = random.pick([0.03, 0.3]);
    return file.replace(/<<(?!<)/g, (found) => (random.chance(share) ? `<< ${random.pick(entries)} ` : found));
  },
  "entry-last": (file, random) => {
    const share = random.pick([0.05, 0.5]);
    return file.replace(/>>(?=\s*(?:endobj|stream|startxref))/g, (found) =>
      random.chance(share) ? ` ${random.pick(entries)} >>` : found,
    );
  },
  refer: (file, random) => {
    const share = random.pick([0.05, 0.5]);
    const last = Number(/\/Size (\d+)/.exec(file)?.[1] ?? 20);
    return file.replace(/\d+ 0 R/g, (found) => (random.chance(share) ? `${random.below(last + 2)} 0 R` : found));
  },
  rename: (file, random) => {
    const names = [...file.matchAll(/\/[A-Z][A-Za-z0-9]+/g)].map(([name]) => name);
    const share = random.pick([0.02, 0.2]);
    return file.replace(/\/[A-Z][A-Za-z0-9]+/g, (found) =>
      random.chance(share) ? (names[random.below(names.length)] ?? found) : found,
    );
  },
  lengths: (file, random) =>
    file.replace(/\b\d+\b(?=[^\n]*(?:obj|>>|\/))/g, (found) =>
      random.chance(0.05) ? random.pick(["0", "-1", "1", "2147483647", "1e300", "99999999999"]) : found,
    ),
  "no-table": (file) =>
    file.replaceAll(/xref[\s\S]*?trailer/g, "trailer").replaceAll(/startxref\s+\d+/g, "startxref 0"),
  "no-trailer": (file) => file.replaceAll(/trailer[\s\S]*?(?=startxref)/g, ""),
  "wrong-table": (file, { below }) => file.replaceAll(/startxref\s+\d+/g, `startxref ${below(file.length)}`),
  commands: (file, random) => {
    const piece = random
      .pick(commands)
      .repeat(random.pick([10, 1_000, 100_000, 400_000]))
      .slice(0, 4_000_000);
    return withoutFlate(rewriteStreams(file, random, (content) => piece + content));
  },
  "text-in-streams": (file, random) => {
    const change = random.pick([
      textChanges["flood"],
      textChanges["numbers"],
      textChanges["shuffle"],
      textChanges["nest"],
    ]);
    return withoutFlate(rewriteStreams(file, random, (content) => change?.(content, random) ?? content)).slice(
      0,
      8_000_000,
    );
  },
  operands: (file, random) =>
    withoutFlate(
      rewriteStreams(file, random, (content) =>
        content.replace(/-?\d+(?:\.\d+)?/g, (found) =>
          random.chance(0.2) ? random.pick(["0", "-1", "1e30", "99999999999", "0.0000001", "NaN"]) : found,
        ),
      ),
    ),
};

const asString = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The same over bytes. */
export const pdfChanges: Readonly<Record<string, Change<Uint8Array>>> = Object.fromEntries(
  Object.entries(changes).map(([name, change]) => [
    `pdf-${name}`,
    (bytes: Uint8Array, random: Random) =>
      new Uint8Array(Buffer.from(change(asString(bytes), random).slice(0, 10_000_000), "latin1")),
  ]),
);
