/** Formats that are known by how a file begins, and are no text. */
const beginnings: readonly { readonly begins: string; readonly holds?: string; readonly format: string }[] = [
  { begins: "%PDF-", format: "PDF" },
  { begins: "%!PS", format: "PostScript" },
  { begins: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", format: "old Word" },
  { begins: "\x89PNG\r\n", format: "image" },
  { begins: "\xff\xd8\xff", format: "image" },
  { begins: "GIF87a", format: "image" },
  { begins: "GIF89a", format: "image" },
  { begins: "II*\0", format: "image" },
  { begins: "MM\0*", format: "image" },
  { begins: "\x1f\x8b", format: "archive" },
  { begins: "7z\xbc\xaf\x27\x1c", format: "archive" },
  { begins: "Rar!\x1a\x07", format: "archive" },
  { begins: "\xfd7zXZ\0", format: "archive" },
  { begins: "bplist00", format: "web archive" },
  { begins: "<?xml", holds: "<key>WebMainResource</key>", format: "web archive" },
];

/** What the parts of a zip say it is; the names stand uncompressed in the file. */
const zipParts: readonly { readonly part: string; readonly format: string }[] = [
  { part: "mimetypeapplication/vnd.oasis.opendocument.text", format: "OpenDocument text" },
  { part: "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", format: "OpenDocument sheet" },
  { part: "mimetypeapplication/vnd.oasis.opendocument", format: "OpenDocument drawing" },
  { part: "word/", format: "Word" },
  { part: "xl/", format: "Excel" },
  { part: "ppt/", format: "PowerPoint" },
  { part: "application/epub", format: "EPUB" },
  { part: "META-INF/manifest.xml", format: "OpenDocument text" },
];

/** Enough to see a zip's first parts, or a PDF that has a few bytes of junk before it. */
const lookedAt = 4_096;

/**
 * The format of a file that is known and not text, as a reader would call it, or `null`.
 * An MHTML page is text, but of several parts with an encoding of its own.
 */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = asLatin(bytes.subarray(0, lookedAt));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipFormat(bytes, head);
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "image";
  if (/^.{4}ftyp(?:heic|heix|mif1|avif)/s.test(head)) return "image";
  if (head.slice(0, 1_024).includes("%PDF-")) return "PDF";
  if (isMhtml(head)) return "MHTML";
  if (/^(?:ï»¿)?\s{0,64}\{\\rtf/.test(head)) return "RTF";
  if (/^(?:ï»¿)?\s{0,64}<\?xml /.test(head) && /<office:document\s/.test(head)) return "OpenDocument text";
  return beginnings.find(({ begins, holds = "" }) => head.startsWith(begins) && head.includes(holds))?.format ?? null;
}

/** Begins as a letter does, and its head says that what follows is a page, or parts of which one may be. */
function isMhtml(head: string): boolean {
  const [fields = ""] = head.split(/\r?\n\r?\n|\r\r/, 1);
  return (
    /^(?:\ufeff|ï»¿)?\s*[A-Za-z][A-Za-z-]{1,40}:[ \t]/.test(fields) &&
    /^MIME-Version:/im.test(fields) &&
    /^Content-Type:\s*(?:multipart\/|text\/html|application\/xhtml)/im.test(fields)
  );
}

function zipFormat(bytes: Uint8Array, head: string): string {
  const tail = asLatin(bytes.subarray(Math.max(0, bytes.length - 16 * lookedAt)));
  return zipParts.find(({ part }) => head.includes(part) || tail.includes(part))?.format ?? "archive";
}

/** Each byte as the character of its number. */
function asLatin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
