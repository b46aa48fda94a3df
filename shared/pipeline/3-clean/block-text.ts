import type { Block, Mark, RichText } from "../../model/block.ts";
import { digit, isHalf, kindAt, letter, runsOf, spaced, unspaced } from "../../text/letters.ts";

/** The text of a block in one line of reading: a row's cells joined by ` | `, a rule's is empty. */
export function textOf(block: Block): string {
  if (block.kind === "rule") return "";
  if (block.kind === "row") return block.cells.map((cell) => cell.text).join(" | ");
  return block.rich.text;
}

/** The rich texts a block is made of: a row's cells, nothing for a rule, else its one text. */
export function richTextsOf(block: Block): readonly RichText[] {
  if (block.kind === "rule") return [];
  return block.kind === "row" ? block.cells : [block.rich];
}

/** How much of a rich text (0 to 1, by characters) stands in marks of the given kinds. Overlapping marks count once. */
export function shareOfMarks(rich: RichText, kinds: readonly Mark["kind"][]): number {
  const spans = rich.marks.filter((mark) => kinds.includes(mark.kind)).map((mark) => mark.span);
  let covered = 0;
  let reached = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, span.end - Math.max(span.start, reached));
    reached = Math.max(reached, span.end);
  }
  return rich.text.length === 0 ? 0 : covered / rich.text.length;
}

/**
 * How many words a text has: runs of letters and digits, with one sign out of ' ’ . @ _ - inside. Scripts that put no
 * spaces between words count two characters as a word, which is near the average length of a Chinese or Japanese word.
 */
export function countWords(text: string): number {
  let [words, wide, inside, wasLetter] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = roles[unit] ?? 0;
    const role = known > joiner ? askRole(text, at) : known;
    const isLetter = role & spacedLetter;
    wide += role & wideLetter;
    words += isLetter & ~inside;
    inside = isLetter | ((role >> 2) & wasLetter);
    wasLetter = isLetter;
    if (known > joiner && isLetter > 0 && isHalf(unit)) at += 1;
  }
  return Math.ceil(wide / wideLetter / 2) + words;
}

/** What a code unit does in a word, as bits: nothing, or one of these; each character of a policy is asked, so it is a table. */
const [spacedLetter, wideLetter, joiner, notAsked] = [1, 2, 4, 8];

const roles = new Uint8Array(0x10000).fill(notAsked);

/** Halves of pairs are asked again each time: what they are is told by the pair. */
function askRole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kindAt(text, at);
  const role = (kind & spaced ? spacedLetter : 0) | (kind & unspaced ? wideLetter : 0) | (isJoiner(unit) ? joiner : 0);
  if (!isHalf(unit)) roles[unit] = role;
  return role;
}

/** One of ' - . @ _ ’ may stand once inside a word. */
function isJoiner(sign: number): boolean {
  return "'-.@_’".includes(String.fromCharCode(sign));
}

/** Lower case, letters and digits only, one space between words, without a leading number: for telling two headings alike. */
export function plainKey(text: string): string {
  const key = runsOf(text.toLowerCase(), letter | digit).join(" ");
  return /^\d/.test(key) ? key.replace(/^(?:\d{1,3} )+(?=\p{L})/u, "") : key;
}
