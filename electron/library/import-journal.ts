import { randomUUID } from "node:crypto";
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import type { IncomingFile } from "./library.ts";
import type { FilePath } from "./walk-files.ts";

/** What of an import is on the disk, so that one that was cut off goes on at the next start. */
export type JournalEntry = {
  /** It is begun now, for the first time or again. */
  readonly begin: () => Promise<void>;
  /** A file of it was looked at without harm. */
  readonly alive: () => void;
  /** It is only being looked at until now: from now on it is taken in. */
  readonly confirm: () => Promise<void>;
  readonly note: (path: FilePath, outcome: ImportOutcome) => void;
  /** It is over, and nothing is left to go on with. */
  readonly end: () => Promise<void>;
};

export type Unfinished = {
  readonly files: readonly IncomingFile[];
  readonly confirmed: boolean;
  /** What became of the files that were done, by `pathKey`. */
  readonly done: ReadonlyMap<string, ImportOutcome>;
  readonly entry: JournalEntry;
};

export type ImportJournal = {
  /** Files that came as bytes are not kept: there is nowhere to read them again from. */
  readonly begin: (files: readonly IncomingFile[], confirmed: boolean) => Promise<JournalEntry>;
  /** Imports that did not come to their end. To be asked once, at the start. */
  readonly unfinished: () => Promise<readonly Unfinished[]>;
};

/** How often an import is begun without a single file looked at: one that ends the program each time must stop. */
const mostAttempts = 3;

type Head = {
  readonly confirmed: boolean;
  readonly paths: readonly string[];
  readonly attempts: number;
};

/** Goes in: the journal's folder, made when the first import begins. What can't be written there is not taken up again. */
export function openImportJournal(dir: string): ImportJournal {
  return {
    begin: async (files, confirmed) => {
      const paths = files.flatMap((file) => (file.kind === "path" ? [pathKey(file.path)] : []));
      if (paths.length === 0) return unwritten;
      const entry = new Entry(dir, randomUUID(), { confirmed, paths, attempts: 0 });
      await entry.write();
      return entry;
    },
    unfinished: async () => {
      const names = await readdir(dir).catch(() => []);
      const ids = names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length));
      await sweep(dir, names, new Set(ids));
      const found = await Promise.all(ids.sort().map((id) => takeUp(dir, id)));
      return found.filter((one) => one !== null);
    },
  };
}

/** What a kill left of imports whose head was not written yet, or is gone already. */
async function sweep(dir: string, names: readonly string[], known: ReadonlySet<string>): Promise<void> {
  const left = names.filter((name) => !known.has(name.replace(/\.\w+$/, "")));
  for (const name of left) await rm(join(dir, name), { force: true }).catch(() => {});
}

/** A path as text, also where it is no UTF-8. */
export function pathKey(path: FilePath): string {
  return typeof path === "string" ? `/${path}` : `:${path.toString("base64")}`;
}

function pathOf(key: string): FilePath {
  return key.startsWith(":") ? Buffer.from(key.slice(1), "base64") : key.slice(1);
}

const unwritten: JournalEntry = {
  begin: async () => {},
  alive: () => {},
  confirm: async () => {},
  note: () => {},
  end: async () => {},
};

async function takeUp(dir: string, id: string): Promise<Unfinished | null> {
  const done = await readDone(join(dir, `${id}.jsonl`));
  const head = await readHead(join(dir, `${id}.json`));
  if (head === null || head.attempts >= mostAttempts) {
    await new Entry(dir, id, emptyHead).end();
    return null;
  }
  const entry = new Entry(dir, id, head);
  const files = head.paths.map((key) => ({ kind: "path", path: pathOf(key) }) as const);
  return { files, confirmed: head.confirmed, done, entry };
}

const emptyHead: Head = { confirmed: false, paths: [], attempts: 0 };

async function readHead(file: string): Promise<Head | null> {
  try {
    // Written by `Entry` alone, under this name only when it was whole.
    const head: Head = JSON.parse(await readFile(file, "utf8"));
    return head;
  } catch {
    return null;
  }
}

/** The last line may be cut off; its file is done again, and found to be there already. */
async function readDone(file: string): Promise<ReadonlyMap<string, ImportOutcome>> {
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
  return new Map(lines.flatMap(doneIn));
}

function doneIn(line: string): readonly (readonly [string, ImportOutcome])[] {
  try {
    const [key, outcome]: [string, ImportOutcome] = JSON.parse(line);
    return [[key, outcome]];
  } catch {
    return [];
  }
}

/** A class because it has a lifetime: lines wait while others are being written. */
class Entry implements JournalEntry {
  readonly #dir: string;
  readonly #id: string;
  #head: Head;
  #lines: string[] = [];
  #writing: Promise<void> = Promise.resolve();
  #over = false;

  constructor(dir: string, id: string, head: Head) {
    this.#dir = dir;
    this.#id = id;
    this.#head = head;
  }

  readonly begin = (): Promise<void> => this.#change({ attempts: this.#head.attempts + 1 });

  readonly alive = (): void => {
    if (this.#head.attempts > 0) void this.#change({ attempts: 0 });
  };

  readonly confirm = (): Promise<void> => this.#change({ confirmed: true });

  readonly note = (path: FilePath, outcome: ImportOutcome): void => {
    this.alive();
    this.#lines.push(`${JSON.stringify([pathKey(path), outcome])}\n`);
    if (this.#lines.length === 1) this.#inTurn(() => this.#writeLines());
  };

  readonly end = async (): Promise<void> => {
    this.#over = true;
    await this.#writing;
    // The head first: without it nothing is taken up.
    for (const ending of ["json", "jsonl"]) await rm(this.#path(ending), { force: true }).catch(() => {});
  };

  #change(head: Partial<Head>): Promise<void> {
    this.#head = { ...this.#head, ...head };
    return this.write();
  }

  write(): Promise<void> {
    const head = JSON.stringify(this.#head);
    return this.#inTurn(async () => {
      if (this.#over) return;
      await mkdir(this.#dir, { recursive: true });
      await writeFile(this.#path("unfinished"), head);
      await rename(this.#path("unfinished"), this.#path("json"));
    });
  }

  async #writeLines(): Promise<void> {
    const lines = this.#lines.splice(0).join("");
    if (!this.#over) await appendFile(this.#path("jsonl"), lines);
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    // A full or read-only disk: the import goes on, and only can't be taken up again.
    this.#writing = this.#writing.then(write).catch(() => {});
    return this.#writing;
  }

  #path(ending: string): string {
    return join(this.#dir, `${this.#id}.${ending}`);
  }
}
