/** The store's worker, which dies when a search asks it to: by an error, by an exit, or, each time it is started, at once. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

/** A library in whose folder this file lies can't be opened by a worker. */
export const spell = "dies-at-once";

if (parentPort !== null) {
  if (existsSync(join(workerData.options.dir, spell))) process.exit(1);
  const port = parentPort;
  port.on("message", ({ args }: { readonly args: readonly unknown[] }) => {
    const query: unknown = Reflect.get(Object(args[0]), "query");
    if (query === "throw") {
      // An error ends a thread only after the others who heard the message had their turn: they say nothing more.
      port.postMessage = () => undefined;
      throw new Error("on purpose");
    }
    if (query === "exit") process.exit(3);
  });
  await import("./worker.ts");
}
