import type { Reading } from "../../shared/model/reading.ts";
import { readerVersion } from "../../shared/pipeline/reader-version.ts";
import type { ReadingPool } from "../reading/reading-pool.ts";
import type { Store } from "../store/store-client.ts";
import type { StaleVersion } from "../store/store-contract.ts";
import { moveAnchors } from "./move-anchors.ts";

/** What reading saved originals again needs of the store. */
export type RereadStore = Pick<
  Store,
  "staleVersions" | "readBlob" | "saveReading" | "findReading" | "listAnchors" | "moveAnchors"
>;

/** Brings the index up to date with the originals, in the background. */
export type Rereader = {
  /** Reads again whatever has no reading or one by an older reader. Resolves when done; a second call joins the first. Never rejects. */
  readonly catchUp: () => Promise<void>;
  readonly isBusy: () => boolean;
  /** Reads one saved original again; `null` where it is gone or can't be read any more. */
  readonly readAgain: (stale: StaleVersion) => Promise<Reading | null>;
  /** Starts no further one. Resolves when the one in hand is done. */
  readonly stop: () => Promise<void>;
};

/** Goes in: the store, the reading processes, and whom to tell when a version was read again or all are. */
export function rereadStale(store: RereadStore, pool: ReadingPool, onChange: () => void): Rereader {
  let running: Promise<void> | null = null;
  let stopped = false;

  const readAgain = async (stale: StaleVersion): Promise<Reading | null> => {
    const bytes = await store.readBlob(stale.hash);
    if (bytes === null) return null;
    const read = await pool.read({ fileName: stale.fileName, bytes, restored: stale.putBack });
    if (!read.ok) return null;
    await keep(store, stale.version, read.value);
    onChange();
    return read.value;
  };

  // One at a time, so that a file the reader asks for meanwhile finds a free process.
  const all = async (): Promise<void> => {
    for (const stale of await store.staleVersions(readerVersion)) {
      if (stopped) return;
      await readAgain(stale);
    }
  };

  return {
    catchUp: () => {
      running ??= all()
        // Only the store rejects, when its worker is gone. This is nobody's question; the next one who asks it hears.
        .catch(() => {})
        .finally(() => {
          running = null;
          onChange();
        });
      return running;
    },
    isBusy: () => running !== null,
    readAgain,
    stop: async () => {
      stopped = true;
      await running;
    },
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
