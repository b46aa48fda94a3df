import type { SearchHit } from "../../../shared/model/search-hit.ts";

/** A stretch of a snippet, marked where it is what was searched for. `at` is where it starts in the snippet. */
export type SnippetPart = { readonly at: number; readonly text: string; readonly marked: boolean };

/**
 * Cuts a snippet at its matches, which are told as places in the whole clause.
 * Matches outside the snippet fall away, those that reach over its edge or each other are clipped; the parts in order make
 * up the snippet again, letter for letter.
 */
export function cutSnippet(hit: Pick<SearchHit, "snippet" | "snippetStart" | "matches">): readonly SnippetPart[] {
  const { snippet, snippetStart } = hit;
  const parts: SnippetPart[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) parts.push({ at, text: snippet.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const match of hit.matches.toSorted((a, b) => a.start - b.start)) {
    const end = Math.min(snippet.length, match.end - snippetStart);
    if (end <= at) continue;
    push(Math.min(snippet.length, match.start - snippetStart), false);
    push(end, true);
  }
  push(snippet.length, false);
  return parts;
}
