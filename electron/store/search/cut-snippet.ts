import type { SearchHit } from "../../../shared/model/search-hit.ts";
import type { Span } from "../../../shared/model/span.ts";
import { isUnspaced } from "./unspaced.ts";

/** As long as a hit's snippet may be, in UTF-16 code units: about three lines of the results list. */
const snippetLength = 240;

/** How much of that stands before the first match, so that the eye has a run-up. */
const runUp = 60;

export type Snippet = Pick<SearchHit, "snippet" | "snippetStart" | "goesOn">;

/**
 * The stretch of a clause around its first match, cut between words; a single word longer than the snippet is cut
 * between characters. `snippetStart` is where it starts in the clause's text.
 */
export function cutSnippet(text: string, match: Span<"text">): Snippet {
  if (text.length <= snippetLength) return { snippet: text, snippetStart: 0, goesOn: false };
  const latest = Math.max(0, text.length - snippetLength);
  const start = wordStart(text, Math.min(Math.max(0, match.start - runUp), latest), match.start);
  const end = wordEnd(text, start + snippetLength, Math.min(match.end, start + snippetLength));
  return { snippet: text.slice(start, end), snippetStart: start, goesOn: end < text.length };
}

/** The first start of a word at or after `offset`, but not beyond `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
  if (offset === 0) return 0;
  for (let at = offset; at < limit; at += 1) {
    if ((isSpace(text, at - 1) && !isSpace(text, at)) || isUnspaced(text, at)) return at;
  }
  return limit;
}

/** The last end of a word at or before `offset`, but not before `limit`. */
function wordEnd(text: string, offset: number, limit: number): number {
  if (offset >= text.length) return text.length;
  for (let at = offset; at > limit; at -= 1) {
    if ((isSpace(text, at) && !isSpace(text, at - 1)) || isUnspaced(text, at)) return at;
  }
  return isLowSurrogate(text, limit) ? limit - 1 : limit;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
