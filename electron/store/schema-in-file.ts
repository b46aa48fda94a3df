import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";

/** Offsets in the file format (sqlite.org/fileformat2.html): the head of page 1, of a log and of each frame in it. */
const fileHead = 100;
const userVersionAt = 60;
const logHead = 32;
const frameHead = 24;

/** The schema number a database carries: in its file, and in the log beside it that is not folded in yet. */
export type SchemaInFile = { readonly file: number; readonly log: number | null };

/**
 * Reads the number without SQLite: opening a newer library must not change a byte of it, and SQLite folds the log in
 * when it closes. Comes out: 0 where there is no file or it is no database.
 */
export function schemaInFile(path: string): SchemaInFile {
  const head = readAt(path, 0, fileHead);
  if (head === null || head.toString("latin1", 0, 15) !== "SQLite format 3") return { file: 0, log: null };
  return { file: head.readUInt32BE(userVersionAt), log: schemaInLog(`${path}-wal`) };
}

/** The number in the newest copy of page 1 in a write-ahead log, or null where there is none. */
function schemaInLog(path: string): number | null {
  const head = readAt(path, 0, logHead);
  if (head === null) return null;
  const frameLength = frameHead + head.readUInt32BE(8);
  const salts = head.subarray(16, 24);
  let found: number | null = null;
  for (let at = logHead; ; at += frameLength) {
    const frame = readAt(path, at, frameHead + fileHead);
    // A frame of another salt is left from before the log was last started over.
    if (frame === null || !frame.subarray(8, 16).equals(salts)) return found;
    if (frame.readUInt32BE(0) === 1) found = frame.readUInt32BE(frameHead + userVersionAt);
  }
}

function readAt(path: string, position: number, length: number): Buffer | null {
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  const handle = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    return readSync(handle, bytes, 0, length, position) === length ? bytes : null;
  } finally {
    closeSync(handle);
  }
}
