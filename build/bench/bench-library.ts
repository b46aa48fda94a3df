import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Library } from "../../electron/library/library.ts";
import { openLibrary } from "../../electron/library/open-library.ts";
import { forkReader } from "../../electron/reading/fork-reader.ts";
import type { ReaderProcess } from "../../electron/reading/reader-process.ts";

/** What the app itself starts: the bundles, which `npm run bench` makes first. */
const bundles = join(import.meta.dirname, "..", "..", "out", "main");

/** A library in a folder of its own, with the reading processes it has started. */
export type BenchLibrary = {
  readonly library: Library;
  readonly readers: readonly ReaderProcess[];
  /** Closes the library and throws its folder away. */
  readonly remove: () => Promise<void>;
};

/** Opens an empty library as the app does, with a reading process for each processor. */
export async function openBenchLibrary(): Promise<BenchLibrary> {
  const dir = mkdtempSync(join(tmpdir(), "smallprint-bench-"));
  const readers: ReaderProcess[] = [];
  const spawn = forkReader(join(bundles, "reader.js"));
  const library = await openLibrary({
    dir: join(dir, "library"),
    storeEntry: join(bundles, "store.js"),
    spawnReader: () => {
      const reader = spawn();
      readers.push(reader);
      return reader;
    },
    readers: cpus().length,
    announce: () => {},
    worksUnasked: false,
  });
  return {
    library,
    readers,
    remove: async () => {
      await library.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
