import type { Dirent } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { basename, sep } from "node:path";
import type { IncomingFile } from "./library.ts";

/** A path as the system has it: bytes where the name is no UTF-8, and as a string it would name another file. */
export type FilePath = string | Buffer;

/** One file on its way in: a path, or bytes that came under a name. */
export type FoundFile =
  | { readonly kind: "path"; readonly path: FilePath }
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array };

/**
 * The regular files under a path, one by one, in the order of their names: the path itself where it is no folder, and
 * what can't be looked at, whose reading will say so. Left out in folders: hidden files, what systems and browsers leave
 * lying about, and what is neither file nor folder. Links are followed unless asked not to; a folder is entered once, so
 * links in a circle end.
 */
export async function* walkFiles(path: FilePath, links?: "skip-links"): AsyncGenerator<FilePath> {
  const entered = new Set<string>();
  const waiting: FilePath[] = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = await placeOf(next, links === "skip-links" ? lstat : stat);
    const inside = place.kind === "folder" ? await enter(next, place.id, entered) : null;
    if (inside !== null) waiting.push(...inside.reverse());
    else if (place.kind !== "special" || next === path) yield next;
  }
}

/** The files among what was given, folders walked. */
export async function* filesIn(files: readonly IncomingFile[]): AsyncGenerator<FoundFile> {
  for (const file of files) {
    if (file.kind === "bytes") yield file;
    else for await (const path of walkFiles(file.path)) yield { kind: "path", path };
  }
}

/** A path's last part, for showing: bytes that are no UTF-8 become U+FFFD. */
export function nameOf(path: FilePath): string {
  return basename(path.toString());
}

type Place = { readonly kind: "file" | "special" | "unknown" } | { readonly kind: "folder"; readonly id: string };

async function placeOf(path: FilePath, look: typeof stat | typeof lstat): Promise<Place> {
  try {
    const found = await look(path, { bigint: true });
    if (found.isDirectory()) return { kind: "folder", id: `${found.dev}:${found.ino}` };
    return { kind: found.isFile() ? "file" : "special" };
  } catch {
    return { kind: "unknown" };
  }
}

async function enter(folder: FilePath, id: string, entered: Set<string>): Promise<FilePath[] | null> {
  if (entered.has(id)) return [];
  entered.add(id);
  return listFolder(folder);
}

/** What lies in a folder, or `null` where it can't be listed. */
async function listFolder(folder: FilePath): Promise<FilePath[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" });
    const names = new Set(entries.map(({ name }) => name.toString()));
    return entries
      .filter((entry) => isWanted(entry, names))
      .sort((one, other) => Buffer.compare(one.name, other.name))
      .map(({ name }) => join(folder, name));
  } catch {
    return null;
  }
}

const litter = new Set(["Thumbs.db", "desktop.ini", "__MACOSX", "Icon\r"]);

function isWanted(entry: Dirent<Buffer>, beside: ReadonlySet<string>): boolean {
  const name = entry.name.toString();
  if (name.startsWith(".") || name.startsWith("~$") || litter.has(name)) return false;
  return !entry.isDirectory() || !isPagesCompanion(name, beside);
}

/** `Policy_files` beside `Policy.html`: the scripts and pictures a browser saved with the page. */
function isPagesCompanion(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1];
  return page !== undefined && ["html", "htm", "xhtml"].some((ending) => beside.has(`${page}.${ending}`));
}

function join(folder: FilePath, name: Buffer): FilePath {
  const path = Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
  const text = path.toString();
  return Buffer.from(text).equals(path) ? text : path;
}
