import { text } from "./columns.ts";
import type { ReadableDb } from "./database.ts";
import { isDamage } from "./failure-of.ts";
import { verifiedVersion } from "./library-content.ts";

/**
 * Whether `library.db` is whole but for its annotations, which are healed row by row: its pages, what its rows point to,
 * and what only it knows of each version.
 */
export function isLibraryWhole(db: ReadableDb): boolean {
  try {
    const structure = text(db.get("PRAGMA integrity_check(1)") ?? {}, "integrity_check");
    if (structure !== "ok" || db.get("PRAGMA foreign_key_check") !== undefined) return false;
    db.all("SELECT * FROM versions").forEach(verifiedVersion);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}
