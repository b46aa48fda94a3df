/** What a letter can be, as bits of one number; most are one or none of these. */
export const letter = 1;
export const digit = 2;
/** A mark set on a letter (an accent of its own). */
export const mark = 4;
/** Of a script that puts no spaces between words. */
export const unspaced = 8;
/** A letter or digit of any other script. */
export const spaced = 16;
const asked = 128;

/** By code unit, filled in as letters are met: V8 asks a slow table for each letter that `\p{L}` is tried on. */
const kinds = new Uint8Array(0x10000);

/** Whether a code unit is half of a letter beyond the first 65,536. */
export function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** What a code unit that is no half stands for: the bits above. */
export function kindOfUnit(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? askKind(unit) : known;
}

function askKind(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit)) | asked;
  kinds[unit] = kind;
  return kind;
}

/**
 * What stands at an index of a text: the bits above. The first half of a surrogate pair
 * is what the pair is, its second half is nothing.
 */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return isHalf(unit) ? kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit)) : kindOfUnit(unit);
}

function kindOf(sign: string): number {
  const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sign);
  return (
    (/\p{L}/u.test(sign) ? letter : 0) |
    (/\p{N}/u.test(sign) ? digit : 0) |
    (/\p{M}/u.test(sign) ? mark : 0) |
    (isWide ? unspaced : 0) |
    (!isWide && /[\p{L}\p{N}]/u.test(sign) ? spaced : 0)
  );
}

/** Where a run of letters of these kinds that goes on at `from` ends; `from` itself where there is none. */
function endOfRun(text: string, from: number, wanted: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = isHalf(unit) ? kindAt(text, at) : kindOfUnit(unit);
    if ((kind & wanted) === 0) break;
    if (isHalf(unit) && isPairAt(text, at)) at += 1;
  }
  return at;
}

function isPairAt(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Where the first letter of these kinds stands; the text's length where there is none. */
export function startOfFirst(text: string, wanted: number): number {
  let at = 0;
  while (at < text.length && (kindAt(text, at) & wanted) === 0) at += 1;
  return at;
}

/** Where the last letter of these kinds ends; 0 where there is none. */
export function endOfLast(text: string, wanted: number): number {
  for (let end = text.length; end > 0; ) {
    const at = end - (isPairAt(text, end - 2) ? 2 : 1);
    if ((kindAt(text, at) & wanted) !== 0) return end;
    end = at;
  }
  return 0;
}

/** All runs of letters of these kinds, in order. */
export function runsOf(text: string, wanted: number): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at, wanted);
    if (end > at) runs.push(text.slice(at, end));
    at = end + 1;
  }
  return runs;
}

/** How many letters of these kinds a text has. */
export function countKind(text: string, wanted: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = isHalf(unit) ? kindAt(text, at) : kindOfUnit(unit);
    if ((kind & wanted) !== 0) count += 1;
  }
  return count;
}
