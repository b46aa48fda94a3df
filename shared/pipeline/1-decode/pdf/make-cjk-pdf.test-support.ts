import { write } from "./make-pdf.test-support.ts";

/** A way to write Chinese, Japanese or Korean that every PDF reader has the tables for, and the encoding that it is. */
export type CjkWriting = { readonly name: string; readonly ordering: string; readonly label: string };

/**
 * A PDF of one page with the given lines, whose font is neither in the file nor says which letters it has: programs write
 * such files where they count on the reader's fonts.
 */
export function makeCjkPdf(lines: readonly string[], writing: CjkWriting): Uint8Array {
  const draw = lines.map((line, index) => {
    const hex = Array.from(encode(line, writing.label), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return `BT /F1 10 Tf 1 0 0 1 50 ${700 - index * 14} Tm <${hex}> Tj ET`;
  });
  const content = draw.join("\n");
  const system = `<< /Registry (Adobe) /Ordering (${writing.ordering}) /Supplement 2 >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /${writing.name} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Invented /CIDSystemInfo ${system} /DW 1000 /W [1 [500]] /FontDescriptor 7 0 R >>`,
    "<< /Type /FontDescriptor /FontName /Invented /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 /FontBBox [0 -120 1000 880] >>",
  ];
  return write(objects, "/Root 1 0 R");
}

/** A text's bytes. There is no encoder for the old encodings, so each pair of bytes is decoded to find a letter's. */
function encode(text: string, label: string): readonly number[] {
  if (label === "utf-16be")
    return [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]);
  const decoder = new TextDecoder(label);
  const pairs = Array.from({ length: 0x7f00 }, (_, index) => [0x81 + Math.floor(index / 256), index % 256]);
  const known = new Map(pairs.map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]));
  return [...text].flatMap((letter) => known.get(letter) ?? [letter.charCodeAt(0)]);
}
