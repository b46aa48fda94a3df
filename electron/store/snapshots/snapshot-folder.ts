import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, publish, writeSynced } from "../durable-file.ts";
import type { LibraryContent } from "../library-content.ts";
import { stampOf } from "../library-folder.ts";
import { keptSnapshots, nameSnapshot, parseName, pinnedName, type SnapshotName } from "./kept-snapshots.ts";
import { formatSnapshot, parseSnapshot, type Snapshot } from "./snapshot-file.ts";

export type GoodSnapshot = { readonly file: string; readonly snapshot: Snapshot };

/** The snapshots of a folder, oldest first; other files are left alone. */
export function listSnapshots(backupDir: string): readonly SnapshotName[] {
  if (!existsSync(backupDir)) return [];
  const names = readdirSync(backupDir).map(parseName);
  return names.filter((name) => name !== null).sort((a, b) => a.number - b.number);
}

/** A snapshot of the folder, or null where it is not what was written. */
export function loadSnapshot(backupDir: string, file: string): Snapshot | null {
  return parseSnapshot(readFileSync(join(backupDir, file), "utf8"));
}

/**
 * The newest snapshot that verifies, of the library with this id; of any library where the id is empty. Damaged ones are
 * passed over and left where they are.
 */
export function newestGood(backupDir: string, library: string): GoodSnapshot | null {
  for (const { file } of listSnapshots(backupDir).toReversed()) {
    const snapshot = loadSnapshot(backupDir, file);
    if (snapshot !== null && (library === "" || snapshot.content.library === library)) return { file, snapshot };
  }
  return null;
}

export type SnapshotOrder = {
  readonly backupDir: string;
  readonly content: LibraryContent;
  readonly schema: number;
  readonly now: Date;
};

/**
 * Writes a snapshot, reads it back, and only then gives it its name and lets older ones go. Where it holds less than half
 * of what the newest good one held, that one is pinned. Comes out: the new file's name. Throws the disk's error.
 */
export function takeSnapshot({ backupDir, content, schema, now }: SnapshotOrder): string {
  makeFolder(backupDir);
  const before = newestGood(backupDir, content.library);
  const file = nameSnapshot((listSnapshots(backupDir).at(-1)?.number ?? 0) + 1, stampOf(now));
  const temporary = join(backupDir, `${file}.unfinished`);
  try {
    const written = formatSnapshot({ taken: now.toISOString(), schema, content });
    writeSynced(temporary, Buffer.from(written, "utf8"));
    if (parseSnapshot(readFileSync(temporary, "utf8")) === null) throw new Error("the snapshot did not verify");
    if (before !== null && isLossy(before.snapshot.content, content)) pin(backupDir, before.file);
    publish(temporary, join(backupDir, file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  dropRotated(backupDir, now);
  return file;
}

function isLossy(before: LibraryContent, after: LibraryContent): boolean {
  const inUse = ({ annotations }: LibraryContent): number => annotations.filter((row) => row.removed === null).length;
  return after.annotations.length * 2 < before.annotations.length || inUse(after) * 2 < inUse(before);
}

function pin(backupDir: string, file: string): void {
  if (pinnedName(file) !== file) renameSync(join(backupDir, file), join(backupDir, pinnedName(file)));
}

function dropRotated(backupDir: string, now: Date): void {
  const names = listSnapshots(backupDir);
  const kept = new Set(keptSnapshots(names, now));
  for (const name of names) if (!kept.has(name)) rmSync(join(backupDir, name.file), { force: true });
}
