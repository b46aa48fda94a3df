/** One line of a plain text: offsets of its content (white space at both ends left out) and its indentation in columns. */
export type Line = { readonly start: number; readonly end: number; readonly indent: number; readonly text: string };

const tabWidth = 4;

/** Cuts a text into lines; a blank line has an empty text. */
export function cutLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const whole = text.slice(start, end);
    const content = whole.trim();
    const before = content === "" ? 0 : whole.indexOf(content);
    lines.push({
      start: start + before,
      end: start + before + content.length,
      indent: columns(whole, before),
      text: content,
    });
    start = end + 1;
  }
  return lines;
}

function columns(line: string, before: number): number {
  let count = 0;
  for (let at = 0; at < before; at += 1) count += line[at] === "\t" ? tabWidth : 1;
  return count;
}

/**
 * The width at which a text was wrapped by hand, in characters, or `null` where each line is a paragraph of its own.
 * Wrapped text has lines that go on in the next one in the middle of a sentence, and hardly any longer than a screen.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths: number[] = [];
  let [pairs, goingOn] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.text === "" || next === undefined || next.text === "") continue;
    pairs += 1;
    lengths.push(line.text.length);
    if (goesOn(line.text, next.text)) goingOn += 1;
  }
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  return pairs >= 3 && goingOn >= pairs * 0.25 && width <= widestWrap ? width : null;
}

/** Wider than any terminal or mail program wraps. */
export const widestWrap = 160;

/** The next line's first word would have fitted: the line was ended on purpose. A quarter of the width is left for ragged text. */
export function hadRoom(line: string, next: string, width: number): boolean {
  return line.length + 1 + next.search(/\s|$/) < width * 0.75;
}

/** A line that ends in the middle of a sentence which the next one takes up with a small letter. */
export function goesOn(line: string, next: string): boolean {
  return /[\p{L}\p{N},"”’)-]$/u.test(line) && /^["“(]?\p{Ll}/u.test(next) && !/^(?:[a-z]|[ivx]+)[.)]\s/.test(next);
}
