import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { DiskEvent } from "./trace.ts";

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };
/** A file: what of it is on the disk, and what was done since. */
type File = { durable: Buffer; pending: Change[] };
type Names = Map<string, File | "folder">;
type NameChange = { readonly path: string; readonly entry: File | "folder" | null };

/** Says of each thing that was not made durable whether it came on the disk all the same. */
type Survives = () => boolean;

/**
 * A disk that loses, when the power goes, whatever was not synced: bytes until their file is, names until their folder is.
 * A class because it is a state that events change.
 */
export class Disk {
  readonly #now: Names = new Map();
  readonly #durable: Names = new Map();
  #pending: NameChange[] = [];

  apply(event: DiskEvent): void {
    switch (event.kind) {
      case "create":
        this.#open(event.path);
        return;
      case "cut":
        this.#open(event.path).pending.push({ size: event.size });
        return;
      case "write":
        this.#open(event.path).pending.push({ at: event.at, bytes: event.bytes });
        return;
      case "mkdir":
        this.#name(event.path, "folder");
        return;
      case "unlink":
        this.#name(event.path, null);
        return;
      case "rename":
        this.#rename(event.path, event.to);
        return;
      case "sync":
        this.#sync(event.path);
    }
  }

  /** Writes what a cut leaves of the folders that begin with `under` to the same places under `to`. */
  leave(under: string, to: string, survives: Survives): void {
    const names: Names = new Map(this.#durable);
    for (const change of this.#pending) if (survives()) put(names, change);
    for (const [path, entry] of names) {
      const place = join(to, relative(under, path));
      if (!isReached(path, under, names)) continue;
      if (entry === "folder") mkdirSync(place, { recursive: true });
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, entry.pending.filter(survives).reduce(changed, entry.durable));
      }
    }
  }

  #open(path: string): File {
    const known = this.#now.get(path);
    if (known !== undefined && known !== "folder") return known;
    const made: File = { durable: Buffer.alloc(0), pending: [] };
    this.#name(path, made);
    return made;
  }

  #name(path: string, entry: File | "folder" | null): void {
    put(this.#now, { path, entry });
    this.#pending.push({ path, entry });
  }

  #rename(from: string, to: string): void {
    const entry = this.#now.get(from);
    if (entry === undefined) return;
    this.#name(to, entry);
    this.#name(from, null);
  }

  #sync(path: string): void {
    const entry = this.#now.get(path);
    if (entry !== undefined && entry !== "folder") {
      entry.durable = entry.pending.reduce(changed, entry.durable);
      entry.pending = [];
      return;
    }
    const isHere = (change: NameChange): boolean => dirname(change.path) === path;
    for (const change of this.#pending.filter(isHere)) put(this.#durable, change);
    this.#pending = this.#pending.filter((change) => !isHere(change));
  }
}

function put(names: Names, { path, entry }: NameChange): void {
  if (entry === null) names.delete(path);
  else names.set(path, entry);
}

/** A name in a folder that was itself lost is lost with it. What lies right under the beginning was there before. */
function isReached(path: string, under: string, names: Names): boolean {
  const folder = dirname(path);
  return folder === under || (names.get(folder) === "folder" && isReached(folder, under, names));
}

function changed(content: Buffer, change: Change): Buffer {
  if ("size" in change) {
    const cut = Buffer.alloc(change.size);
    content.copy(cut);
    return cut;
  }
  const grown = Buffer.alloc(Math.max(content.length, change.at + change.bytes.length));
  content.copy(grown);
  change.bytes.copy(grown, change.at);
  return grown;
}
