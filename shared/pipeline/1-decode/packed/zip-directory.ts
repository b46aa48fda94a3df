/** One part of a zip as its directory has it: sizes in bytes, `start` the offset of its packed bytes in the file. */
export type ZipEntry = {
  readonly name: string;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly method: "stored" | "deflated";
};

/** Where the directory stands, and of how many parts it tells. */
export type ZipDirectory = { readonly at: number; readonly count: number };

/** APPNOTE.TXT 6.3: the end record has 22 bytes and a comment of at most 65,535 behind it. */
const endSignature = 0x06054b50;
const endSize = 22;
const longestComment = 65_535;

/** Finds the directory from the file's end; `null` where there is none, or one as only files over 4 GB need. */
export function findDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  return null;
}

const entrySignature = 0x02014b50;
const entrySize = 46;
const localSignature = 0x04034b50;
const localSize = 30;
const isEncrypted = 1;
const methods: ReadonlyMap<number, ZipEntry["method"]> = new Map([
  [0, "stored"],
  [8, "deflated"],
]);

/** The parts that a directory lists, folders left out; `null` where it, or a part it names, is not as it should be. */
export function listEntries(bytes: Uint8Array, directory: ZipDirectory): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let { at } = directory;
  for (let count = 0; count < directory.count; count += 1) {
    if (at + entrySize > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const name = nameAt(bytes, at + entrySize, view.getUint16(at + 28, true));
    if (!name.endsWith("/")) {
      const entry = readEntry(view, at, name);
      if (entry === null) return null;
      entries.push(entry);
    }
    at += entrySize + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number, name: string): ZipEntry | null {
  const method = methods.get(view.getUint16(at + 10, true));
  const local = view.getUint32(at + 42, true);
  if (method === undefined || (view.getUint16(at + 8, true) & isEncrypted) !== 0) return null;
  if (local + localSize > view.byteLength || view.getUint32(local, true) !== localSignature) return null;
  const start = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return { name, start, packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), method };
}

/** Some writers part their names by backslashes. */
function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length)).replaceAll("\\", "/");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
