import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type LibraryFolder, stampOf } from "../library-folder.ts";

/**
 * Keeps a damaged `library.db` under a second name, its write-ahead log with it, before anything is done about it.
 * Nothing is moved yet (a folder in its place excepted), so that a power cut leaves the next start where this one was.
 * Comes out: the name it is kept under, without its folder; empty where there is no file at all.
 */
export function keepAside({ libraryFile }: LibraryFolder, now: Date): string {
  if (!existsSync(libraryFile)) return "";
  const kept = freeName(`${libraryFile}.damaged-${stampOf(now)}`);
  if (statSync(libraryFile).isDirectory()) renameSync(libraryFile, kept);
  else linkBoth(libraryFile, kept);
  return basename(kept);
}

/** Takes `keepAside` back, where the new file could not be made after all. */
export function undoKeepAside({ dir, libraryFile }: LibraryFolder, keptAs: string): void {
  if (keptAs === "") return;
  const kept = join(dir, keptAs);
  if (statSync(kept).isDirectory()) renameSync(kept, libraryFile);
  else for (const ending of ["", "-wal"]) rmSync(`${kept}${ending}`, { force: true });
}

function linkBoth(libraryFile: string, kept: string): void {
  try {
    // The log is named after its database, so that SQLite finds it again.
    for (const ending of ["", "-wal"]) {
      if (existsSync(`${libraryFile}${ending}`)) linkOrCopy(`${libraryFile}${ending}`, `${kept}${ending}`);
    }
  } catch (error) {
    for (const ending of ["", "-wal"]) rmSync(`${kept}${ending}`, { force: true });
    throw error;
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // FAT has no links; the copy costs room, and a full disk throws as it should.
    copyFileSync(from, to);
  }
}

function freeName(wanted: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    if (!existsSync(name)) return name;
  }
}
