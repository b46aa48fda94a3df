import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { StoreMethodName, StoreOptions } from "./store-contract.ts";

/** What the worker is started with. */
export type WorkerInput = { readonly options: Omit<StoreOptions, "entry"> };

/** To the worker. `close` ends it after a last snapshot and checkpoint. */
export type WorkerCall = { readonly id: number; readonly method: StoreMethodName | "close"; readonly args: unknown[] };

/** From the worker: first whether the library could be opened, then one answer a call. */
export type WorkerAnswer =
  | { readonly kind: "opened" }
  | { readonly kind: "refused"; readonly failure: LibraryFailure }
  /** Readings are gone; see `Store.onIndexLost`. */
  | { readonly kind: "index-lost" }
  | { readonly kind: "value"; readonly id: number; readonly value: unknown }
  | { readonly kind: "thrown"; readonly id: number; readonly error: unknown };
