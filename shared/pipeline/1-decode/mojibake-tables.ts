/** One character of UTF-8 as a wrong table shows it: what is written, what was meant, and how sure that is. */
export type Unit = { readonly written: string; readonly meant: string; readonly kind: "sure" | "likely" | "right" };

/** A wrong table that UTF-8 is read through. `runs` finds stretches that could be UTF-8 read so. */
export type Table = { readonly encoding: string; readonly bytes: ReadonlyMap<string, number>; readonly runs: RegExp };

/** Latin-1 proper, C1 controls and all: what programs (not browsers) call ISO-8859-1. */
const latin1 = Array.from({ length: 128 }, (_, index) => String.fromCharCode(128 + index));

/**
 * In the order they are tried; where two agree the earlier is named. Latin-1 leaves C1 controls behind, so it is only
 * ever sure where windows-1252 can't be the table.
 */
export const tables: readonly Table[] = [
  makeTable("macintosh", upperHalf("macintosh")),
  makeTable("iso-8859-1", latin1),
  makeTable("windows-1252", upperHalf("windows-1252")),
];

function upperHalf(encoding: string): readonly string[] {
  return [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))];
}

function makeTable(encoding: string, characters: readonly string[]): Table {
  const set = (from: number, to: number): string =>
    `[${characters
      .slice(from - 128, to - 127)
      .map(escaped)
      .join("")}]`;
  const next = set(0x80, 0xbf);
  const unit = `(?:${set(0xc2, 0xdf)}${next}|${set(0xe0, 0xef)}${next}{2}|${set(0xf0, 0xf4)}${next}{3})`;
  return {
    encoding,
    bytes: new Map(characters.map((character, index) => [character, 128 + index])),
    runs: new RegExp(`${unit}+`, "gu"),
  };
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

export function isSure(unit: Unit): boolean {
  return unit.kind === "sure";
}

/** So many units in a row are no accident, whatever they mean. */
const sureRun = 3;

/** The characters of UTF-8 that a run stands for. */
export function unitsOf(run: string, table: Table): readonly Unit[] {
  const letters = [...run];
  const bytes = letters.map((letter) => table.bytes.get(letter) ?? 0);
  const units: { written: string; meant: string; lead: number }[] = [];
  for (let at = 0; at < letters.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const meant = characterOf(bytes.slice(at, at + length));
    units.push({ written: letters.slice(at, at + length).join(""), meant, lead });
    at += length;
  }
  const isLong = units.length >= sureRun;
  return units.map((unit) => ({ written: unit.written, meant: unit.meant, kind: kindOf(unit, isLong, table) }));
}

/** The character that bytes of UTF-8 mean; U+FFFD for what is too long for its character, a surrogate or past Unicode. */
function characterOf([lead = 0, ...next]: readonly number[]): string {
  const code = next.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0x7f >> (next.length + 1)));
  const isValid = code >= (leastCodes[next.length] ?? 0) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isValid ? String.fromCodePoint(code) : "\ufffd";
}

/** The first code that needs so many bytes after the lead. */
const leastCodes = [0, 0x80, 0x800, 0x10000];

/** What western text is set with: its letters, typographic signs, arrows, bullets, emoji, invisible joiners. */
const ordinary =
  /^[\u00a0-\u017f\u0192\u200b-\u200f\u2010-\u2027\u202f-\u203a\u2060\u20ac\u2122\u2190-\u21ff\u2500-\u27bf\ufeff\ufb00-\ufb06\u{1f000}-\u{1faff}]$|^\ufe0f$/u;

/** Signs that right text has after a capital letter too, so that two such characters prove nothing: `PÅ»`, `NÃO…` */
const ambiguousSecond = /[\u00a0–—…‘’“”„‚‹›«»•™ªº]$/u;

type Found = { readonly written: string; readonly meant: string; readonly lead: number };

function kindOf(unit: Found, isLong: boolean, table: Table): Unit["kind"] {
  if (unit.meant.includes("\ufffd") || !isMeant(unit.meant, isLong)) return "right";
  return isCertain(unit, isLong, table) ? "sure" : "likely";
}

/** What damage may hide: in a long run any letter or sign, else what western text is set with, or damage done before. */
function isMeant(meant: string, isLong: boolean): boolean {
  if (isLong) return /^[\p{L}\p{M}\p{P}\p{S}\p{N}\p{Zs}\p{Cf}\p{Cc}]$/u.test(meant);
  return ordinary.test(meant) || isControl(meant);
}

function isCertain({ written, meant, lead }: Found, isLong: boolean, { encoding }: Table): boolean {
  const letters = [...written];
  if (encoding === "iso-8859-1") return letters.some(isControl);
  if (isLong) return true;
  if (isControl(meant)) return false;
  return letters.length > 2 || (lead <= 0xc3 && !ambiguousSecond.test(written));
}

/** C1 controls: no text has them. */
function isControl(character: string): boolean {
  return character >= "\u0080" && character <= "\u009f";
}
