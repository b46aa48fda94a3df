import type { Block, RichText } from "../../../model/block.ts";
import { isSpace } from "../../../text/spaces.ts";
import { coverage } from "../rich-text.ts";

/**
 * What speaks for and against a line being a heading. The numbers are from reading some two hundred policies: headings
 * have at most 14 words where something else marks them, labels without any mark at most 10.
 */
const mostWords = 14;
const mostLetters = 120;
export const mostLabelWords = 10;
const leastProse = 8;

/** Past this many characters the number of words no longer matters here. */
const countedLetters = 2_000;

/**
 * Words of a text (of its beginning, if it is long), counted until there are `enough`; a script without spaces counts four
 * letters as a word.
 */
export function countWords(text: string, enough: number = Number.POSITIVE_INFINITY): number {
  const length = Math.min(text.length, countedLetters);
  let [words, wide, wasSpace] = [0, 0, true];
  for (let at = 0; at < length && words < enough; at++) {
    const unit = text.charCodeAt(at);
    const isBlank = isSpace(unit);
    if (wasSpace && !isBlank) words += 1;
    if (unit >= 0x3040 && isWide(unit)) wide += 1;
    wasSpace = isBlank;
  }
  return words + Math.floor(wide / 4);
}

/** Kana, Chinese characters, Korean syllables. */
function isWide(unit: number): boolean {
  return unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}

/** Short enough for a heading, one line, with letters in it, not a sentence, a date or an address for mail or web. */
export function isTitleLike(text: string): boolean {
  if (text.length > mostLetters || text.includes("\n") || !/\p{L}{2}/u.test(text)) return false;
  if (countWords(text, mostWords + 1) > mostWords || isDateLine(text) || /@|:\/\//.test(text)) return false;
  return !/[,;]$/.test(text) && (!/[.!。]["”’)]*$/.test(text) || countWords(text) <= 5);
}

/** A short line without any mark that may be a title: capital or number first, no end punctuation, few digits. */
export function isLabelLike(text: string): boolean {
  if (!isTitleLike(text) || countWords(text) > mostLabelWords) return false;
  if (/[.!?:;,…|©]$/.test(text) || /[|©]|\d{3}/.test(text)) return false;
  return /^["“'(]?\p{Lu}/u.test(text) && !/^(?:[Pp]age|[Cc]hapter)?\s*\d+$/.test(text);
}

/** `Your Rights and Choices`: most of the longer words begin with a capital. */
export function isCapitalised(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && capitals.length >= words.length * 0.7;
}

/** A question standing alone has no more words. */
const mostAsked = 22;

/** A question standing alone. */
export function isQuestion(text: string): boolean {
  const words = countWords(text, mostAsked + 1);
  return (
    words >= 2 &&
    words <= mostAsked &&
    !text.includes("\n") &&
    /^["“¿]?\p{Lu}.*[?？]["”]?$/u.test(text) &&
    !/[.!]\s/.test(text)
  );
}

/** `INFORMATION WE COLLECT`: all letters capitals, more than an abbreviation. */
export function isCapitals(text: string): boolean {
  if (text.length > mostLetters || /\p{Ll}/u.test(text)) return false;
  return /\p{Lu}{3}/u.test(text) && !/\d{4}/.test(text) && isTitleLike(text);
}

const numbered =
  /^(?:(?:section|article|part)\s+|\()?(\d{1,2}(?:\.\d{1,2}){0,4}|[A-Z]|[IVX]{1,5})(?:[.):]|\s*[-–—]|(?=\s))\s*(?=["“'(]?\p{L})/iu;

/** `一、`, `第三条`, `２．`, `٣.`: numbers of other scripts, right before a word of theirs. */
const numberedElsewhere =
  /^(?:第?([一二三四五六七八九十]{1,3}|[０-９]{1,2}|\d{1,2})(?:[、．.:：]|[条條章节節])|([٠-٩۰-۹]{1,2})[.):-])\s*(?=["“「『（(]?\p{Lo})/u;

/** The number a heading begins with (`2.1`, `IV`, `B`, `三`), or `null`. A bare letter or numeral needs a point or a bracket. */
export function headingNumber(text: string): string | null {
  const [opening, number] = numbered.exec(text) ?? [];
  if (opening === undefined || number === undefined) return numberElsewhere(text);
  if (!/\d/.test(number) && (!/[.):]/.test(opening) || number !== number.toUpperCase())) return null;
  return number;
}

function numberElsewhere(text: string): string | null {
  const [, one, other] = numberedElsewhere.exec(text) ?? [];
  return one ?? other ?? null;
}

/** A numbered line that names what follows instead of saying something. */
export function isNumberedTitle(text: string): boolean {
  if (headingNumber(text) === null || !isTitleLike(text) || /[.:!。]$/.test(text)) return false;
  return /^[^\p{Ll}\p{Lo}]*[\p{Lu}\p{Lo}]/u.test(text) && countWords(text) <= 13;
}

/** `May 22, 2018`, `Last updated: 1.2.2020`: says when, is not a title. */
export function isDateLine(text: string): boolean {
  if (!/\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b/.test(text)) return false;
  return (
    countWords(text, 5) <= 4 ||
    /^\W*(?:last|updated|effective|revised|date|version|as of|posted|modified|in force)\b/i.test(text)
  );
}

/** Enough words in a row to be text and not a title, or a lead-in to what follows. */
export function isProse(block: Block | undefined): boolean {
  if (block === undefined || block.kind === "heading" || block.kind === "rule") return false;
  if (block.kind === "row" || block.kind === "item") return true;
  return countWords(block.rich.text, leastProse) >= leastProse || /:$/.test(block.rich.text);
}

/** A number and bold type together bear a longer title than either alone; nothing longer is a heading. */
export const mostNumberedWords = 24;

/** A paragraph that is one bold line. */
export function isBoldLine(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  if (!isAll(block.rich, "strong")) return false;
  const { text } = block.rich;
  const isLong =
    countWords(text, mostNumberedWords + 1) <= mostNumberedWords &&
    !text.includes("\n") &&
    headingNumber(text) !== null;
  return isTitleLike(text) || isLong;
}

/** Whether two numbered titles are of one level, so that one right after the other makes a list: `2.` and `3.`, not `2.` and `2.1`. */
export function areSiblings(first: Block | undefined, second: Block | undefined): boolean {
  const [one, other] = [titleNumber(first), titleNumber(second)];
  return one !== null && other !== null && one.split(".").length === other.split(".").length;
}

function titleNumber(block: Block | undefined): string | null {
  return block?.kind === "paragraph" && isNumberedTitle(block.rich.text) ? headingNumber(block.rich.text) : null;
}

/** Whether (nearly) all letters lie under marks of a kind. */
export function isAll(rich: RichText, kind: "strong" | "emphasis" | "link"): boolean {
  if (!rich.marks.some((mark) => mark.kind === kind)) return false;
  const { under, all } = coverage(rich, kind);
  return all > 0 && under >= all * 0.9;
}
