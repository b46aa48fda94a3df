import { policyId } from "../../../shared/model/ids.ts";
import type { SearchHit } from "../../../shared/model/search-hit.ts";
import { text, textOrNull } from "../columns.ts";
import type { ReadableDb } from "../database.ts";
import type { LibraryFiles } from "../library-files.ts";
import { countMatches, findHits, type IndexedHit } from "../queries/clauses.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { SearchRequest, StoreMethods } from "../store-contract.ts";

/** Search over the newest versions of all policies outside the trash. */
export function searchMethods(files: LibraryFiles): Pick<StoreMethods, "search"> {
  return {
    search: (request) => {
      const started = performance.now();
      const parsed = parseQuery(request.query);
      const found = parsed === null ? nothing : files.readIndex((db) => find(db, parsed.match, request));
      const { hits, total, policies } = found;
      const milliseconds = Math.round(performance.now() - started);
      return { query: request.query, hits: hits.map((hit) => withPolicy(files, hit)), total, policies, milliseconds };
    },
  };
}

type Found = { readonly hits: readonly IndexedHit[]; readonly total: number; readonly policies: number };

const nothing: Found = { hits: [], total: 0, policies: 0 };

function find(db: ReadableDb, match: string, page: SearchRequest): Found {
  const { clauses, readings } = countMatches(db, match);
  return { hits: findHits(db, match, page), total: clauses, policies: readings };
}

function withPolicy(files: LibraryFiles, hit: IndexedHit): SearchHit {
  const row = files.read((db) => db.get("SELECT policy, title, organisation FROM versions WHERE id = ?", hit.version));
  if (row === undefined) throw new Error("a search found a version that is not in the library");
  const organisation = textOrNull(row, "organisation");
  return { ...hit, policy: policyId(text(row, "policy")), policyTitle: text(row, "title"), organisation };
}
