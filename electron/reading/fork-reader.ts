import { type ChildProcess, fork } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { processorTimeOf, residentBytesOf } from "./process-usage.ts";
import type { ReaderEnd, ReaderProcess, SpawnReader } from "./reader-process.ts";
import { usualHeap } from "./watch-reader.ts";

/** Set in the environment, it shows what went wrong inside reading processes: for those who work on the pipeline. */
const showErrors = "SMALLPRINT_READER_ERRORS";

/**
 * Reading processes from plain Node: the command line's and the tests'. They may read their own code and nothing else,
 * write nothing, start nothing, know no environment and make no code from strings.
 * Goes in: the reading process's file, `reader.ts` here or `reader.js` in the bundle, and the heap it may fill, in MB.
 */
export function forkReader(entry: string | URL, heap: number = usualHeap): SpawnReader {
  const file = entry instanceof URL ? fileURLToPath(entry) : entry;
  const execArgv = [
    "--permission",
    ...codeOf(file).map((path) => `--allow-fs-read=${path}`),
    "--disallow-code-generation-from-strings",
    `--max-old-space-size=${heap}`,
    "--no-warnings",
  ];
  // What a process says of its mistakes may hold a stranger's text, so only those who ask see it.
  const errors = process.env[showErrors] === undefined ? "ignore" : "inherit";
  return () =>
    asReaderProcess(
      fork(file, [], {
        execArgv,
        env: neededEnvironment(),
        serialization: "advanced",
        stdio: ["ignore", "ignore", errors, "ipc"],
      }),
    );
}

/** None, but for the one name without which Windows starts nothing. */
function neededEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}

/** What a reading process has to read to start: its folder when bundled; the pipeline and its libraries when not. */
function codeOf(file: string): readonly string[] {
  if (!file.endsWith(".ts")) return [join(dirname(file), sep)];
  const root = join(import.meta.dirname, "..", "..");
  const folders = ["electron/reading", "shared", "resources", "node_modules"].map((folder) => join(root, folder));
  return [join(dirname(file), sep), join(root, "package.json"), ...folders.flatMap(asLinked)];
}

/** A folder by its name and by its real path: the permission model asks for both where `node_modules` is a link. */
function asLinked(folder: string): readonly string[] {
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  return [folder, join(folder, sep), join(real, sep)];
}

function asReaderProcess(child: ChildProcess): ReaderProcess {
  return {
    // A message to a process that is just ending is lost; its end tells the rest.
    send: (message) => child.connected && child.send(message, () => {}),
    onMessage: (listener) => child.on("message", listener),
    onExit: (listener) => {
      let gone = false;
      const once = (end: ReaderEnd): void => {
        if (!gone) listener(end);
        gone = true;
      };
      child.on("error", () => once("died"));
      child.on("exit", (code, signal) => once(endOf(code, signal)));
    },
    kill: () => child.kill("SIGKILL"),
    residentBytes: () => residentBytesOf(child.pid),
    processorTime: () => processorTimeOf(child.pid),
  };
}

/** V8 aborts when its heap is full: SIGABRT, seen as 134 through a shell or where there are no signals. */
function endOf(code: number | null, signal: string | null): ReaderEnd {
  return signal === "SIGABRT" || code === 134 ? "out-of-memory" : "died";
}
