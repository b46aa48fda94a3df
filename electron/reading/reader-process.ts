/** Why a reading process is no more, as far as whoever started it can tell. */
export type ReaderEnd = "died" | "out-of-memory";

/**
 * One process that reads policies, seen from outside: `fork-reader.ts` makes one from `child_process.fork`, the app from
 * `utilityProcess.fork`. Messages are plain data; what comes in is not trusted.
 */
export type ReaderProcess = {
  readonly send: (message: object) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Called once, when the process is gone, however it went (also when it could not be started). */
  readonly onExit: (listener: (end: ReaderEnd) => void) => void;
  /** Ends it at once (SIGKILL or the like); `onExit` follows. */
  readonly kill: () => void;
  /** Bytes of memory it holds right now, buffers included; `null` where the system does not say. */
  readonly residentBytes: () => number | null;
  /** Milliseconds of processor time it has used; `null` where the system does not say. */
  readonly processorTime: () => number | null;
};

/** Starts a fresh reading process. */
export type SpawnReader = () => ReaderProcess;
