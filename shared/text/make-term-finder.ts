import type { GlossaryEntry } from "../model/glossary.ts";
import { type Span, textSpan } from "../model/span.ts";

/** A word of the glossary where it stands in a text. */
export type FoundTerm = { readonly entry: GlossaryEntry; readonly span: Span<"text"> };

/** Goes in: a text. Comes out: the terms in it in order, whole words only, none overlapping another. */
export type TermFinder = (text: string) => readonly FoundTerm[];

/**
 * Builds a finder for a glossary. Of two terms that begin at the same word the longer is found. Blind to case and to how
 * words are joined ("opt out", "opt-out"), except that a short form alone ("ICO") must be in capitals. Addresses of the web and of mail have no terms in them. One step a word of
 * the text, and at most as many more as the longest term has words.
 */
export function makeTermFinder(entries: readonly GlossaryEntry[]): TermFinder {
  const byFirst = Map.groupBy(formsOf(entries), ({ words }) => words[0] ?? "");
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = wordsOf(text);
    const found: FoundTerm[] = [];
    for (let at = 0; at < words.length; ) {
      const form = byFirst.get(words[at]?.folded ?? "")?.find((each) => standsAt(each, { words, at, text }));
      const span = spanOf(words, at, form?.words.length ?? 1);
      if (form !== undefined && !isInAddress(text, span)) found.push({ entry: form.entry, span });
      at += form?.words.length ?? 1;
    }
    return found;
  };
}

type Form = {
  readonly entry: GlossaryEntry;
  readonly words: readonly string[];
  /** As it must be written, for a short form alone. */
  readonly exact: string | null;
};
type Word = { readonly start: number; readonly end: number; readonly folded: string };
type Place = { readonly words: readonly Word[]; readonly at: number; readonly text: string };

function formsOf(entries: readonly GlossaryEntry[]): readonly Form[] {
  return entries.flatMap((entry) =>
    [entry.term, ...entry.forms].map((form) => ({
      entry,
      words: wordsOf(form).map(({ folded }) => folded),
      exact: SHORT_FORM.test(form) ? form : null,
    })),
  );
}

/** Capitals and digits, perhaps with an s: `GDPR`, `SCCs`, `2FA`. */
const SHORT_FORM = /^[A-Z0-9]{2,}s?$/;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.toLowerCase(),
  }));
}

function standsAt(form: Form, { words, at, text }: Place): boolean {
  const first = words[at];
  if (first === undefined) return false;
  if (form.exact !== null && text.slice(first.start, first.end) !== form.exact) return false;
  return form.words.every((word, step) => {
    const here = words[at + step];
    const before = words[at + step - 1];
    if (here?.folded !== word) return false;
    return step === 0 || before === undefined || JOINT.test(text.slice(before.end, here.start));
  });
}

/** What may stand between two words of one term: spaces, a hyphen, an apostrophe, the points of `U.S.`, a slash. */
const JOINT = /^[\s\-‐‑–/'’.&]{1,2}$/;

function spanOf(words: readonly Word[], at: number, count: number): Span<"text"> {
  return textSpan(words[at]?.start ?? 0, words[at + count - 1]?.end ?? 0);
}

/** Whether the run of signs without a space that a stretch stands in is an address (`dpo@…`, `https://…/cookies`). */
function isInAddress(text: string, { start, end }: Span<"text">): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  const after = text.slice(end, end + LONGEST_ADDRESS);
  const run = `${before.split(/\s/).at(-1)}${text.slice(start, end)}${after.split(/\s/)[0]}`;
  return /@|:\/\/|www\.|\.[a-z]{2,9}\//i.test(run);
}

/** Signs on either side that are looked at: an address is told by its beginning or its end. */
const LONGEST_ADDRESS = 120;
