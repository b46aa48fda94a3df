import type { Args, MethodName, Output } from "../../shared/ipc/contract.ts";
import type { EventName, Events } from "../../shared/ipc/events.ts";

/** What carries requests to the main process and announcements back. Answers are unknown until `createClient` names them. */
export type Transport = {
  /** `files` are what the person dropped on the window; the window itself can't name a path. */
  call(method: MethodName, input: unknown, files?: readonly File[]): Promise<unknown>;
  /** Comes out: a function that ends the subscription. */
  subscribe(event: EventName, listener: (value: unknown) => void): () => void;
};

/** The contract as the window uses it. */
export type Client = {
  call<N extends MethodName>(name: N, ...input: Args<N>): Promise<Output<N>>;
  dropFiles(files: readonly File[]): Promise<void>;
  subscribe<E extends EventName>(event: E, listener: (value: Events[E]) => void): () => void;
};

/** Goes in: any transport. Comes out: the client typed by the contract; nothing of it is written by hand. */
export function createClient(transport: Transport): Client {
  return {
    call: async <N extends MethodName>(name: N, ...input: Args<N>) =>
      (await transport.call(name, input[0])) as Output<N>,
    dropFiles: async (files) => {
      await transport.call("import.dropped", undefined, files);
    },
    subscribe: <E extends EventName>(event: E, listener: (value: Events[E]) => void) =>
      transport.subscribe(event, (value) => listener(value as Events[E])),
  };
}
