import type { MethodName } from "../../../shared/ipc/contract.ts";
import type { EventName } from "../../../shared/ipc/events.ts";
import type { Transport } from "../client.ts";
import { madeUpPolicies } from "./made-up-policies.ts";
import { memoryHandlers } from "./memory-handlers.ts";
import { createMemoryLibrary, type MemoryLibrary } from "./memory-library.ts";
import type { Emit } from "./memory-part.ts";

/** A transport with no main process behind it, and what a test may look at or announce. */
export type MemoryTransport = Transport & {
  readonly library: MemoryLibrary;
  readonly emit: Emit;
  /** Texts the window asked to have copied, in order. */
  readonly copied: readonly string[];
  /** Every request, in order. */
  readonly asked: readonly Asked[];
};

type Asked = { readonly method: MethodName; readonly input: unknown; readonly files: readonly File[] };

/**
 * The same contract over a library in memory with invented policies, for browser tests and for trying the window alone.
 * Goes in: how many policies it starts with (all by default, 0 for a first run).
 */
export function createMemoryTransport(policies: number = madeUpPolicies.length): MemoryTransport {
  const library = createMemoryLibrary(policies);
  const listeners = new Map<EventName, Set<(value: unknown) => void>>();
  const emit: Emit = (event, value = null) => {
    for (const listener of listeners.get(event) ?? []) listener(value);
  };
  const copied: string[] = [];
  const asked: Asked[] = [];
  const handlers = memoryHandlers(library, emit, copied);
  return {
    library,
    emit,
    copied,
    asked,
    call: async (method, input, files = []) => {
      asked.push({ method, input, files });
      const handler = handlers[method] as (input: unknown) => unknown;
      return structuredClone(handler(input));
    },
    subscribe: (event, listener) => {
      const own = listeners.get(event) ?? new Set();
      listeners.set(event, own.add(listener));
      return () => own.delete(listener);
    },
  };
}
