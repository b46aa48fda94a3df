import { count } from "../columns.ts";
import type { ReadableDb } from "../database.ts";

/** What is in a library outside the trash. */
export type LibraryCounts = { readonly policies: number; readonly bookmarks: number; readonly notes: number };

export function countLibrary(db: ReadableDb): LibraryCounts {
  const row = db.get(
    `SELECT (SELECT count(*) FROM policies WHERE removed IS NULL) AS policies,
       coalesce(sum(a.kind = 'bookmark'), 0) AS bookmarks, coalesce(sum(a.kind = 'note'), 0) AS notes
     FROM annotations a JOIN versions v ON v.id = a.version JOIN policies p ON p.id = v.policy
     WHERE a.removed IS NULL AND p.removed IS NULL`,
  );
  const counts = row ?? {};
  return { policies: count(counts, "policies"), bookmarks: count(counts, "bookmarks"), notes: count(counts, "notes") };
}

/** Every version, the trash included. */
export function countVersions(db: ReadableDb): number {
  return count(db.get("SELECT count(*) AS n FROM versions") ?? {}, "n");
}

/** All annotations, the trash included: none of them may ever go missing. */
export function countAnnotations(db: ReadableDb): number {
  return count(db.get("SELECT count(*) AS n FROM annotations") ?? {}, "n");
}
