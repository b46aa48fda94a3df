/** Encodings by the number of a character set, as `\fcharset` says it (RTF 1.9.1, the same as Windows has them). */
const byCharset: ReadonlyMap<number, string> = new Map([
  [0, "windows-1252"],
  [2, "symbol"],
  [77, "macintosh"],
  [78, "shift_jis"],
  [79, "euc-kr"],
  [80, "gbk"],
  [81, "big5"],
  [83, "x-mac-hebrew"],
  [89, "x-mac-cyrillic"],
  [128, "shift_jis"],
  [129, "euc-kr"],
  [130, "euc-kr"],
  [134, "gbk"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
  [254, "ibm437"],
  [255, "ibm850"],
]);

/** Encodings by the number of a code page (`\ansicpg`, `\cpg`); those of 1250 to 1258 go by their own numbers. */
const byPage: ReadonlyMap<number, string> = new Map([
  [437, "ibm437"],
  [850, "ibm850"],
  [858, "ibm850"],
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [1361, "euc-kr"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [65001, "utf-8"],
]);

/** The encoding of a font's character set; `undefined` where it is the document's own, or not known. */
export function encodingOfCharset(charset: number): string | undefined {
  return byCharset.get(charset);
}

/** The encoding of a code page, or `undefined`. */
export function encodingOfPage(page: number): string | undefined {
  return page >= 1250 && page <= 1258 ? `windows-${page}` : byPage.get(page);
}

/** The letters over 0x7F of two code pages of MS-DOS, which no browser knows any more. */
const oldPages: ReadonlyMap<string, string> = new Map([
  [
    "ibm437",
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  ],
  [
    "ibm850",
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  ],
]);

const decoders = new Map<string, TextDecoder>();
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Bytes as text. Goes in: an encoding as above. Signs of symbol fonts are drawings: a bullet where it is the usual one,
 * nothing else. What is UTF-8 in spite of all that is said is read as that: some programs write it so.
 */
export function decodeRun(bytes: Uint8Array, encoding: string): string {
  if (encoding === "symbol") return Array.from(bytes, symbolOf).join("");
  if (bytes.every((byte) => byte < 0x80)) return decoderFor("utf-8").decode(bytes);
  return readUtf8(bytes, encoding) ?? readOldPage(bytes, encoding) ?? decoderFor(encoding).decode(bytes);
}

function symbolOf(byte: number): string {
  if (byte === 0xb7 || byte === 0xa7) return "•";
  return byte === 0x20 || byte === 0x09 ? String.fromCharCode(byte) : "";
}

/** In these, what makes UTF-8 would be a capital letter with signs behind it, each time. */
const oneByte = /^(?:windows-125[0-47]|macintosh)$/;

function readUtf8(bytes: Uint8Array, encoding: string): string | null {
  if (!oneByte.test(encoding)) return null;
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

function readOldPage(bytes: Uint8Array, encoding: string): string | null {
  const page = oldPages.get(encoding);
  if (page === undefined) return null;
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (page[byte - 0x80] ?? ""))).join("");
}

function decoderFor(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { ignoreBOM: true });
  decoders.set(encoding, decoder);
  return decoder;
}
