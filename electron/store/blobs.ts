import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BlobHash, blobHash } from "../../shared/model/ids.ts";
import { writeDurably, writeDurablySoon } from "./durable-file.ts";

/** Where half-written originals lie; whatever is in it when the library is opened was never finished. */
const incoming = "incoming";

/** The SHA-256 of bytes, as originals are named. */
export function hashBytes(bytes: Uint8Array): BlobHash {
  return blobHash(createHash("sha256").update(bytes).digest("hex"));
}

/**
 * Keeps an original. Does nothing where it is there already, and mends it where it is no longer what it was.
 * Throws the disk's error, or that the hash does not fit the bytes.
 */
export function keepBlob(blobsDir: string, hash: BlobHash, bytes: Uint8Array): void {
  if (hashBytes(bytes) !== hash) throw new Error("the hash is not that of the bytes");
  if (loadBlob(blobsDir, hash) !== null) return;
  writeDurably(blobPath(blobsDir, hash), bytes, join(blobsDir, incoming, randomUUID()));
}

/** The same, without keeping this thread: many at once take little longer than one. */
export async function keepBlobSoon(blobsDir: string, hash: BlobHash, bytes: Uint8Array): Promise<void> {
  if (hashBytes(bytes) !== hash) throw new Error("the hash is not that of the bytes");
  if (loadBlob(blobsDir, hash) !== null) return;
  await writeDurablySoon(blobPath(blobsDir, hash), bytes, join(blobsDir, incoming, randomUUID()));
}

/** The original's bytes, or null where it is missing or no longer what was imported. */
export function loadBlob(blobsDir: string, hash: BlobHash): Uint8Array | null {
  if (!hasBlob(blobsDir, hash)) return null;
  const bytes = readFileSync(blobPath(blobsDir, hash));
  return hashBytes(bytes) === hash ? bytes : null;
}

export function hasBlob(blobsDir: string, hash: BlobHash): boolean {
  return existsSync(blobPath(blobsDir, hash));
}

export function dropBlob(blobsDir: string, hash: BlobHash): void {
  rmSync(blobPath(blobsDir, hash), { force: true });
}

/** The names of all originals in the folder, whoever they belong to. */
export function listBlobs(blobsDir: string): readonly BlobHash[] {
  if (!existsSync(blobsDir)) return [];
  const folders = readdirSync(blobsDir).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return folders.flatMap((name) =>
    readdirSync(join(blobsDir, name))
      .filter((file) => /^[0-9a-f]{64}$/.test(file))
      .map(blobHash),
  );
}

/** Throws away what a killed process left half-written. */
export function dropUnfinishedBlobs(blobsDir: string): void {
  rmSync(join(blobsDir, incoming), { recursive: true, force: true });
}

/** Where an original lies: two digits of its hash, then all of it. */
export function blobPath(blobsDir: string, hash: BlobHash): string {
  return join(blobsDir, hash.slice(0, 2), hash);
}
