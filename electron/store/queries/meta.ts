import { count, text } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";

/** The keys of `meta`; see migrations/0001-policies.ts. */
export type MetaKey = "library" | "changes" | "wrote" | "schema" | "opened";

/** A remark of the library about itself, or null where there is none. */
export function readMeta(db: ReadableDb, key: MetaKey): string | null {
  const row = db.get("SELECT value FROM meta WHERE key = ?", key);
  return row === undefined ? null : text(row, "value");
}

export function writeMeta(db: WritableDb, key: MetaKey, value: string): void {
  db.run("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", key, value);
}

/** How many changes the library has been through: what snapshots and orders are told apart by. */
export function changesSoFar(db: ReadableDb): number {
  const row = db.get(
    `SELECT max(coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'changes'), 0),
                coalesce((SELECT max(revision) FROM annotations), 0)) AS changes`,
  );
  return count(row ?? {}, "changes");
}

/** Counts one more change, and comes out with its number. */
export function nextChange(db: WritableDb): number {
  const next = changesSoFar(db) + 1;
  writeMeta(db, "changes", String(next));
  return next;
}
