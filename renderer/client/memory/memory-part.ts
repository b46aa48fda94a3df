import type { Input, MethodName, Output } from "../../../shared/ipc/contract.ts";
import type { EventName } from "../../../shared/ipc/events.ts";

/** A handler a method, over a library in memory. */
export type Handlers = { readonly [N in MethodName]: (input: Input<N>) => Output<N> };
/** The handlers of one part of the contract. */
export type Part<Prefix extends string> = Pick<Handlers, Extract<MethodName, `${Prefix}.${string}`>>;
/** Announces something to the window. */
export type Emit = (event: EventName, value?: unknown) => void;
