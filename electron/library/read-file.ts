import { type BigIntStats, constants, type PathLike } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import type { FileFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";

/** The largest file that is taken in, in bytes: 50 MB, as the product promises. */
export const sizeLimit = 50_000_000;

type Bytes = Result<Uint8Array, FileFailure>;

/**
 * The whole of one regular file. Never opens what is no regular file (a FIFO would wait for ever), never reads more than
 * the limit, and says so when the file changed under its hands.
 */
export async function readFileBytes(path: PathLike): Promise<Bytes> {
  try {
    // Asked before opening, because opening a device can already do something.
    const refusal = refusalOf(await stat(path, { bigint: true }));
    return refusal === null ? await readOpened(path) : fail(refusal);
  } catch {
    // ENOENT, EACCES, ELOOP, EIO, …: to the reader they are one, and none of them is ours.
    return fail({ kind: "not-readable" });
  }
}

function refusalOf(stats: BigIntStats): FileFailure | null {
  if (!stats.isFile()) return { kind: "not-a-file" };
  return stats.size > sizeLimit ? { kind: "too-large", bytes: Number(stats.size), limit: sizeLimit } : null;
}

async function readOpened(path: PathLike): Promise<Bytes> {
  // Should a FIFO have taken its place meanwhile, opening it must not wait for a writer.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = await handle.stat({ bigint: true });
    const refusal = refusalOf(before);
    if (refusal !== null) return fail(refusal);
    const bytes = await readUpTo(handle, Number(before.size));
    const after = await handle.stat({ bigint: true });
    const same = before.size === after.size && before.mtimeNs === after.mtimeNs && bytes !== null;
    return same ? succeed(bytes) : fail({ kind: "changed-while-read" });
  } finally {
    await handle.close();
  }
}

/** The file's first `size` bytes; `null` if it holds fewer. */
async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) return null;
    filled += bytesRead;
  }
  return bytes;
}
