import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { BenchOptions } from "./bench.ts";
import { openBenchLibrary } from "./bench-library.ts";
import { median, percentile, type Row } from "./print-table.ts";
import { markdownFiles } from "./sample-files.ts";

const run = promisify(execFile);
const commandLine = join(import.meta.dirname, "..", "..", "electron", "cli", "smallprint.ts");

/** How many policies are opened; more say nothing new. */
const opened = 100;

/** How long the library takes to hand over a policy, its list, and the command line to inspect one file from cold. */
export async function measureOpen({ files, runs }: BenchOptions): Promise<readonly Row[]> {
  const folder = markdownFiles(files);
  const bench = await openBenchLibrary();
  try {
    await bench.library.importFiles([{ kind: "path", path: folder.path }]).finished;
    const list: number[] = [];
    for (let at = 0; at < runs * 10; at += 1) list.push(await timed(() => bench.library.list()));
    const cards = (await bench.library.list()).slice(0, opened);
    const open: number[] = [];
    for (const { id } of cards) open.push(await timed(() => bench.library.openPolicy(id, null)));
    const inspect: number[] = [];
    const [file = ""] = readdirSync(folder.path);
    const args = [commandLine, "inspect", "--json", join(folder.path, file)];
    for (let at = 0; at < runs; at += 1)
      inspect.push(await timed(() => run(process.execPath, args, { maxBuffer: 1e8 })));
    return [
      { what: "a policy opens", figure: inMilliseconds(open), goal: "50 ms" },
      { what: `the list of ${files} policies`, figure: inMilliseconds(list), goal: "50 ms" },
      { what: "inspect of one file, from cold", figure: `${median(inspect).toFixed(0)} ms`, goal: "500 ms" },
    ];
  } finally {
    await bench.remove();
    folder.remove();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function inMilliseconds(times: readonly number[]): string {
  return `${median(times).toFixed(1)} ms, 95 of 100 under ${percentile(times, 0.95).toFixed(1)} ms`;
}
