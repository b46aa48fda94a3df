import { policyId } from "../../../shared/model/ids.ts";
import type { SearchHit, SearchResult } from "../../../shared/model/search-hit.ts";
import { text, textOrNull } from "../columns.ts";
import type { ReadableDb } from "../database.ts";
import type { LibraryFiles } from "../library-files.ts";
import { type IndexedHit, rankClauses, readHit, readingOf } from "../queries/clauses.ts";
import { shownReadings } from "../queries/readings.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { SearchRequest, StoreMethods } from "../store-contract.ts";

/** The ranking of the query asked last, so that its next pages cost nothing. */
type Ranking = { readonly match: string; readonly indexChanges: number; readonly keys: readonly number[] };

/** Search over the newest versions of all policies outside the trash. */
export function searchMethods(files: LibraryFiles): Pick<StoreMethods, "search"> {
  let last: Ranking = { match: "", indexChanges: -1, keys: [] };
  const rank = (match: string): readonly number[] => {
    if (last.match !== match || last.indexChanges !== files.indexChanges) {
      const keys = files.readIndex((db) => rankShown(db, match));
      last = { match, indexChanges: files.indexChanges, keys };
    }
    return last.keys;
  };
  return { search: (request) => search(files, request, rank) };
}

function rankShown(db: ReadableDb, match: string): readonly number[] {
  const shown = shownReadings(db);
  return rankClauses(db, match).filter((key) => shown.has(readingOf(key)));
}

function search(
  files: LibraryFiles,
  { query, limit, offset }: SearchRequest,
  rank: (match: string) => readonly number[],
): SearchResult {
  const started = performance.now();
  const parsed = parseQuery(query);
  const keys = parsed === null ? [] : rank(parsed.match);
  const found = keys.slice(offset, offset + limit).flatMap((key) => {
    const hit = parsed === null ? null : files.readIndex((db) => readHit(db, parsed.match, key));
    return hit ?? [];
  });
  return {
    query,
    hits: found.map((hit) => withPolicy(files, hit)),
    total: keys.length,
    // Only one version of a policy is shown, so readings are policies.
    policies: new Set(keys.map(readingOf)).size,
    milliseconds: Math.round(performance.now() - started),
  };
}

function withPolicy(files: LibraryFiles, hit: IndexedHit): SearchHit {
  const row = files.read((db) => db.get("SELECT policy, title, organisation FROM versions WHERE id = ?", hit.version));
  if (row === undefined) throw new Error("a search found a version that is not in the library");
  const organisation = textOrNull(row, "organisation");
  return { ...hit, policy: policyId(text(row, "policy")), policyTitle: text(row, "title"), organisation };
}
