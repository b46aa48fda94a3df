import { Worker } from "node:worker_threads";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import type { StoreOptions } from "./store-contract.ts";
import type { WorkerAnswer, WorkerCall, WorkerInput } from "./worker-messages.ts";

/** Every call that the worker can no longer answer rejects with this. What was acknowledged before is safe. */
export class StoreGone extends Error {
  override readonly name = "StoreGone";
}

/**
 * Megabytes for what lives only as long as one call (V8's young generation). Left to itself it made the worker's heap grow
 * to 150 during a large import, of which 30 were in use (measured over 2,500 files); so it stays at 30.
 */
const maxYoungGenerationSizeMb = 24;

/** Starts a worker over a library. Comes out: its calls, or why the library can't be used (then nothing was changed). */
export async function startWorker({ entry, ...rest }: StoreOptions): Promise<Result<WorkerCalls, LibraryFailure>> {
  // No flags of the process that started it: they were meant for that process.
  const workerData: WorkerInput = { options: rest };
  const worker = new Worker(entry, { workerData, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb } });
  const opened = await firstAnswer(worker);
  if (opened.kind === "refused") {
    await worker.terminate();
    return fail(opened.failure);
  }
  return succeed(new WorkerCalls(worker));
}

function firstAnswer(worker: Worker): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (cause) => reject(new Error("the store's worker could not start", { cause })));
    worker.once("exit", (code) => reject(new StoreGone(`the store's worker ended with ${code} before it opened`)));
  });
}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

/** Calls under way in one worker; when it ends, whatever is still waiting rejects with `StoreGone`. */
export class WorkerCalls {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #answered = false;
  #gone: StoreGone | null = null;
  onIndexLost: () => void = () => undefined;
  onEnd: (gone: StoreGone) => void = () => undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (answer: WorkerAnswer) => this.#settle(answer));
    worker.on("error", (cause) => this.#end(new StoreGone("the store's worker failed", { cause })));
    worker.on("exit", () => this.#end(new StoreGone("the store is closed")));
  }

  /** Whether it has answered a call: it works. */
  get hasAnswered(): boolean {
    return this.#answered;
  }

  call(method: WorkerCall["method"], args: readonly unknown[]): Promise<unknown> {
    if (this.#gone !== null) return Promise.reject(this.#gone);
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args: [...args] } satisfies WorkerCall);
    });
  }

  #settle(answer: WorkerAnswer): void {
    if (answer.kind === "index-lost") this.onIndexLost();
    if (answer.kind !== "value" && answer.kind !== "thrown") return;
    this.#answered = true;
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === "value") waiting?.resolve(answer.value);
    else waiting?.reject(new Error("the store met a mistake", { cause: answer.error }));
  }

  #end(gone: StoreGone): void {
    // A worker that fails also exits.
    if (this.#gone !== null) return;
    this.#gone = gone;
    for (const waiting of this.#waiting.values()) waiting.reject(gone);
    this.#waiting.clear();
    this.onEnd(gone);
  }
}
