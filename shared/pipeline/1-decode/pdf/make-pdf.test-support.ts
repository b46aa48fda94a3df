/** Fonts that every PDF reader has: regular, bold and slanted. */
export type TestFont = "F1" | "F2" | "F3";

/** A page as drawing commands; links are rectangles in points from the lower left corner. */
export type TestPage = {
  readonly draw: string;
  readonly links?: readonly { readonly rect: readonly number[]; readonly uri: string }[];
  readonly extra?: string;
};

/** What else a file says: entries of the catalogue, of the trailer, and its properties. */
export type TestFile = { readonly info?: string; readonly catalogue?: string; readonly trailer?: string };

const encode = (text: string): string =>
  text
    .replaceAll(/[\\()]/g, (letter) => `\\${letter}`)
    .replaceAll("•", "\\225")
    .replaceAll("ﬁ", "\\256");

/** The command that sets a text at a place, in points from the lower left corner of the page. */
export function set(text: string, x: number, y: number, how: { size?: number; font?: TestFont } = {}): string {
  return `BT /${how.font ?? "F1"} ${how.size ?? 10} Tf 1 0 0 1 ${x} ${y} Tm (${encode(text)}) Tj ET\n`;
}

/** Commands for lines one under the other, 12 points apart, from a place downwards. */
export function setLines(
  lines: readonly string[],
  x: number,
  y: number,
  how: { size?: number; font?: TestFont } = {},
): string {
  return lines.map((line, index) => set(line, x, y - index * 12, how)).join("");
}

/** That of Windows, with a ligature that it lacks. */
const encoding = "<< /BaseEncoding /WinAnsiEncoding /Differences [174 /fi] >>";

/** Makes a PDF of pages of 600 by 800 points. Nothing in it is packed, so that a test can look into it. */
export function makePdf(pages: readonly TestPage[], file: TestFile = {}): Uint8Array {
  const objects: string[] = ["", ""];
  const add = (body: string): number => objects.push(body);
  const fonts = ["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"].map((name, index) => {
    const number = add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding ${encoding} >>`);
    return `/F${index + 1} ${number} 0 R`;
  });
  const kids = pages.map(({ draw, links = [], extra = "" }) => {
    const content = add(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    const annotations = links.map(({ rect, uri }) =>
      add(`<< /Type /Annot /Subtype /Link /Rect [${rect.join(" ")}] /A << /S /URI /URI (${uri}) >> >>`),
    );
    const resources = `/Resources << /Font << ${fonts.join(" ")} >> >>`;
    const links_ = `/Annots [${annotations.map((number) => `${number} 0 R`).join(" ")}]`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${resources} /Contents ${content} 0 R ${links_} ${extra} >>`,
    );
  });
  objects[0] = `<< /Type /Catalog /Pages 2 0 R ${file.catalogue ?? ""} >>`;
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  const info = add(`<< ${file.info ?? ""} >>`);
  return write(objects, `/Root 1 0 R /Info ${info} 0 R ${file.trailer ?? ""}`);
}

/** Writes objects, numbered from 1, and the table of their places. */
export function write(objects: readonly string[], trailer: string): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((body, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
