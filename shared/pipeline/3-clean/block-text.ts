import type { Block, Mark, RichText } from "../../model/block.ts";
import { digit, isHalf, kindAt, kindOfUnit, letter, runsOf, spaced, unspaced } from "../../text/letters.ts";

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
  let [words, wide, state] = [0, 0, outside];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = isHalf(unit) ? kindAt(text, at) : kindOfUnit(unit);
    wide += kind & unspaced;
    const isLetter = (kind & spaced) !== 0;
    if (isLetter && state === outside) words += 1;
    state = isLetter ? inside : stateAfter(state, unit);
    if (isLetter && isHalf(unit)) at += 1;
  }
  return Math.ceil(wide / unspaced / 2) + words;
}

function stateAfter(state: number, sign: number): number {
  return state === inside && isJoiner(sign) ? joined : outside;
}

/** Where counting stands: between words, in one, or after a sign that may go on with one. */
const [outside, inside, joined] = [0, 1, 2];

/** One of ' - . @ _ ’ (compared one by one: this is asked after every word). */
function isJoiner(sign: number): boolean {
  return sign === 0x27 || sign === 0x2d || sign === 0x2e || sign === 0x40 || sign === 0x5f || sign === 0x2019;
}

/** Lower case, letters and digits only, one space between words, without a leading number: for telling two headings alike. */
export function plainKey(text: string): string {
  const key = runsOf(text.toLowerCase(), letter | digit).join(" ");
  return /^\d/.test(key) ? key.replace(/^(?:\d{1,3} )+(?=\p{L})/u, "") : key;
}
