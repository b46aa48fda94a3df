import { type ChildProcess, fork } from "node:child_process";
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { ReaderForkOptions, UtilityProcess } from "../../electron/main/electron-surface.ts";

const running = new Map<number, ChildProcess>();

/** Plain Node processes in place of Chromium's, under Node's permission model in place of its sandbox. */
export const standInUtilityProcess = {
  fork: (path: string, args: string[] = [], options?: ReaderForkOptions): UtilityProcess =>
    new StandInUtilityProcess(
      fork(path, args, {
        env: options?.env ?? {},
        execArgv: [...(options?.execArgv ?? []), ...confined(path)],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        serialization: "advanced",
      }),
    ),
};

/** It may read its own code, which the bundle holds whole, write nothing, start nothing and make no code from strings. */
function confined(path: string): readonly string[] {
  const folder = join(dirname(path), sep);
  return ["--permission", `--allow-fs-read=${folder}`, "--disallow-code-generation-from-strings", "--no-warnings"];
}

class StandInUtilityProcess extends EventEmitter implements UtilityProcess {
  readonly #child: ChildProcess;
  #gone = false;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    if (child.pid !== undefined) running.set(child.pid, child);
    child.on("message", (message) => this.emit("message", message));
    child.on("error", () => this.#end(1));
    child.on("exit", (code, signal) => {
      if (signal === "SIGABRT" || code === 134) this.emit("error", "FatalError", "", ""); // V8's heap is full
      this.#end(code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#gone ? undefined : this.#child.pid;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => {});
  }

  kill(): boolean {
    return this.#child.kill();
  }

  #end(code: number): void {
    if (this.#gone) return;
    if (this.#child.pid !== undefined) running.delete(this.#child.pid);
    this.#gone = true;
    this.emit("exit", code);
  }
}

/** Pairs of process id and kilobytes in memory; empty where the system does not say. */
export function residentKilobytes(): readonly (readonly [pid: number, kilobytes: number])[] {
  return [...running.keys()].flatMap((pid) => {
    try {
      const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
      return found === undefined ? [] : [[pid, Number(found)] as const];
    } catch {
      return []; // gone, or not Linux
    }
  });
}
