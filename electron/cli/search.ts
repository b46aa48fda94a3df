import type { SearchHit, SearchResult } from "../../shared/model/search-hit.ts";
import type { Library } from "../library/library.ts";
import type { Request } from "./read-request.ts";
import { complain, printable, printLine, wrapped } from "./terminal.ts";
import { withExistingLibrary } from "./with-library.ts";

/** Prints the clauses that hold the words, best first. */
export function search(request: Request): Promise<0 | 1> {
  return withExistingLibrary(request, (library) => searchIn(library, request));
}

async function searchIn(library: Library, { names, json, limit }: Request): Promise<0> {
  // What is not listed would not be found.
  await library.settled("listed");
  const result = await library.search({ query: names.join(" "), limit, offset: 0 });
  for (const hit of result.hits) await printLine(json ? JSON.stringify(hit) : inWords(hit));
  if (!json) complain(countsOf(result));
  return 0;
}

function inWords(hit: SearchHit): string {
  const organisation = hit.organisation === null ? "" : ` (${hit.organisation})`;
  const head = printable(`${hit.policyTitle}${organisation}, ${hit.sectionTitle}`);
  return `${printable(hit.clauseNumber)}  ${head}\n${wrapped(markedSnippet(hit), "    ", 80)}`;
}

/** The snippet with each match in brackets. */
function markedSnippet({ snippet, snippetStart, goesOn, matches }: SearchHit): string {
  let marked = "";
  let from = 0;
  for (const match of matches) {
    const start = match.start - snippetStart;
    const end = match.end - snippetStart;
    if (start < from || end > snippet.length) continue;
    marked += `${snippet.slice(from, start)}[${snippet.slice(start, end)}]`;
    from = end;
  }
  return `${snippetStart > 0 ? "… " : ""}${marked}${snippet.slice(from)}${goesOn ? " …" : ""}`;
}

function countsOf({ hits, total, policies }: SearchResult): string {
  const shown = hits.length < total ? ` The first ${hits.length} are shown.` : "";
  return `${total} ${total === 1 ? "clause" : "clauses"} in ${policies} ${policies === 1 ? "policy" : "policies"}.${shown}`;
}
