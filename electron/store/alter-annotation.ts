import type { WritableDb } from "./database.ts";
import { findAnnotation, updateAnnotation } from "./queries/annotations.ts";
import { nextChange } from "./queries/meta.ts";

/** What can change of an annotation: what is written in it, and when; or since when it lies in the trash. ISO 8601 in UTC. */
export type Change = { readonly body: string; readonly changed: string } | { readonly removed: string | null };

/** Changes an annotation's row as a whole, with a new revision and hash. Comes out: false where there is no such row. */
export function alterAnnotation(db: WritableDb, id: string, change: Change): boolean {
  const row = findAnnotation(db, id);
  if (row === null) return false;
  updateAnnotation(db, { ...row, ...change, revision: nextChange(db) });
  return true;
}
