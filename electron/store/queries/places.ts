import { type ClauseId, clauseId } from "../../../shared/model/ids.ts";
import type { ReadingPlace } from "../../../shared/model/policy.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { placeRow } from "../library-content.ts";

/** Where the reader was in a version, or null where it was never opened. */
export function findPlace(db: ReadableDb, version: string): ReadingPlace | null {
  const row = db.get("SELECT * FROM reading_places WHERE version = ?", version);
  if (row === undefined) return null;
  const { clause, within } = placeRow(row);
  return { clause: asClause(clause), within };
}

export function keepPlace(db: WritableDb, version: string, place: ReadingPlace): void {
  db.run(
    `INSERT INTO reading_places (version, clause, within) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET clause = excluded.clause, within = excluded.within`,
    ...[version, place.clause, place.within],
  );
}

/** Clause ids are `c` and a number; anything else was not written by us and becomes the first clause. */
function asClause(id: string): ClauseId {
  const order = Number(id.slice(1));
  return clauseId(Number.isInteger(order) && order > 0 ? order : 1);
}
