import { indexable } from "./marked-text.ts";

/** A query as the index takes it; null where nothing is left to look for. */
export type ParsedQuery = { readonly match: string } | null;

type Term = { readonly words: string; readonly isExcluded: boolean; readonly isOpen: boolean };

/** More than any person types; a pasted page must not become an expression of ten thousand parts. */
const maxTerms = 32;

/** Below two letters an open end would match nearly every clause. */
const minOpenLetters = 2;

/**
 * What a person typed, as an FTS5 expression that can't be malformed: words must all be there, the last one may be the
 * start of a word, `"quoted words"` stand together, `-word` must not be there. A hit has at least one of the words in
 * its own text; the others may stand in its section's heading. Everything else is only letters.
 */
export function parseQuery(query: string): ParsedQuery {
  const terms = findTerms(query.toWellFormed()).slice(0, maxTerms);
  const wanted = terms.filter((term) => !term.isExcluded).map(phrase);
  if (wanted.length === 0) return null;
  const excluded = terms.filter((term) => term.isExcluded).map(phrase);
  const somewhere = wanted.join(" AND ");
  const here = `text : (${wanted.join(" OR ")})`;
  const without = excluded.length === 0 ? "" : ` NOT (${excluded.join(" OR ")})`;
  return { match: `((${somewhere}) AND ${here})${without}` };
}

function findTerms(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const found of query.matchAll(/(?<minus>-?)(?:"(?<quoted>[^"]*)"?|(?<word>[^\s"]+))/gu)) {
    const { minus, quoted, word } = found.groups ?? {};
    const words = quoted ?? word ?? "";
    // The index takes letters and digits for words and everything else for gaps between them.
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const isLast = found.index + found[0].length === query.length;
    const isOpen =
      isLast && quoted === undefined && /[\p{L}\p{N}\p{M}]{2}$/u.test(words) && words.length >= minOpenLetters;
    terms.push({ words, isExcluded: minus === "-", isOpen: isOpen && minus !== "-" });
  }
  return terms;
}

function phrase(term: Term): string {
  return `"${indexable(term.words.replaceAll('"', " "))}"${term.isOpen ? " *" : ""}`;
}
