import { closeSync, fstatSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { openDatabase } from "../database.ts";
import { migrate } from "../migrate.ts";

/** What SQLite uses unless told otherwise, as here. */
const pageSize = 4096;

/** How much of an empty library goes over the damaged one: the file's head, or all of page 1, which holds the schema too. */
export type Graft = "head" | "first-page";

const graftLength = { head: 100, "first-page": pageSize } as const satisfies Record<Graft, number>;

/**
 * Gives a damaged library the beginning of an empty one: the pages behind it are usually whole. The tables of all
 * libraries made by this schema begin on the same pages, as the same statements made them. What is read then is believed
 * row by row only, by the hashes.
 */
export function graftBeginning(path: string, graft: Graft): void {
  rmSync(`${path}-wal`, { force: true });
  const page = emptyFirstPage(`${path}.empty`);
  const handle = openSync(path, "r+");
  try {
    // Offsets 24 and 92 must agree for the page count at 28 to be believed (sqlite.org/fileformat2.html).
    page.writeUInt32BE(Math.floor(fstatSync(handle).size / pageSize), 28);
    page.writeUInt32BE(page.readUInt32BE(24), 92);
    // No write-ahead log: what lay in it is gone with the old head.
    page.writeUInt16BE(0x0101, 18);
    writeSync(handle, page, 0, graftLength[graft], 0);
  } finally {
    closeSync(handle);
  }
}

function emptyFirstPage(path: string): Buffer {
  try {
    const db = openDatabase(path, "disposable");
    migrate(db);
    db.close();
    return readFileSync(path).subarray(0, pageSize);
  } finally {
    for (const ending of ["", "-wal", "-shm"]) rmSync(`${path}${ending}`, { force: true });
  }
}
