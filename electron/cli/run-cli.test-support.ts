import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const entry = fileURLToPath(new URL("./smallprint.ts", import.meta.url));

export type Ran = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON lines. */
  readonly lines: () => readonly unknown[];
};

/** Runs the command line as a person would, with these arguments and this on standard input. */
export function runCli(args: readonly string[], input: string = ""): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...args]);
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      err += chunk;
    });
    child.on("close", (code) => resolve({ code, out, err, lines: () => linesOf(out) }));
    child.stdin.end(input);
  });
}

function linesOf(out: string): readonly unknown[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}
