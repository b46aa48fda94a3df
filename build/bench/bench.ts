/**
 * Measures what the app has to be quick at: `npm run bench -- import|classify|search|open|versions [--files N] [--runs N]`. Prints a table
 * for docs/benchmarks.md. Runs the app's own library under plain Node: store thread, reading processes and all.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { readVersionOfSmallprint } from "./app-version.ts";
import { measureClassify } from "./measure-classify.ts";
import { measureImport } from "./measure-import.ts";
import { measureOpen } from "./measure-open.ts";
import { measureSearch } from "./measure-search.ts";
import { measureVersions } from "./measure-versions.ts";
import { printTable, type Row } from "./print-table.ts";

export type BenchOptions = { readonly files: number; readonly runs: number };

const subjects: ReadonlyMap<string, (options: BenchOptions) => Promise<readonly Row[]>> = new Map([
  ["import", measureImport],
  ["classify", measureClassify],
  ["search", measureSearch],
  ["open", measureOpen],
  ["versions", measureVersions],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: "string", default: "1000" }, runs: { type: "string", default: "3" } },
});
const measure = subjects.get(positionals[0] ?? "");
if (measure === undefined) {
  console.error(`usage: npm run bench -- ${[...subjects.keys()].join("|")} [--files N] [--runs N]`);
  process.exitCode = 2;
} else {
  const rows = await measure({ files: Number(values.files), runs: Number(values.runs) });
  const processors = cpus();
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · npm run bench -- ${process.argv.slice(2).join(" ")} · Smallprint ${readVersionOfSmallprint()}, Node ${process.versions.node}, SQLite ${process.versions["sqlite"]} · ${processors.length} × ${processors[0]?.model ?? "?"} · medians of ${values.runs}\n`,
  );
  printTable(rows);
}
