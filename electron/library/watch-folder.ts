import { lstat, stat } from "node:fs/promises";
import { extname } from "node:path";
import { policyEndings } from "./policy-endings.ts";
import { type FilePath, walkFiles } from "./walk-files.ts";

export type WatchOptions = {
  /** An absolute path without links in it. */
  readonly folder: string;
  /** What changed before this, in milliseconds since 1970, is known. */
  readonly since: number;
  /** Called with files that are new or changed, and have been still from one look to the next. */
  readonly take: (paths: readonly FilePath[]) => void;
  /** Called when everything that changed before this time has been taken: where the next watch may begin. */
  readonly onSeen: (until: number) => void;
  /** Called when the folder is gone or back. */
  readonly onGone: (gone: boolean) => void;
  /** Milliseconds between two looks. */
  readonly every: number;
};

/** A folder that is looked at until it is closed. */
export type FolderWatch = { readonly isGone: () => boolean; readonly close: () => void };

/** A look at a large folder takes time; no more than this share of all time is spent looking. */
const restPerLook = 20;

/** Two clocks, the file system's and this computer's, may differ by this much; what is taken twice is known by its content. */
const slack = 5_000;

/**
 * Watches a folder and those in it by looking, since no system tells of every change on every disk (network drives tell of
 * none). Links are not followed: they could lead anywhere.
 */
export function watchFolder(options: WatchOptions): FolderWatch {
  return new Watch(options);
}

/** The clock that files get their times from goes in steps of some milliseconds (10 seen), behind that of programs. */
const clockStep = 50;

/** A file may also be named without an ending. */
const wanted = new Set(["", ...policyEndings.map((ending) => `.${ending}`)]);

type Sight = { readonly mark: string; readonly changed: number };

/** A class because it has a lifetime: what was seen at the last look, and a clock. */
class Watch implements FolderWatch {
  readonly #options: WatchOptions;
  /** What is known of each file, by its path. */
  readonly #known = new Map<string, string>();
  /** New or changed at the last look. */
  #moving = new Map<string, string>();
  #looked = false;
  #gone = false;
  #clock: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    void this.#look();
  }

  readonly isGone = (): boolean => this.#gone;

  readonly close = (): void => {
    this.#closed = true;
    clearTimeout(this.#clock);
  };

  async #look(): Promise<void> {
    const started = performance.now();
    const now = Date.now();
    const gone = !(await isFolder(this.#options.folder));
    if (!gone) await this.#lookInside(now);
    if (this.#closed) return;
    if (gone !== this.#gone) {
      this.#gone = gone;
      this.#options.onGone(gone);
    }
    const rest = Math.max(this.#options.every, (performance.now() - started) * restPerLook);
    this.#clock = setTimeout(() => void this.#look(), rest).unref();
  }

  async #lookInside(now: number): Promise<void> {
    const moving = new Map<string, string>();
    const still: FilePath[] = [];
    for await (const path of walkFiles(this.#options.folder, "skip-links")) {
      if (this.#closed) return;
      const mark = await this.#newMarkOf(path);
      if (mark === null) continue;
      if (this.#moving.get(path.toString()) === mark) still.push(path);
      else moving.set(path.toString(), mark);
    }
    for (const path of still) this.#known.set(path.toString(), this.#moving.get(path.toString()) ?? "");
    this.#moving = moving;
    this.#looked = true;
    if (still.length > 0) this.#options.take(still);
    if (moving.size === 0) this.#options.onSeen(now - slack);
  }

  /** What tells a file that is new or changed; null for the others. */
  async #newMarkOf(path: FilePath): Promise<string | null> {
    if (!wanted.has(extname(path.toString()).toLowerCase())) return null;
    const sight = await sightOf(path);
    return sight === null || this.#isKnown(path.toString(), sight) ? null : sight.mark;
  }

  #isKnown(path: string, { mark, changed }: Sight): boolean {
    const known = this.#known.get(path);
    // Times tell what was there before the first look; after it whatever was not there is new, however old it says it is.
    if (known === undefined && !this.#looked && changed < this.#options.since - clockStep) this.#known.set(path, mark);
    return this.#known.get(path) === mark;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** What tells a file's content from its content before, and when it, or on most disks its name, last changed. */
async function sightOf(path: FilePath): Promise<Sight | null> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await lstat(path);
    return { mark: `${ino}:${size}:${mtimeMs}`, changed: Math.max(mtimeMs, ctimeMs) };
  } catch {
    return null;
  }
}
