import { monitorEventLoopDelay } from "node:perf_hooks";
import type { BenchLibrary } from "./bench-library.ts";

/** What an import took from the machine, and how quick the library answered meanwhile. Bytes and milliseconds. */
export type Watched = {
  readonly ownMemory: number;
  readonly readerMemory: number;
  readonly ownProcessor: number;
  readonly readerProcessor: number;
  /** How late main's event loop ran, one figure a look. */
  readonly loopDelays: { readonly most: number; readonly p99: number };
  /** How long the store took to answer a small question. */
  readonly answers: readonly number[];
};

const lookEvery = 100;
const askEvery = 50;
/** How finely the event loop is watched; what it reports includes this much. */
const resolution = 10;

/** Watches main, its store thread and the reading processes until told to stop. */
export function watchImport({ library, readers }: BenchLibrary): { readonly stop: () => Promise<Watched> } {
  const before = process.cpuUsage();
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  let [ownMemory, readerMemory] = [0, 0];
  const look = setInterval(() => {
    ownMemory = Math.max(ownMemory, process.memoryUsage.rss());
    for (const reader of readers) readerMemory = Math.max(readerMemory, reader.residentBytes() ?? 0);
  }, lookEvery);
  const answers: number[] = [];
  let asking = true;
  const asked = (async () => {
    while (asking) {
      const start = performance.now();
      await library.state();
      answers.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
  })();
  return {
    stop: async () => {
      const { user, system } = process.cpuUsage(before);
      const readerProcessor = readers.reduce((sum, reader) => sum + (reader.processorTime() ?? 0), 0);
      asking = false;
      clearInterval(look);
      delays.disable();
      await asked;
      const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolution);
      const loopDelays = { most: late(delays.max), p99: late(delays.percentile(99)) };
      return { ownMemory, readerMemory, ownProcessor: (user + system) / 1e3, readerProcessor, loopDelays, answers };
    },
  };
}
