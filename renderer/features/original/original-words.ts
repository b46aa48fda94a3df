import type { OriginalText } from "../../../shared/ipc/answers.ts";
import type { Version } from "../../../shared/model/policy.ts";
import type { Format, Reading } from "../../../shared/model/reading.ts";
import { counted, figure } from "../../messages/counts.ts";

const formats: Readonly<Record<string, string>> = {
  markdown: "Markdown",
  html: "Web page",
  mhtml: "Web archive",
  text: "Plain text",
  pdf: "PDF",
  docx: "Word",
  rtf: "Rich text",
  odt: "OpenDocument",
};

const encodings: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16, big end first",
  "windows-1252": "Western European (Windows)",
  "iso-8859-1": "Western European (Latin-1)",
  "iso-8859-15": "Western European (Latin-9)",
  macintosh: "Western European (Mac)",
  "windows-1250": "Central European (Windows)",
  "iso-8859-2": "Central European (Latin-2)",
  "windows-1251": "Cyrillic (Windows)",
  "koi8-r": "Cyrillic (KOI8-R)",
  "koi8-u": "Cyrillic (KOI8-U)",
  "iso-8859-5": "Cyrillic (ISO)",
  shift_jis: "Japanese (Shift-JIS)",
  "euc-jp": "Japanese (EUC)",
  "iso-2022-jp": "Japanese (ISO-2022)",
  "euc-kr": "Korean (EUC)",
  gb18030: "Chinese (GB18030)",
  gbk: "Chinese (GBK)",
  big5: "Chinese (Big5)",
};

/** The line under the title: the file's name, what it is, how its letters are written, its size. */
export function describeFile(version: Pick<Version, "fileName" | "bytes">, original: OriginalText): readonly string[] {
  const { text, encoding, format } = original;
  const lines = text.split("\n").length;
  return [
    version.fileName,
    formats[format] ?? format.toUpperCase(),
    ...(isPacked(format) ? [] : [encodingInWords(encoding)]),
    sizeInWords(version.bytes),
    counted(lines, "line"),
  ];
}

/** Whether a file holds more than its letters, so that what is shown of it was taken out of it. */
export function isPacked(format: Format): boolean {
  const packed: readonly string[] = ["pdf", "docx", "rtf", "odt", "mhtml"];
  return packed.includes(format);
}

/** What was mended of the letters before they were read, in sentences; empty where nothing was. */
export function describeRepairs({ repairs }: Pick<Reading, "repairs">): readonly string[] {
  return repairs.map((repair) => {
    const [what, through] = repair.split(":");
    if (what !== "mojibake" || through === undefined) return "Garbled letters were put right.";
    return `Letters that another program had garbled, by taking UTF-8 for ${encodingInWords(through)}, are put right here.`;
  });
}

/** The name of an encoding, with the writing it is for where it has only one. */
export function encodingInWords(encoding: string): string {
  return encodings[encoding.toLowerCase()] ?? encoding.toUpperCase();
}

/** A file's size in the steps people know: `812 bytes`, `14 KB`, `2.3 MB` (powers of ten). */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, "byte");
  if (bytes < 1_000_000) return `${figure(Math.round(bytes / 1_000))} KB`;
  return `${figure(Math.round(bytes / 100_000) / 10)} MB`;
}
