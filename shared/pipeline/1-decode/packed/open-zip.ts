import { Inflate } from "fflate/browser";
import { fail, type Result, succeed } from "../../../model/result.ts";
import { findDirectory, listEntries, type ZipEntry } from "./zip-directory.ts";

/** Why a packed file is not read: it does not hold what it says, or it would unpack to more than is good for anyone. */
export type PackedFailure = "damaged" | "limit";

/** Takes unpacked bytes piece by piece; gives `false` when it wants no more. */
type TakeBytes = (bytes: Uint8Array) => boolean;

export type Zip = {
  readonly has: (name: string) => boolean;
  /** Unpacks one part. Comes out: what went wrong, or `null`; also `null` where the taker wanted no more. */
  readonly unpack: (name: string, take: TakeBytes) => PackedFailure | null;
};

/** A Word file has some twenty parts; from these figures on it is no document any more (decision 14). */
const mostParts = 2_000;
const mostBytes = 200_000_000;
/** Text in XML packs to a twentieth; past this, and past a size that harms nobody, a part is made to burst. */
const mostRatio = 250;
const harmlessBytes = 4_000_000;
/** Packed bytes given to the inflater at a time: each piece unpacks to 17 MB at most (deflate's best is 1,032 to 1). */
const pieceSize = 16_384;

/**
 * Opens a zip by its directory without unpacking anything. Nothing of it ever becomes a file, so a name that climbs out of
 * the archive could do no harm; but whoever writes one means some, and the file is refused.
 */
export function openZip(bytes: Uint8Array): Result<Zip, PackedFailure> {
  const directory = findDirectory(bytes);
  if (directory === null) return fail("damaged");
  if (directory.count > mostParts) return fail("limit");
  const entries = listEntries(bytes, directory);
  if (entries === null) return fail("damaged");
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size !== entries.length || !entries.every(({ name }) => isInside(name))) return fail("damaged");
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes || entries.some(isBomb)) return fail("limit");
  return succeed({
    has: (name) => byName.has(name),
    unpack: (name, take) => {
      const entry = byName.get(name);
      return entry === undefined ? "damaged" : unpackEntry(bytes, entry, take);
    },
  });
}

/** What a directory says of a part's size may be a lie; `unpackEntry` looks again. */
function isBomb({ size, packed }: ZipEntry): boolean {
  return size > harmlessBytes && size > packed * mostRatio;
}

function isInside(name: string): boolean {
  return !/^\/|^[a-z]:|\0/i.test(name) && !name.split("/").includes("..");
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, take: TakeBytes): PackedFailure | null {
  const { start, packed, size, method } = entry;
  if (start + packed > bytes.length) return "damaged";
  const body = bytes.subarray(start, start + packed);
  if (method === "stored") return packed === size ? give(body, take) : "damaged";
  return inflate(body, size, take);
}

function give(body: Uint8Array, take: TakeBytes): null {
  take(body);
  return null;
}

function inflate(body: Uint8Array, size: number, take: TakeBytes): PackedFailure | null {
  const state = { given: 0, isWanted: true };
  const inflater = new Inflate((piece) => {
    state.given += piece.length;
    if (state.given <= size) state.isWanted = state.isWanted && take(piece);
  });
  for (let at = 0; at < body.length; at += pieceSize) {
    if (!pushPiece(inflater, body, at)) return "damaged";
    if (state.given > size) return "damaged";
    if (!state.isWanted) return null;
  }
  return state.given === size ? null : "damaged";
}

/** The library throws on data that no deflater wrote. */
function pushPiece(inflater: Inflate, body: Uint8Array, at: number): boolean {
  try {
    inflater.push(body.subarray(at, at + pieceSize), at + pieceSize >= body.length);
    return true;
  } catch {
    return false;
  }
}
