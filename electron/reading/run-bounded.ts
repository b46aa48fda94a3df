import { Script } from "node:vm";

/** The name under which a script finds what it is to run; there only while it runs. */
const name = "smallprintRun";

/**
 * Runs something that may never end, in this very thread: a script's time limit is the one clock in Node that stops a loop
 * from within its own process.
 * Goes in: what to run, and the limit in milliseconds. Comes out: what it gave. Throws what it threw, or after the limit.
 */
export function runBounded<T>(run: () => T, limit: number): T {
  Object.defineProperty(globalThis, name, { value: run, configurable: true });
  try {
    return new Script(`${name}()`).runInThisContext({ timeout: limit });
  } finally {
    Reflect.deleteProperty(globalThis, name);
  }
}
