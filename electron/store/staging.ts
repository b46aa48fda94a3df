import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BlobHash } from "../../shared/model/ids.ts";
import type { PlainDocument } from "../../shared/model/reading.ts";
import { pack, unpack } from "./pack-reading.ts";

/** Hexadecimal digits of SHA-256, before what they are of. */
const hashLength = 64;

/**
 * Keeps the document of a file that is not in the library yet, by the hash of its bytes. It may be lost with the power, since
 * the file can be read again; it is never torn. Throws the disk's error.
 */
export function keepStaged(stagingDir: string, hash: BlobHash, document: PlainDocument): void {
  const body = pack(document);
  const temporary = join(stagingDir, `${randomUUID()}.unfinished`);
  mkdirSync(stagingDir, { recursive: true });
  writeFileSync(temporary, Buffer.concat([Buffer.from(hashOf(body)), body]));
  renameSync(temporary, join(stagingDir, hash));
}

/** The document that was kept of a file by a reader of this version, or null. */
export function loadStaged(stagingDir: string, hash: BlobHash, readerVersion: number): PlainDocument | null {
  try {
    const file = readFileSync(join(stagingDir, hash));
    const body = file.subarray(hashLength);
    if (hashOf(body) !== file.toString("latin1", 0, hashLength)) return null;
    // Written by `keepStaged` alone, and the hash says that it is still that.
    const document = unpack(body);
    return document.readerVersion === readerVersion ? document : null;
  } catch {
    // Not there, or not whole: the file is read again.
    return null;
  }
}

export function dropStaged(stagingDir: string, hash: BlobHash): void {
  rmSync(join(stagingDir, hash), { force: true });
}

/** Throws all kept documents away. */
export function dropStaging(stagingDir: string): void {
  rmSync(stagingDir, { recursive: true, force: true });
}

function hashOf(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
