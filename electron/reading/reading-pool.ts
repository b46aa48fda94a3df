import type { FileFailure } from "../../shared/model/failure.ts";
import type { PlainDocument, Reading } from "../../shared/model/reading.ts";
import { fail, type Result } from "../../shared/model/result.ts";
import type { PolicySource } from "../../shared/pipeline/source.ts";
import type { DecodedText } from "./messages.ts";
import type { SpawnReader } from "./reader-process.ts";
import { ReaderQueue, type Turn } from "./reader-queue.ts";
import { type ReadingLimits, usualLimits, type WatchedReader, watchReader } from "./watch-reader.ts";

export type ReadingPool = {
  /** Reads one file in a process of its own kind; waits its turn where all are at work. Never rejects. */
  readonly read: (source: PolicySource, turn?: Turn) => Promise<Result<Reading, FileFailure>>;
  /** Only what it is listed and found by; the same otherwise. */
  readonly readPlainly: (source: PolicySource) => Promise<Result<PlainDocument, FileFailure>>;
  /** Only a file's decoded text; the same otherwise. */
  readonly decode: (source: PolicySource) => Promise<Result<DecodedText, FileFailure>>;
  /** Ends all processes. Files being read or waiting get `reader-died`. */
  readonly close: () => void;
};

export type ReadingPoolOptions = {
  readonly spawnReader: SpawnReader;
  /** How many processes read at once. They are started when there is something to read. */
  readonly size: number;
  /**
   * How many of them files that are read in turn do without while they are quick. Each process warms up by itself over
   * some hundred files: with as many as processors, which save and search as well, a thousand take longer.
   */
  readonly aside?: number;
  readonly limits?: ReadingLimits;
};

/** Several reading processes behind one `read`. */
export function openReadingPool({
  spawnReader,
  size,
  aside = 0,
  limits = usualLimits,
}: ReadingPoolOptions): ReadingPool {
  const readers = Array.from({ length: size }, () => watchReader(spawnReader, limits));
  const queue = new ReaderQueue(readers, aside);
  type Ask<T> = (reader: WatchedReader) => Promise<Result<T, FileFailure>>;
  const withReader = async <T>(turn: Turn, ask: Ask<T>) => {
    const reader = await queue.take(turn);
    if (reader === null || queue.isClosed) return fail<FileFailure>({ kind: "reader-died" });
    const outcome = await ask(reader);
    queue.giveBack(reader);
    return outcome;
  };
  return {
    read: (source, turn = "in-turn") => withReader(turn, (reader) => reader.read(source)),
    readPlainly: (source) => withReader("in-turn", (reader) => reader.readPlainly(source)),
    decode: (source) => withReader("next", (reader) => reader.decode(source)),
    close: () => {
      queue.close();
      for (const reader of readers) reader.close();
    },
  };
}
