import { subtle } from "node:crypto";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import type { FileFailure, LibraryFailure } from "../../shared/model/failure.ts";
import { type BlobHash, blobHash } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import type { ReadingPool } from "../reading/reading-pool.ts";
import type { Store } from "../store/store-client.ts";
import { readFileBytes, sizeLimit } from "./read-file.ts";
import { type FilePath, nameOf } from "./walk-files.ts";

/** One file on its way in: a path, or bytes that came under a name. */
export type FoundFile =
  | { readonly kind: "path"; readonly path: FilePath }
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array };

/** What importing needs of the store. */
export type ImportStore = Pick<Store, "findBlob" | "savePolicy">;

/**
 * Takes one file into the library: read, looked up by its hash, parsed in a reading process, saved. All or nothing.
 * Rejects only when the store does.
 */
export async function importPolicy(file: FoundFile, store: ImportStore, pool: ReadingPool): Promise<ImportOutcome> {
  const fileName = fileNameOf(file);
  const refuse = (failure: FileFailure | LibraryFailure): ImportOutcome => ({ fileName, kind: "failed", failure });

  const bytes = await bytesOf(file);
  if (!bytes.ok) return refuse(bytes.failure);
  const hash = await hashOf(bytes.value);
  const known = await store.findBlob(hash);
  if (known !== null && !known.trashed) {
    return { fileName, kind: "duplicate", policy: known.policy, title: known.title };
  }
  const read = await pool.read({ fileName, bytes: bytes.value });
  if (!read.ok) return refuse(read.failure);
  const saved = await store.savePolicy({ fileName, bytes: bytes.value, hash, reading: read.value });
  if (!saved.ok) return refuse(saved.failure);

  const { policy, version, duplicate, versionOf } = saved.value;
  const { title } = read.value.metadata;
  // What comes back from the trash was not in the library as its owner sees it. Another file of the same bytes may have
  // been saved while this one was read: that is a duplicate.
  if (duplicate && known === null) return { fileName, kind: "duplicate", policy, title };
  return { fileName, kind: "added", policy, version, title, notAPolicy: isNotAPolicy(read.value), versionOf };
}

/** A file's name with its ending and without its folder, also where the name was given by whoever sent the bytes. */
export function fileNameOf(file: FoundFile): string {
  const name = file.kind === "path" ? nameOf(file.path) : file.name.replace(/^.*[/\\]/s, "");
  return name.toWellFormed();
}

/** The SHA-256 of bytes, worked out off this thread. */
async function hashOf(bytes: Uint8Array): Promise<BlobHash> {
  // A view that may lie over shared memory is no input for the hash; a copy is.
  const digest = await subtle.digest("SHA-256", new Uint8Array(bytes));
  return blobHash(Buffer.from(digest).toString("hex"));
}

async function bytesOf(file: FoundFile): Promise<Result<Uint8Array, FileFailure>> {
  if (file.kind === "path") return readFileBytes(file.path);
  const bytes = file.bytes.length;
  return bytes > sizeLimit ? fail({ kind: "too-large", bytes, limit: sizeLimit }) : succeed(file.bytes);
}

function isNotAPolicy(reading: Reading): boolean {
  return reading.notes.some(({ kind }) => kind === "not-a-policy");
}
