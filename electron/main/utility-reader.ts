import { processorTimeOf } from "../reading/process-usage.ts";
import type { ReaderEnd, ReaderProcess, SpawnReader } from "../reading/reader-process.ts";
import { usualHeap } from "../reading/watch-reader.ts";
import type { App, ElectronSurface, UtilityProcess } from "./electron-surface.ts";

type ReaderParts = {
  readonly fork: ElectronSurface["utilityProcess"]["fork"];
  readonly metrics: App["getAppMetrics"];
  /** The bundled reading process. */
  readonly entry: string;
  readonly systemRoot: string | undefined;
};

/** Comes out: what starts reading processes as Electron's utility processes: no environment, no terminal, no files by name. */
export function createUtilitySpawn(parts: ReaderParts): SpawnReader {
  return () => {
    const child = parts.fork(parts.entry, [], {
      serviceName: "Smallprint reader",
      env: parts.systemRoot === undefined ? {} : { SystemRoot: parts.systemRoot }, // Windows starts nothing without it
      execArgv: [`--max-old-space-size=${usualHeap}`],
      stdio: "ignore",
    });
    let end: ReaderEnd = "died";
    child.on("error", () => {
      end = "out-of-memory"; // V8's fatal error: in practice its heap is full
    });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => child.on("message", listener),
      onExit: (listener) => child.on("exit", () => listener(end)),
      kill: () => endNow(child),
      residentBytes: () => residentBytes(parts.metrics(), child.pid),
      processorTime: () => processorTimeOf(child.pid),
    } satisfies ReaderProcess;
  };
}

/** `kill()` alone asks (SIGTERM); a process stuck in a file does not listen. */
function endNow(child: UtilityProcess): void {
  try {
    if (child.pid !== undefined) process.kill(child.pid, "SIGKILL");
  } catch {
    // gone already
  }
  child.kill();
}

function residentBytes(metrics: ReturnType<App["getAppMetrics"]>, pid: number | undefined): number | null {
  const metric = metrics.find((entry) => entry.pid === pid);
  return metric === undefined ? null : metric.memory.workingSetSize * 1024; // Electron counts in kilobytes
}
