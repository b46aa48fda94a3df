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
  readonly limits?: ReadingLimits;
};

/** `next`: somebody looks at the window and waits. `last`: nobody waits for it. */
export type Turn = "next" | "in-turn" | "last";

type Waiting = (reader: WatchedReader | null) => void;

/** Several reading processes behind one `read`. */
export function openReadingPool({ spawnReader, size, limits = usualLimits }: ReadingPoolOptions): ReadingPool {
  const all = Array.from({ length: size }, () => watchReader(spawnReader, limits));
  const free = [...all];
  const waiting: Readonly<Record<Turn, Waiting[]>> = { next: [], "in-turn": [], last: [] };
  const nextWaiting = (): Waiting | undefined =>
    waiting.next.shift() ?? waiting["in-turn"].shift() ?? waiting.last.shift();
  let closed = false;

  // The last one to come back is the first to go out: its process is running. What nobody waits for goes round, so that
  // whichever is free for somebody who does wait has read something whole: its first takes eight times as long as others.
  const take = (turn: Turn): Promise<WatchedReader | null> =>
    new Promise((give) => {
      const reader = closed ? null : turn === "last" ? free.shift() : free.pop();
      if (reader === undefined) waiting[turn].push(give);
      else give(reader);
    });
  const giveBack = (reader: WatchedReader): void => {
    const next = nextWaiting();
    if (next === undefined) free.push(reader);
    else next(closed ? null : reader);
  };

  const withReader = async <T>(turn: Turn, ask: (reader: WatchedReader) => Promise<Result<T, FileFailure>>) => {
    const reader = await take(turn);
    if (reader === null || closed) return fail<FileFailure>({ kind: "reader-died" });
    const outcome = await ask(reader);
    giveBack(reader);
    return outcome;
  };

  return {
    read: (source, turn = "in-turn") => withReader(turn, (reader) => reader.read(source)),
    readPlainly: (source) => withReader("in-turn", (reader) => reader.readPlainly(source)),
    decode: (source) => withReader("next", (reader) => reader.decode(source)),
    close: () => {
      closed = true;
      for (const give of Object.values(waiting).flatMap((all) => all.splice(0))) give(null);
      for (const reader of all) reader.close();
    },
  };
}
