/** The way to whoever started this process, the same under `child_process.fork` and Electron's `utilityProcess`. */
export type ParentPort = {
  readonly post: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
};

/** Electron's `process.parentPort`, as far as it is used: it wraps each message in an event. */
type UtilityPort = {
  postMessage(message: unknown): void;
  on(event: "message", listener: (event: { readonly data: unknown }) => void): void;
};

/**
 * Finds the way back to the parent, and ends this process when the parent is gone.
 * Throws where the process was started by nobody who would listen.
 */
export function openParentPort(): ParentPort {
  const utility: unknown = Reflect.get(process, "parentPort");
  if (isUtilityPort(utility)) {
    return {
      post: (message) => utility.postMessage(message),
      listen: (listener) => utility.on("message", (event) => listener(event.data)),
    };
  }
  if (process.send === undefined) throw new Error("A reading process is started by fork, not by hand.");
  process.on("disconnect", () => process.exit(0));
  return {
    // Without a callback a message that finds the channel closed would be an uncaught error.
    post: (message) => process.send?.(message, undefined, undefined, () => {}),
    listen: (listener) => process.on("message", listener),
  };
}

function isUtilityPort(value: unknown): value is UtilityPort {
  return typeof value === "object" && value !== null && "postMessage" in value && "on" in value;
}
