import type { FileFailure } from "../../shared/model/failure.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { fail, type Result } from "../../shared/model/result.ts";
import type { PolicySource } from "../../shared/pipeline/source.ts";
import type { DecodedText } from "./messages.ts";
import type { SpawnReader } from "./reader-process.ts";
import { type ReadingLimits, usualLimits, type WatchedReader, watchReader } from "./watch-reader.ts";

export type ReadingPool = {
  /** Reads one file in a process of its own kind; waits its turn where all are at work. Never rejects. */
  readonly read: (source: PolicySource) => Promise<Result<Reading, FileFailure>>;
  /** Only a file's decoded text; the same otherwise. */
  readonly decode: (source: PolicySource) => Promise<Result<DecodedText, FileFailure>>;
  /** Ends all processes. Files being read or waiting get `reader-died`. */
  readonly close: () => void;
};

export type ReadingPoolOptions = {
  readonly spawnReader: SpawnReader;
  /** How many processes read at once. They are started when there is something to read. */
  readonly size: number;
  readonly limits?: ReadingLimits;
};

type Turn = (reader: WatchedReader | null) => void;

/** Several reading processes behind one `read`. */
export function openReadingPool({ spawnReader, size, limits = usualLimits }: ReadingPoolOptions): ReadingPool {
  const all = Array.from({ length: size }, () => watchReader(spawnReader, limits));
  const free = [...all];
  const waiting: Turn[] = [];
  let closed = false;

  // The last one to come back is the first to go out: its process is running.
  const take = (): Promise<WatchedReader | null> =>
    new Promise((turn) => {
      const reader = closed ? null : free.pop();
      if (reader === undefined) waiting.push(turn);
      else turn(reader);
    });
  const giveBack = (reader: WatchedReader): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(reader);
    else next(closed ? null : reader);
  };

  const withReader = async <T>(ask: (reader: WatchedReader) => Promise<Result<T, FileFailure>>) => {
    const reader = await take();
    if (reader === null || closed) return fail<FileFailure>({ kind: "reader-died" });
    const outcome = await ask(reader);
    giveBack(reader);
    return outcome;
  };

  return {
    read: (source) => withReader((reader) => reader.read(source)),
    decode: (source) => withReader((reader) => reader.decode(source)),
    close: () => {
      closed = true;
      for (const turn of waiting.splice(0)) turn(null);
      for (const reader of all) reader.close();
    },
  };
}
