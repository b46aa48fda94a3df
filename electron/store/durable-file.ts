import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { open, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Windows can't open a folder; NTFS journals its entries itself. */
const hasNoFolderSync = process.platform === "win32";

/**
 * Writes a file whole or not at all: to a temporary file beside the others, onto the disk, then under its name, and the
 * folder's entry onto the disk too. Throws the disk's error; then no part of the file is left.
 * Goes in: where it goes, what is in it, and the temporary path (on the same disk).
 */
export function writeDurably(path: string, content: Uint8Array, temporary: string): void {
  makeFolder(dirname(path));
  mkdirSync(dirname(temporary), { recursive: true });
  try {
    writeSynced(temporary, content);
    publish(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The same, without keeping this thread while the disk works. */
export async function writeDurablySoon(path: string, content: Uint8Array, temporary: string): Promise<void> {
  makeFolder(dirname(path));
  mkdirSync(dirname(temporary), { recursive: true });
  try {
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, path);
    await syncFolderSoon(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

async function syncFolderSoon(dir: string): Promise<void> {
  if (hasNoFolderSync) return;
  const handle = await open(dir, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file and waits until its bytes are on the disk. */
export function writeSynced(path: string, content: Uint8Array): void {
  const handle = openSync(path, "w");
  try {
    let written = 0;
    while (written < content.length) written += writeSync(handle, content, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a finished temporary file its name, over whatever had that name, and waits until the folder's entry is on the disk. */
export function publish(temporary: string, path: string): void {
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/**
 * Makes a folder and those it lies in, where they are not there yet, and puts each one's own entry onto the disk: a file is
 * lost with the folder that it lies in. Waits for the disk, so that nobody finds a folder that may still be lost.
 */
export function makeFolder(dir: string): void {
  const first = mkdirSync(dir, { recursive: true });
  if (first === undefined) return;
  const above = dirname(resolve(first));
  for (let made = resolve(dir); made.length > above.length; made = dirname(made)) syncIfReadable(dirname(made));
}

/** A folder that may be entered but not listed is somebody else's; whether it keeps its entries is not ours to say. */
function syncIfReadable(dir: string): void {
  try {
    syncFolder(dir);
  } catch (error) {
    if (!(error instanceof Error && Reflect.get(error, "code") === "EACCES")) throw error;
  }
}

/** Puts a folder's entries (files made, renamed or removed in it) onto the disk. */
export function syncFolder(dir: string): void {
  if (hasNoFolderSync) return;
  const handle = openSync(dir, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
