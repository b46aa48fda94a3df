import { Worker } from "node:worker_threads";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import { type StoreMethodName, type StoreMethods, type StoreOptions, storeMethodNames } from "./store-contract.ts";
import type { WorkerAnswer, WorkerCall, WorkerInput } from "./worker-messages.ts";

/** The library's files, seen from any other thread: each of the worker's methods, as a promise. */
export type Store = {
  readonly [N in StoreMethodName]: (...args: Parameters<StoreMethods[N]>) => Promise<ReturnType<StoreMethods[N]>>;
} & {
  /** Takes a last snapshot if anything changed, folds the write-ahead log in and ends the worker. Further calls reject. */
  readonly close: () => Promise<void>;
  /**
   * Tells when readings had to be thrown away while the library was open: ask for `staleVersions` and save them again.
   * One listener; the last one counts.
   */
  readonly onIndexLost: (listener: () => void) => void;
};

/** Every call that the worker can no longer answer rejects with this. What was acknowledged before is safe. */
export class StoreGone extends Error {
  override readonly name = "StoreGone";
}

/**
 * Opens a library in a worker thread of its own, the only writer of its files.
 * Goes in: where it is and the worker's file. Comes out: the store, or why it can't be used (then nothing was changed).
 */
export async function openStore(options: StoreOptions): Promise<Result<Store, LibraryFailure>> {
  const { entry, ...rest } = options;
  // No flags of the process that started it: they were meant for that process.
  const worker = new Worker(entry, { workerData: { options: rest } satisfies WorkerInput, execArgv: [] });
  const opened = await firstAnswer(worker);
  if (opened.kind === "refused") {
    await worker.terminate();
    return fail(opened.failure);
  }
  return succeed(storeOver(new WorkerCalls(worker)));
}

function firstAnswer(worker: Worker): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (cause) => reject(new Error("the store's worker could not start", { cause })));
    worker.once("exit", (code) => reject(new StoreGone(`the store's worker ended with ${code} before it opened`)));
  });
}

/** The one derivation: a function for each name, whose types are those of `StoreMethods`. */
function storeOver(calls: WorkerCalls): Store {
  const names: readonly string[] = [...storeMethodNames, "close"];
  const methods = names.map((name) => [name, (...args: unknown[]) => calls.call(name as StoreMethodName, args)]);
  return { ...Object.fromEntries(methods), onIndexLost: (listener) => calls.onIndexLost(listener) } as Store;
}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

/** Calls under way in one worker; when it ends, whatever is still waiting rejects with `StoreGone`. */
class WorkerCalls {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #gone: StoreGone | null = null;
  #tellIndexLost: () => void = () => undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (answer: WorkerAnswer) => this.#settle(answer));
    worker.on("error", (cause) => this.#end(new StoreGone("the store's worker failed", { cause })));
    worker.on("exit", () => this.#end(new StoreGone("the store is closed")));
  }

  call(method: WorkerCall["method"], args: unknown[]): Promise<unknown> {
    // Closing what is closed is no mistake: the app may be told to quit twice.
    if (this.#gone !== null) return method === "close" ? Promise.resolve() : Promise.reject(this.#gone);
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args } satisfies WorkerCall);
    });
  }

  onIndexLost(listener: () => void): void {
    this.#tellIndexLost = listener;
  }

  #settle(answer: WorkerAnswer): void {
    if (answer.kind === "index-lost") this.#tellIndexLost();
    if (answer.kind !== "value" && answer.kind !== "thrown") return;
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === "value") waiting?.resolve(answer.value);
    else waiting?.reject(new Error("the store met a mistake", { cause: answer.error }));
  }

  #end(gone: StoreGone): void {
    this.#gone ??= gone;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#gone);
    this.#waiting.clear();
  }
}
