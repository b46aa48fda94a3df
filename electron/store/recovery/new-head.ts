import { closeSync, fstatSync, openSync, rmSync, writeSync } from "node:fs";
import { schemaVersion } from "../migrate.ts";

/**
 * Gives a file whose head was lost the head of an empty library: the pages behind it are usually whole. Comes out: its
 * path. What it says then is believed row by row only, by the hashes.
 */
export function withNewHead(path: string): string {
  rmSync(`${path}-wal`, { force: true });
  const handle = openSync(path, "r+");
  try {
    const { size } = fstatSync(handle);
    if (size < pageSize) return path;
    writeSync(handle, headFor(Math.floor(size / pageSize)), 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  return path;
}

/** What SQLite uses unless told otherwise, as here. */
const pageSize = 4096;

function headFor(pages: number): Buffer {
  const head = Buffer.alloc(100);
  head.write("SQLite format 3\0", "latin1");
  head.writeUInt16BE(pageSize, 16);
  // Rollback journal (the log is gone), payload fractions and schema format as the file format demands; UTF-8.
  for (const [at, value] of [
    [18, 1],
    [19, 1],
    [21, 64],
    [22, 32],
    [23, 32],
  ] as const)
    head.writeUInt8(value, at);
  for (const [at, value] of [
    [24, 1],
    [28, pages],
    [40, 1],
    [44, 4],
    [56, 1],
    [60, schemaVersion],
    [92, 1],
  ] as const)
    head.writeUInt32BE(value, at);
  return head;
}
