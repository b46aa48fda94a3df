import { type Span, sourceSpan } from "../../../shared/model/span.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { insertPutBack, type PutBackRow, putBackRow } from "../library-content.ts";

/** What of a version had been left out and was put back, in the order of the text. */
export function listPutBack(db: ReadableDb, version: string): readonly Span<"source">[] {
  const rows = db.all("SELECT * FROM put_back WHERE version = ? ORDER BY from_offset, to_offset", version);
  return rows.map(putBackRow).map(({ start, end }) => sourceSpan(start, end));
}

export function setPutBack(db: WritableDb, row: PutBackRow, restored: boolean): void {
  if (restored) insertPutBack(db, row);
  else
    db.run(
      "DELETE FROM put_back WHERE version = ? AND from_offset = ? AND to_offset = ?",
      ...[row.version, row.start, row.end],
    );
}
