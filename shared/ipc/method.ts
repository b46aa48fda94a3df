import type { z } from "zod";

declare const output: unique symbol;

/** One request of the window: a schema that its input must pass in the main process, and the type of what comes back. */
export type Method<Schema extends z.ZodType, Value> = { readonly input: Schema; readonly [output]?: Value };

/** `method(schema).gives<Value>()`: the schema is a value, the answer only a type; it survives structured clone. */
export function method<Schema extends z.ZodType>(input: Schema): { gives<Value>(): Method<Schema, Value> } {
  return { gives: () => ({ input }) };
}

export type InputOf<M> = M extends Method<infer Schema, unknown> ? z.output<Schema> : never;
export type OutputOf<M> = M extends Method<z.ZodType, infer Value> ? Value : never;
