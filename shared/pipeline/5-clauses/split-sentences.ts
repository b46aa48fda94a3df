import { type Span, textSpan } from "../../model/span.ts";
import { isSpace } from "../../text/spaces.ts";
import { abbreviations, sentenceStarters } from "./abbreviations.ts";
import { sentenceEnds } from "./sentence-ends.ts";

/** Splits a stretch of text into sentences. Made once per document, since a segmenter is dear to build. */
export type SentenceSplitter = (text: string, within: Span<"text">) => readonly Span<"text">[];

/**
 * A splitter for a language (BCP 47 tag; `und` is read as English). What it returns are spans of the text in order,
 * without white space at their ends; a line break always ends a sentence. Unicode's rules find them and a word list
 * takes back their splits after "e.g.", "Inc." and the like.
 */
export function sentenceSplitter(language: string): SentenceSplitter {
  const endsOf = endFinder(language);
  return (text, within) => {
    const found: { start: number; end: number }[] = [];
    let start: number = within.start;
    for (const stop of endsOf(text.slice(within.start, within.end))) {
      const end = within.start + stop;
      const last = found.at(-1);
      if (last !== undefined && isWrongSplit(text, last, start)) last.end = end;
      else found.push({ start, end });
      start = end;
    }
    return found.map((piece) => trimmed(text, piece)).filter((span) => span.end > span.start);
  };
}

/** Greek alone has rules of its own. The segmenter is made when it is first needed. */
function endFinder(language: string): (text: string) => readonly number[] {
  let segmenter: Intl.Segmenter | undefined;
  const bySegmenter = (text: string): readonly number[] => {
    segmenter ??= new Intl.Segmenter(language === "und" ? "en" : language, { granularity: "sentence" });
    return Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);
  };
  return language === "el" ? bySegmenter : (text) => sentenceEnds(text) ?? bySegmenter(text);
}

const lastToken = /([\p{L}.]+)\.\s*$/u;
const firstWord = /^[\s"“(]*([\p{L}]+)/u;

function isWrongSplit(text: string, before: { start: number; end: number }, next: number): boolean {
  const left = text.slice(Math.max(before.start, before.end - 24), before.end);
  if (left.includes("\n")) return false;
  const token = lastToken.exec(left)?.[1]?.toLowerCase();
  if (token === undefined) return false;
  if (/^\p{L}$/u.test(token) || isAmong(abbreviations.always, token)) return true;
  if (!isAmong(abbreviations.unlessStarter, token)) return false;
  const opener = firstWord.exec(text.slice(next, next + 40))?.[1];
  return opener === undefined || !sentenceStarters.has(opener.toLowerCase());
}

function isAmong(list: readonly string[], token: string): boolean {
  return list.includes(token);
}

function trimmed(text: string, piece: { start: number; end: number }): Span<"text"> {
  let { start, end } = piece;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return textSpan(start, end);
}
