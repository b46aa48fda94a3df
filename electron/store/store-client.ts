import { setTimeout as wait } from "node:timers/promises";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { type Result, succeed } from "../../shared/model/result.ts";
import { type StoreMethodName, type StoreMethods, type StoreOptions, storeMethodNames } from "./store-contract.ts";
import { StoreGone, startWorker, type WorkerCalls } from "./worker-calls.ts";

/** The library's files, seen from any other thread: each of the worker's methods, as a promise. */
export type Store = {
  readonly [N in StoreMethodName]: (...args: Parameters<StoreMethods[N]>) => Promise<ReturnType<StoreMethods[N]>>;
} & {
  /** Takes a last snapshot if anything changed, folds the write-ahead log in and ends the worker. Further calls reject. */
  readonly close: () => Promise<void>;
  /**
   * Tells when readings had to be thrown away, or may be missing since the worker died: ask for `staleVersions` and save them
   * again. One listener; the last one counts.
   */
  readonly onIndexLost: (listener: () => void) => void;
};

/**
 * Opens a library in a worker thread of its own, the only writer of its files. A worker that dies is replaced: what it was
 * asked rejects with `StoreGone`, what is asked meanwhile waits for the next.
 * Goes in: where it is and the worker's file. Comes out: the store, or why it can't be used (then nothing was changed).
 */
export async function openStore(options: StoreOptions): Promise<Result<Store, LibraryFailure>> {
  const first = await startWorker(options);
  return first.ok ? succeed(storeOver(new LastingCalls(options, first.value))) : first;
}

/** The one derivation: a function for each name, whose types are those of `StoreMethods`. */
function storeOver(calls: LastingCalls): Store {
  const methods = storeMethodNames.map((name) => [
    name,
    (...args: unknown[]) => calls.call(name as StoreMethodName, args),
  ]);
  return {
    ...Object.fromEntries(methods),
    close: () => calls.close(),
    onIndexLost: (listener) => calls.onIndexLost(listener),
  } as Store;
}

/** Milliseconds to wait before each new worker; after as many that died without an answer, there is no further one. */
const backOff = [100, 500, 2_000];

/** A class because it has a lifetime, longer than that of any worker. */
class LastingCalls {
  readonly #options: StoreOptions;
  #current: Promise<WorkerCalls>;
  #failures = 0;
  #closed = false;
  #tellIndexLost: () => void = () => undefined;

  constructor(options: StoreOptions, first: WorkerCalls) {
    this.#options = options;
    this.#current = Promise.resolve(this.#adopt(first));
  }

  async call(method: StoreMethodName, args: readonly unknown[]): Promise<unknown> {
    if (this.#closed) throw new StoreGone("the store is closed");
    return (await this.#current).call(method, args);
  }

  /** Closing what is closed is no mistake: the app may be told to quit twice. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const calls = await this.#current.catch(() => null);
    await calls?.call("close", []);
  }

  onIndexLost(listener: () => void): void {
    this.#tellIndexLost = listener;
  }

  #adopt(calls: WorkerCalls): WorkerCalls {
    calls.onIndexLost = () => this.#tellIndexLost();
    calls.onEnd = (gone) => {
      if (this.#closed) return;
      this.#failures = calls.hasAnswered ? 0 : this.#failures;
      this.#current = this.#restart(gone);
      // Whoever asks next hears of it; nobody has to.
      this.#current.catch(() => undefined);
    };
    return calls;
  }

  async #restart(gone: StoreGone): Promise<WorkerCalls> {
    const pause = backOff[this.#failures];
    if (pause === undefined || this.#closed) throw gone;
    this.#failures += 1;
    await wait(pause);
    const started = await startWorker(this.#options).catch(() => null);
    // The lock of the one before may take a moment to go.
    if (started === null || !started.ok) return this.#restart(gone);
    const calls = this.#adopt(started.value);
    // It may have died between a version and its reading.
    this.#tellIndexLost();
    return calls;
  }
}
