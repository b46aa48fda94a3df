import { subtle } from "node:crypto";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import type { FileFailure, LibraryFailure } from "../../shared/model/failure.ts";
import { type BlobHash, blobHash } from "../../shared/model/ids.ts";
import type { PlainDocument } from "../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import { readerVersion } from "../../shared/pipeline/reader-version.ts";
import type { ReadingPool } from "../reading/reading-pool.ts";
import type { Store } from "../store/store-client.ts";
import type { FoundBlob, PolicyToSave, SavedStaged } from "../store/store-contract.ts";
import { readFileBytes, sizeLimit } from "./read-file.ts";
import type { Room } from "./room-for.ts";
import { type FoundFile, nameOf } from "./walk-files.ts";

/** What importing needs of the store. */
export type ImportStore = Pick<Store, "findBlob" | "savePolicy" | "saveStaged">;

export type ImportParts = {
  readonly store: ImportStore;
  readonly pool: Pick<ReadingPool, "read" | "readPlainly">;
  /** For files that are loaded and parsed: those that are being saved stand outside, since many are saved together. */
  readonly desk: Room;
};

/**
 * `isStaged`: its document may have been kept when it was surveyed. `isOfFew`: there are so few that each may be
 * read whole.
 */
export type HowToTake = { readonly isStaged: boolean; readonly isOfFew: () => Promise<boolean> };

/**
 * Takes one file into the library: read, looked up by its hash, parsed in a reading process, saved. All or nothing.
 * Rejects only when the store does.
 */
export async function importPolicy(file: FoundFile, how: HowToTake, parts: ImportParts): Promise<ImportOutcome> {
  const fileName = fileNameOf(file);
  const refuse = (failure: FileFailure | LibraryFailure): ImportOutcome => ({ fileName, kind: "failed", failure });

  const prepared = await parts.desk(() => prepare(file, how, parts));
  if (!prepared.ok) return refuse(prepared.failure);
  const { known, save } = prepared.value;
  if (known !== null && !known.trashed) {
    return { fileName, kind: "duplicate", policy: known.policy, title: known.title };
  }
  const saved = await save();
  if (!saved.ok) return refuse(saved.failure);
  const { policy, version, duplicate, title, notAPolicy, versionOf } = saved.value;
  // What comes back from the trash was not in the library as its owner sees it. Another file of the same bytes may have
  // been saved while this one was read: that is a duplicate.
  if (duplicate && known === null) return { fileName, kind: "duplicate", policy, title };
  return { fileName, kind: "added", policy, version, title, notAPolicy, versionOf };
}

/** A file's bytes, their hash, and what the library has of them. */
export type Identified = {
  readonly bytes: Uint8Array;
  readonly hash: BlobHash;
  readonly known: FoundBlob | null;
};

/** Reads a file and looks its hash up in the library: nothing is parsed. */
export async function identify(
  file: FoundFile,
  store: Pick<ImportStore, "findBlob">,
): Promise<Result<Identified, FileFailure>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const hash = await hashOf(bytes.value);
  return succeed({ bytes: bytes.value, hash, known: await store.findBlob(hash) });
}

/** A file's name with its ending and without its folder, also where the name was given by whoever sent the bytes. */
export function fileNameOf(file: FoundFile): string {
  const name = file.kind === "path" ? nameOf(file.path) : file.name.replace(/^.*[/\\]/s, "");
  return name.toWellFormed();
}

type Saving = Promise<Result<SavedStaged, FileFailure | LibraryFailure>>;
/** A file that is ready to be saved. */
type Prepared = { readonly known: FoundBlob | null; readonly save: () => Saving };

async function prepare(
  found: FoundFile,
  how: HowToTake,
  { store, pool }: ImportParts,
): Promise<Result<Prepared, FileFailure>> {
  const identified = await identify(found, store);
  if (!identified.ok) return identified;
  const { known, ...original } = identified.value;
  const file = { fileName: fileNameOf(found), ...original };
  const readAndSave = async (): Saving => {
    const read = await readFor(file, how, pool);
    return read.ok ? saveRead(file, read.value, store) : read;
  };
  if (how.isStaged) {
    const save = async (): Saving => (await store.saveStaged({ ...file, readerVersion })) ?? readAndSave();
    return succeed({ known, save });
  }
  if (known !== null && !known.trashed) return succeed({ known, save: readAndSave });
  const read = await readFor(file, how, pool);
  return read.ok ? succeed({ known, save: () => saveRead(file, read.value, store) }) : read;
}

async function readFor(
  { fileName, bytes }: Omit<PolicyToSave, "reading">,
  { isOfFew }: HowToTake,
  pool: ImportParts["pool"],
): Promise<Result<PlainDocument, FileFailure>> {
  return (await isOfFew()) ? pool.read({ fileName, bytes }) : pool.readPlainly({ fileName, bytes });
}

async function saveRead(
  file: Omit<PolicyToSave, "reading">,
  reading: PlainDocument,
  store: Pick<ImportStore, "savePolicy">,
): Saving {
  const saved = await store.savePolicy({ ...file, reading });
  if (!saved.ok) return saved;
  return succeed({ ...saved.value, title: reading.metadata.title, notAPolicy: isNotAPolicy(reading) });
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

function isNotAPolicy({ notes }: PlainDocument): boolean {
  return notes.some(({ kind }) => kind === "not-a-policy");
}
