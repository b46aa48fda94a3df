import type { VersionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { readerVersion } from "../../shared/pipeline/reader-version.ts";
import type { Turn } from "../reading/reader-queue.ts";
import type { ReadingPool } from "../reading/reading-pool.ts";
import type { Store } from "../store/store-client.ts";
import type { StaleVersion } from "../store/store-contract.ts";
import { moveAnchors } from "./move-anchors.ts";

/** What reading saved originals again needs of the store. */
type RereadStore = Pick<
  Store,
  "staleVersions" | "readBlob" | "saveReading" | "findReading" | "listAnchors" | "moveAnchors"
>;

/** Brings the index up to date with the originals, in the background. */
export type Rereader = {
  /** Lists what is not, then reads whole what is not, or was by an older reader. Resolves when done. Never rejects. */
  readonly catchUp: () => Promise<void>;
  /** Resolves when everything is listed, or read whole as well; others wait longer then. Never rejects. */
  readonly settled: (wanted: "listed" | "understood") => Promise<void>;
  /** Whether anything is being listed. */
  readonly isListing: () => boolean;
  /** Reads one saved original whole; `null` where it is gone or can't be read any more. */
  readonly readAgain: (file: StaleVersion, turn: Turn) => Promise<Reading | null>;
  /** Starts no further one. Resolves when those in hand are done. */
  readonly stop: () => Promise<void>;
};

export type RereaderParts = {
  readonly store: RereadStore;
  readonly pool: Pick<ReadingPool, "read" | "readPlainly">;
  /** How many are read at once where somebody waits. */
  readonly width: number;
  /** Resolves when nobody needs the reading processes more. */
  readonly whenCalm: () => Promise<void>;
  /** Called when a version was listed or read whole, and when all are. */
  readonly onChange: (version: VersionId | null) => void;
};

/** What of the library was not read yet, or by an older reader, is read when there is time for it, or when somebody waits. */
export function rereadStale(parts: RereaderParts): Rereader {
  const { width } = parts;
  const readers = fileReaders(parts);
  let stopped = false;
  /** How many versions are read whole at once. In the background one process is left to whoever opens a policy. */
  let wholeWidth = Math.max(1, width - 1);
  /** What could not be read is not tried again unasked: it may have taken a process with it. */
  const unreadable = new Set<VersionId>();

  const all = async (listed: boolean, most: () => number, read: (file: StaleVersion) => Promise<boolean>) => {
    const stale = await parts.store.staleVersions(readerVersion);
    const wanted = stale.filter(({ version, isListed }) => isListed === listed && !unreadable.has(version));
    await eachOf(wanted, most, async (file) => {
      if (listed && !stopped) await parts.whenCalm();
      if (!stopped && !(await read(file))) unreadable.add(file.version);
    });
    if (wanted.length > 0) parts.onChange(null);
  };
  const lister = runAgainWhenAsked(() => all(false, () => width, readers.list));
  const understander = runAgainWhenAsked(() =>
    all(
      true,
      () => wholeWidth,
      async (file) => (await readers.readAgain(file, "last")) !== null,
    ),
  );
  const catchUp = async (): Promise<void> => {
    await lister.run();
    await understander.run();
  };
  return {
    catchUp,
    settled: async (wanted) => {
      if (wanted === "listed") return lister.run();
      wholeWidth = width;
      await catchUp();
    },
    isListing: lister.isRunning,
    readAgain: readers.readAgain,
    stop: async () => {
      stopped = true;
      await Promise.all([lister.ended(), understander.ended()]);
    },
  };
}

type FileReaders = Pick<Rereader, "readAgain"> & {
  /** Reads what a version is listed and found by. Comes out: whether it could be. */
  readonly list: (file: StaleVersion) => Promise<boolean>;
};

function fileReaders({ store, pool, onChange }: RereaderParts): FileReaders {
  return {
    list: async (file) => {
      const bytes = await store.readBlob(file.hash);
      const read = bytes === null ? null : await pool.readPlainly({ ...sourceOf(file), bytes });
      if (!read?.ok) return false;
      await store.saveReading(file.version, read.value);
      onChange(file.version);
      return true;
    },
    readAgain: async (file, turn) => {
      const bytes = await store.readBlob(file.hash);
      const read = bytes === null ? null : await pool.read({ ...sourceOf(file), bytes }, turn);
      if (!read?.ok) return null;
      await keep(store, file.version, read.value);
      onChange(file.version);
      return read.value;
    },
  };
}

const sourceOf = ({ fileName, putBack }: StaleVersion) => ({ fileName, restored: putBack });

/** Does something with each of many, so many at once; with the first ones first. */
async function eachOf<T>(all: readonly T[], width: () => number, each: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const inHand = new Set<Promise<void>>();
  for (const one of waiting) {
    const doing: Promise<void> = each(one).finally(() => inHand.delete(doing));
    inHand.add(doing);
    while (inHand.size >= width()) await Promise.race(inHand);
  }
  await Promise.all(inHand);
}

type Runner = {
  /** Runs, or once more after the run that is under way, which may have looked too early. Never rejects. */
  readonly run: () => Promise<void>;
  readonly isRunning: () => boolean;
  readonly ended: () => Promise<void>;
};

function runAgainWhenAsked(work: () => Promise<void>): Runner {
  let running: Promise<void> | null = null;
  let asked = false;
  const all = async (): Promise<void> => {
    while (asked) {
      asked = false;
      // Only the store rejects, when its worker is gone. This is nobody's question; the next one who asks it hears.
      await work().catch(() => {});
    }
    running = null;
  };
  return {
    run: () => {
      asked = true;
      running ??= all();
      return running;
    },
    isRunning: () => running !== null,
    ended: async () => (await running) ?? undefined,
  };
}

/**
 * A new reading, and the annotations where they stand in it. The reading comes last: a kill between them leaves it stale, and
 * both are done again.
 */
async function keep(store: RereadStore, version: StaleVersion["version"], reading: Reading): Promise<void> {
  const anchors = await store.listAnchors(version);
  if (anchors.anchors.length > 0 || anchors.place !== null) {
    const moved = moveAnchors(anchors, await store.findReading(version), reading);
    if (moved.anchors.length > 0 || moved.place !== null) await store.moveAnchors(moved);
  }
  await store.saveReading(version, reading);
}
