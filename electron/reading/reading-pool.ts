import type { FileFailure } from "../../shared/model/failure.ts";
import type { PlainDocument, Reading } from "../../shared/model/reading.ts";
import { fail, type Result } from "../../shared/model/result.ts";
import type { PolicySource } from "../../shared/pipeline/source.ts";
import type { DecodedText } from "./messages.ts";
import type { SpawnReader } from "./reader-process.ts";
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

/** Milliseconds after which a file may have any process: those at work have others that take long. */
const patience = 1_000;
/** Where of so many files the last took so many milliseconds each, or more, every process is worth its start. */
const lastFiles = 3;
const slow = 50;

/** `next`: somebody looks at the window and waits. `last`: nobody waits for it. */
export type Turn = "next" | "in-turn" | "last";
const turns: readonly Turn[] = ["next", "in-turn", "last"];

type Waiting = { readonly give: (reader: WatchedReader | null) => void; isPatient: boolean };

/** Several reading processes behind one `read`. */
export function openReadingPool(options: ReadingPoolOptions): ReadingPool {
  const { spawnReader, size, aside = 0, limits = usualLimits } = options;
  const all = Array.from({ length: size }, () => watchReader(spawnReader, limits));
  const free = [...all];
  const waiting: Readonly<Record<Turn, Waiting[]>> = { next: [], "in-turn": [], last: [] };
  const durations: number[] = [];
  const isQuick = (): boolean => durations.length < lastFiles || Math.min(...durations) < slow;
  let closed = false;

  // The last one to come back is the first to go out: its process is running. What nobody waits for goes round, so that
  // whichever is free for somebody who does wait has read something whole: its first takes eight times as long as others.
  const freeFor = (turn: Turn, isPatient: boolean): WatchedReader | undefined => {
    if (isPatient && free.length <= aside) return undefined;
    return turn === "last" ? free.shift() : free.pop();
  };
  const serveFirst = (turn: Turn): boolean => {
    const [first] = waiting[turn];
    const reader = first === undefined ? undefined : closed ? null : freeFor(turn, first.isPatient);
    if (reader === undefined) return false;
    waiting[turn].shift()?.give(reader);
    return true;
  };
  const serve = (): void => {
    for (const turn of turns) while (serveFirst(turn));
  };
  const take = async (turn: Turn, isPatient: boolean): Promise<WatchedReader | null> => {
    const { promise, resolve } = Promise.withResolvers<WatchedReader | null>();
    const own: Waiting = { give: resolve, isPatient };
    waiting[turn].push(own);
    serve();
    if (!isPatient) return promise;
    const clock = setTimeout(() => {
      own.isPatient = false;
      serve();
    }, patience);
    return promise.finally(() => clearTimeout(clock));
  };
  const giveBack = (reader: WatchedReader): void => {
    free.push(reader);
    serve();
  };

  type Ask<T> = (reader: WatchedReader) => Promise<Result<T, FileFailure>>;
  const withReader = async <T>(turn: Turn, ask: Ask<T>) => {
    const reader = await take(turn, turn === "in-turn" && isQuick());
    if (reader === null || closed) return fail<FileFailure>({ kind: "reader-died" });
    const start = performance.now();
    const outcome = await ask(reader);
    durations.splice(0, Math.max(0, durations.length - lastFiles + 1));
    durations.push(performance.now() - start);
    giveBack(reader);
    return outcome;
  };

  return {
    read: (source, turn = "in-turn") => withReader(turn, (reader) => reader.read(source)),
    readPlainly: (source) => withReader("in-turn", (reader) => reader.readPlainly(source)),
    decode: (source) => withReader("next", (reader) => reader.decode(source)),
    close: () => {
      closed = true;
      serve();
      for (const reader of all) reader.close();
    },
  };
}
