/**
 * Says how a line is joined to the next: 0 with a space between; 1 without its last letter, a hyphen that only parts a word
 * at the line's end; -1 as it is without a space, because the hyphen is the word's own or the script has no spaces.
 */
export type HyphenJudge = (line: string, next: string) => 0 | 1 | -1;

/** What stands before a hyphen of its own more often than before a parted word. */
const ownHyphen =
  /(?:^|[^\p{L}])(?:opt|third|first|second|non|self|co|e|well|long|short|cross|pre|post|anti|multi|sub|user|end|in|on|up|to|of|by|real|high|low|full|part|one|two|three|so|log|sign|pop|follow|device|state|pseudo|counter|built|day|data|cloud|location|interest|age|risk|privacy|service)$/iu;

/** Learns from all lines of a file which words it writes with a hyphen, and which without. */
export function judgeHyphens(lines: readonly string[]): HyphenJudge {
  const words = new Set(lines.flatMap((line, index) => wholeWords(line, lines[index - 1])));
  return (line, next) => {
    if (line.endsWith("\u00ad")) return 1;
    const start = /(?<!\p{L})(\p{L}+)[-\u2010]$/u.exec(line)?.[1]?.toLowerCase();
    const rest = /^\p{L}+/u.exec(next)?.[0];
    if (start === undefined || rest === undefined) return isUnspaced(line, next) ? -1 : 0;
    return /^\p{Ll}/u.test(rest) && isParted(start, rest, words) ? 1 : -1;
  };
}

/** The words of a line that are surely whole: not those parted at its end, or at the end of the line before. */
function wholeWords(line: string, before: string | undefined): readonly string[] {
  const start = before !== undefined && /[-\u2010\u00ad]$/.test(before) ? line.replace(/^\S+/, "") : line;
  return (
    start
      .replace(/(?<!\S)\S+[-\u2010\u00ad]$/, "")
      .toLowerCase()
      .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  );
}

/** Whether a hyphen between two parts is the line's and not the word's. */
function isParted(start: string, rest: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${start}-${rest}`)) return false;
  if (words.has(start + rest)) return true;
  // Two words that the file also has one by one, both too long for syllables: `privacy-related`.
  const isPair = start.length >= 4 && rest.length >= 5 && words.has(start) && words.has(rest);
  return !isPair && !ownHyphen.test(start);
}

/** Between Chinese or Japanese letters a line's end is nothing at all. A web address is not parted by a space either. */
function isUnspaced(line: string, next: string): boolean {
  const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
  if (wide.test(line.slice(-1)) && wide.test(next.slice(0, 1))) return true;
  const [last = ""] = /(?<!\S)\S+$/.exec(line) ?? [];
  return (
    last.includes("://") && /[/\-_=?&.]$/.test(last) && /^\S*[/\-_=?&.]?\S/.test(next) && /^[\w/%?=&#-]/.test(next)
  );
}
